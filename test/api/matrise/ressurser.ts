import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { DEM, OSS } from './register';

/** Whose a thing is, seen from the one who asks. `ingen` was never there. */
export type Hvis = 'egen' | 'beskyttet' | 'annen' | 'ingen';

export interface Versjonert {
  readonly id: number;
  readonly versjon: number;
}

/** Makes or finds a thing of each kind, by SQL past every guard; a new one every time where the act uses it up. */
export class Ressurser {
  constructor(
    private readonly sql: Client,
    /** Accounts that own what has an owner: ours and theirs. */
    private readonly kontoer: { readonly oss: string; readonly dem: string },
  ) {}

  async husstand(hvis: Hvis): Promise<number> {
    if (hvis === 'ingen') return 999_999_999;
    return this.nr('husstander', 'husstand_id', { egen: 'HVANLIG', beskyttet: 'HSKJULT1', annen: 'HANNEN' }[hvis]);
  }

  async person(hvis: Hvis): Promise<number> {
    if (hvis === 'ingen') return 999_999_999;
    return this.nr('personer', 'person_id', { egen: 'PVANLIG', beskyttet: 'PSKJULT1', annen: 'PANNEN' }[hvis]);
  }

  async opphold(hvis: Hvis): Promise<number> {
    if (hvis === 'ingen') return 999_999_999;
    return this.nr('midlertidige_opphold', 'opphold_id', { egen: 'O1', beskyttet: 'O2', annen: 'O3' }[hvis]);
  }

  /** A household of one, made for this; in `beskyttet` that one is protected. */
  async husstandMedMedlem(hvis: Hvis): Promise<Versjonert & { readonly personId: number }> {
    if (hvis === 'ingen') return { id: 999_999_999, personId: 999_999_999, versjon: 0 };
    const kommune = await this.kommune(hvis);
    await this.sql.query('begin');
    await this.sql.query('select tak.start_skriving(array[$1::int])', [kommune]);
    const laget = await this.en<Versjonert & { personId: number }>(
      `with h as (insert into register.husstander (kommune_id, ekstern_id) values ($1, $2) returning husstand_id, hendelse_id),
       p as (insert into register.personer (kommune_id, ekstern_id, fodselsdato, navn, adressebeskyttelse)
             values ($1, $2, '1980-01-01', $3, $4) returning person_id),
       m as (insert into register.medlemmer (kommune_id, husstand_id, person_id, rolle, fom)
             select $1, husstand_id, person_id, 'hovedperson', '2024-01-01' from h, p)
       select husstand_id::int as id, person_id::int as "personId", hendelse_id::int as versjon from h, p`,
      hvis === 'egen'
        ? [kommune, randomUUID(), 'Egen Egensen', 'ugradert']
        : [kommune, randomUUID(), hvis === 'annen' ? 'Anders Annenbo' : 'Vilde Skjermsund', 'fortrolig'],
    );
    await this.sql.query('commit');
    return laget;
  }

  async bolig(hvis: Hvis): Promise<number> {
    if (hvis === 'ingen') return 999_999_999;
    return this.nr('boliger', 'bolig_id', { egen: 'B1', beskyttet: 'B2', annen: 'B3' }[hvis]);
  }

  /** A dwelling of its own, and its version: for commands that use it up. */
  nyBolig(hvis: Hvis): Promise<Versjonert> {
    return this.nytt(
      hvis,
      `insert into register.boliger (kommune_id, ekstern_id, disposisjonsform, fom)
      values ($1, $2, 'eid', '2020-01-01') returning bolig_id::int as id, hendelse_id::int as versjon`,
    );
  }

  nyttBygg(hvis: Hvis): Promise<Versjonert> {
    return this.nytt(
      hvis,
      `insert into register.bygg (kommune_id, ekstern_id) values ($1, $2)
      returning bygg_id::int as id, hendelse_id::int as versjon`,
    );
  }

  /** A dwelling that is made ready, with a key at the office. */
  async boligMedNokkel(hvis: Hvis): Promise<Versjonert & { readonly nokkelId: number }> {
    const ting = await this.nytt(
      hvis,
      `with b as (insert into register.boliger (kommune_id, ekstern_id, disposisjonsform, fom)
         values ($1, $2, 'eid', '2020-01-01') returning bolig_id, hendelse_id),
       k as (insert into register.klargjoringer (kommune_id, bolig_id, fom) select $1::int, bolig_id, '2024-01-01' from b),
       n as (insert into register.nokler (kommune_id, ekstern_id, bolig_id, merke, hos, fom)
         select $1::int, $2, bolig_id, 'Prøvenøkkel', 'boligkontor', '2024-01-01' from b returning nokkel_id)
       select b.bolig_id::int as id, b.hendelse_id::int as versjon, n.nokkel_id::int as "nokkelId" from b, n`,
    );
    return { nokkelId: 999_999_999, ...ting };
  }

  /** An agreement of referral with one dwelling. */
  async tilvisningsavtale(hvis: Hvis): Promise<Versjonert & { readonly boligId: number }> {
    const ting = await this.nytt(
      hvis,
      `with b as (insert into register.boliger (kommune_id, ekstern_id, disposisjonsform, fom)
         values ($1, $2, 'tilvisning', '2020-01-01') returning bolig_id),
       a as (insert into register.tilvisningsavtaler (kommune_id, ekstern_id, navn, fom, antall_boliger)
         values ($1::int, $2, 'Avtale', '2020-01-01', 3) returning tilvisningsavtale_id, hendelse_id),
       t as (insert into register.tilvisningsboliger (kommune_id, tilvisningsavtale_id, bolig_id, fom)
         select $1::int, tilvisningsavtale_id, bolig_id, '2024-01-01' from a, b)
       select a.tilvisningsavtale_id::int as id, a.hendelse_id::int as versjon, b.bolig_id::int as "boligId" from a, b`,
    );
    return { boligId: 999_999_999, ...ting };
  }

  /** An act that can be taken back: somebody has registered a dwelling. */
  async kommando(hvis: Hvis): Promise<number> {
    const { id, versjon } = await this.nyBolig(hvis);
    if (hvis === 'ingen' || hvis === 'beskyttet') return versjon;
    await this.sql.query(
      `insert into register.hendelser (kommune_id, hendelse_id, tid, type, bruker, detaljer)
       values ($1, $2, now(), 'bolig.ny', 'prove', $3)`,
      [
        await this.kommune(hvis),
        versjon,
        { rettighet: 'bolig.endre', objekter: [`bolig:${id}`], tabeller: ['boliger'] },
      ],
    );
    return versjon;
  }

  /** A saved view of the asker's own (`egen`), or of somebody's in the other municipality. */
  async visning(hvis: Hvis, brukerId: string): Promise<string> {
    if (hvis === 'ingen' || hvis === 'beskyttet') return randomUUID();
    const hvem = hvis === 'egen' ? brukerId : this.kontoer.dem;
    const { id } = await this.en<{ id: string }>(
      `insert into tilgang.visninger (kommune_id, bruker_id, liste, navn, valg)
       select kommune_id, bruker_id, 'boliger', $2, '{}' from tilgang.brukere where bruker_id = $1 returning visning_id as id`,
      [hvem, randomUUID()],
    );
    return id;
  }

  async varsomhet(hvis: Hvis): Promise<number> {
    const person = await this.person(hvis);
    if (hvis === 'ingen') return person;
    await this.sql.query('begin');
    await this.sql.query('select tak.start_skriving(array[$1::int])', [await this.kommune(hvis)]);
    const nr = await this.en<{ nr: number }>(
      `insert into register.varsomhet (kommune_id, person_id, tekst, fom) values ($1, $2, 'Prøve', '2024-01-01')
       returning varsomhet_id::int as nr`,
      [await this.kommune(hvis), person],
    );
    await this.sql.query('commit');
    return nr.nr;
  }

  async bruker(hvis: Hvis): Promise<string> {
    if (hvis === 'ingen' || hvis === 'beskyttet') return randomUUID();
    const navn = randomUUID();
    const { id } = await this.en<{ id: string }>(
      `insert into tilgang.brukere (kommune_id, utsteder, brukernavn, navn, opprettet_av, bekreftet_av)
       values ($1, 'demo', $2, 'Prøve', 'prove', 'prove') returning bruker_id as id`,
      [await this.kommune(hvis), navn],
    );
    return id;
  }

  async deaktivertBruker(hvis: Hvis): Promise<string> {
    const id = await this.bruker(hvis);
    await this.sql.query(
      `update tilgang.brukere set deaktivert = now(), deaktivert_av = 'prove', deaktivert_grunn = 'prøve' where bruker_id = $1`,
      [id],
    );
    return id;
  }

  async tildeling(hvis: Hvis, status: 'foreslatt' | 'gjelder'): Promise<string> {
    const bruker = await this.bruker(hvis);
    if (hvis === 'ingen' || hvis === 'beskyttet') return bruker;
    const { id } = await this.en<{ id: string }>(
      `insert into tilgang.rolletildelinger (kommune_id, bruker_id, rolle, status, foreslatt_av)
       values ($1, $2, 'nav', $3, 'prove') returning tildeling_id as id`,
      [await this.kommune(hvis), bruker, status],
    );
    return id;
  }

  /** A session of the asker's own (`egen`), or of somebody else's. */
  async okt(hvis: Hvis, brukerId: string): Promise<string> {
    if (hvis === 'ingen' || hvis === 'beskyttet') return randomUUID();
    const hvem = hvis === 'egen' ? brukerId : this.kontoer.dem;
    const { id } = await this.en<{ id: string }>(
      `insert into tilgang.okter (okt_hash, kommune_id, bruker_id, tildeling_id, demo, utloper)
       select sha256($2::bytea), r.kommune_id, r.bruker_id, r.tildeling_id, true, now() + interval '1 hour'
         from tilgang.rolletildelinger r where r.bruker_id = $1 and r.status = 'gjelder' limit 1 returning okt_id as id`,
      [hvem, randomUUID()],
    );
    return id;
  }

  async inhabilitet(hvis: Hvis, brukerId: string): Promise<string> {
    if (hvis === 'ingen' || hvis === 'beskyttet') return randomUUID();
    const { id } = await this.en<{ id: string }>(
      `insert into tilgang.inhabiliteter (kommune_id, bruker_id, husstand_id, grunn)
       values ($1, $2, $3, 'familie') returning inhabilitet_id as id`,
      [await this.kommune(hvis), hvis === 'egen' ? brukerId : this.kontoer.dem, await this.nyHusstand(hvis)],
    );
    return id;
  }

  async apning(hvis: Hvis): Promise<string> {
    if (hvis === 'ingen' || hvis === 'beskyttet') return randomUUID();
    const { id } = await this.en<{ id: string }>(
      `insert into tilgang.apninger (kommune_id, bruker_id, husstand_id, slag, grunn, utloper)
       values ($1, $2, $3, 'inhabil', 'prøve', now() - interval '1 hour') returning apning_id as id`,
      [await this.kommune(hvis), hvis === 'egen' ? this.kontoer.oss : this.kontoer.dem, await this.husstand(hvis)],
    );
    return id;
  }

  async importjobb(hvis: Hvis, status = 'ferdig'): Promise<string> {
    if (hvis === 'ingen' || hvis === 'beskyttet') return randomUUID();
    const { id } = await this.en<{ id: string }>(
      `insert into drift.importer (kommune_id, import_id, navn, bruker, torrkjoring, komplett, status)
       values ($1, gen_random_uuid(), 'p.zip', 'prove', false, false, $2) returning import_id as id`,
      [await this.kommune(hvis), status],
    );
    return id;
  }

  /** The id people see of a household of nobody. */
  async tomHusstand(): Promise<string> {
    const { id } = await this.en<{ id: string }>(
      'select ekstern_id as id from register.husstander where husstand_id = $1',
      [await this.nyHusstand('egen')],
    );
    return id;
  }

  /** A household of nobody, so that a declaration of being inhabil stands in no other test's way. */
  private async nyHusstand(hvis: Hvis): Promise<number> {
    await this.sql.query('begin');
    await this.sql.query('select tak.start_skriving(array[$1::int])', [await this.kommune(hvis)]);
    const { nr } = await this.en<{ nr: number }>(
      'insert into register.husstander (kommune_id, ekstern_id) values ($1, $2) returning husstand_id::int as nr',
      [await this.kommune(hvis), randomUUID()],
    );
    await this.sql.query('commit');
    return nr;
  }

  /** $1 is the municipality, $2 an id of its own. */
  private async nytt(hvis: Hvis, sql: string): Promise<Versjonert> {
    if (hvis === 'ingen' || hvis === 'beskyttet') return { id: 999_999_999, versjon: 999_999_999 };
    const kommune = await this.kommune(hvis);
    await this.sql.query('begin');
    await this.sql.query('select tak.start_skriving(array[$1::int])', [kommune]);
    const rad = await this.en<Versjonert>(sql, [kommune, randomUUID()]);
    await this.sql.query('commit');
    return rad;
  }

  private async kommune(hvis: Hvis): Promise<number> {
    const { id } = await this.en<{ id: number }>(
      'select kommune_id as id from register.kommunenumre where nummer = $1',
      [hvis === 'annen' ? DEM : OSS],
    );
    return id;
  }

  private async nr(tabell: string, kolonne: string, id: string): Promise<number> {
    const { nr } = await this.en<{ nr: number }>(
      `select ${kolonne}::int as nr from register.${tabell} where ekstern_id = $1`,
      [id],
    );
    return nr;
  }

  private async en<T extends object>(sql: string, params: unknown[]): Promise<T> {
    const { rows } = await this.sql.query<T>(sql, params);
    if (!rows[0]) throw new Error(`nothing from: ${sql}`);
    return rows[0];
  }
}
