import { readFileSync } from 'node:fs';
import { iTransaksjon, type Bruker, type Transaksjon } from '@tak/database';
import { erGyldigFodselsnummer, maskerFodselsnumre, TILDELTE_ROLLER, type Rolleinnhold } from '@tak/domain';
import type { Konfig } from '../plattform/konfig';
import { kommunebruker, medOmgivelser, si } from './omgivelser';
import { Ubrukelig } from './ubrukelig';

export interface Brukerflagg {
  readonly kommune: string;
  readonly utsteder: string;
  readonly brukernavn: string;
  readonly navn: string;
  readonly rolle: string;
  readonly beskyttet?: boolean;
  readonly fodselsnummerFra?: string;
}

interface NyKonto extends Rolleinnhold {
  readonly utsteder: string;
  readonly brukernavn: string;
  readonly navn: string;
  /** Keyed hash; finds the person where the provider tells no user name. */
  readonly fodselsnummerHash: Buffer | null;
}

/**
 * `tak bruker`: an account that waits for its first login, with a role in force: the way in for the first system owner,
 * and back in when the last one is gone. Run again it changes nothing. Exit code 0 done, 1 the account is deactivated.
 */
export async function brukerKommando(flagg: Brukerflagg): Promise<number> {
  const rolle = TILDELTE_ROLLER.find((r) => r === flagg.rolle);
  if (!rolle) throw new Ubrukelig(`--rolle skal være en av ${TILDELTE_ROLLER.join(', ')}.`);
  const tekster = { brukernavn: tekst(flagg.brukernavn, '--brukernavn'), navn: tekst(flagg.navn, '--navn') };
  if (/\s/.test(tekster.brukernavn)) throw new Ubrukelig('--brukernavn skal være uten mellomrom.');
  const nummer = flagg.fodselsnummerFra === undefined ? null : lesNummer(flagg.fodselsnummerFra);
  return medOmgivelser(async (o) => {
    const utsteder = krevUtsteder(o.konfig, flagg.utsteder);
    const { kommunenavn, ...system } = await kommunebruker(o, flagg.kommune);
    const fodselsnummerHash = nummer === null ? null : o.apnet.nokkel.hash(nummer);
    const ny: NyKonto = { ...tekster, utsteder, rolle, beskyttet: flagg.beskyttet === true, fodselsnummerHash };
    const utfall = await iTransaksjon(o.apnet.db, system, { isolasjon: 'read committed' }, (tx) =>
      opprett(tx, system, ny),
    );
    si(utfall === null ? `${ny.brukernavn} er deaktivert i ${kommunenavn}.` : `${kommunenavn}: ${utfall}.`);
    return utfall === null ? 1 : 0;
  });
}

/** null: the account is there, and deactivated; that is undone by a system owner. */
async function opprett(tx: Transaksjon, system: Bruker, ny: NyKonto): Promise<string | null> {
  // The same lock as administration of accounts takes.
  await tx.query(`select pg_advisory_xact_lock(hashtext('tak.brukere'), $1)`, [system.kommuneId]);
  const [finnes] = await tx.query<{ id: string; aktiv: boolean }>(
    `select bruker_id as id, deaktivert is null as aktiv from tilgang.brukere
      where kommune_id = $1 and utsteder = $2 and lower(brukernavn) = lower($3) order by deaktivert is not null`,
    [system.kommuneId, ny.utsteder, ny.brukernavn],
  );
  if (finnes && !finnes.aktiv) return null;
  const id = finnes?.id ?? (await nyKonto(tx, system, ny));
  if (finnes) await ventPaaNummer(tx, system, id, ny);
  const gitt = await giRolle(tx, system, id, ny);
  if (!finnes) return `${ny.brukernavn} kan logge inn som ${ny.rolle}`;
  return gitt ? `${ny.brukernavn} fantes, og har fått rollen ${ny.rolle}` : `${ny.brukernavn} har rollen alt`;
}

async function nyKonto(tx: Transaksjon, system: Bruker, ny: NyKonto): Promise<string> {
  const [rad] = await tx.query<{ id: string }>(
    `insert into tilgang.brukere (kommune_id, utsteder, brukernavn, navn, fodselsnummer_hash, opprettet_av, bekreftet_av)
     values ($1, $2, $3, $4, $5, $6, $6) returning bruker_id as id`,
    [system.kommuneId, ny.utsteder, ny.brukernavn, ny.navn, ny.fodselsnummerHash, system.id],
  );
  if (!rad) throw new Error('the account was not made');
  tx.revider({ handling: 'bruker.ny', objekt: `bruker:${rad.id}`, detaljer: { utsteder: ny.utsteder } });
  return rad.id;
}

/**
 * An account known by the identity number alone is known no more when the key is changed; told the number again, it waits
 * for its owner anew.
 */
async function ventPaaNummer(
  tx: Transaksjon,
  system: Bruker,
  id: string,
  { fodselsnummerHash }: NyKonto,
): Promise<void> {
  if (fodselsnummerHash === null) return;
  const endret = await tx.query(
    `update tilgang.brukere
        set fodselsnummer_hash = $3, subjekt = case when subjekt like 'f:%' then null else subjekt end, versjon = versjon + 1
      where kommune_id = $1 and bruker_id = $2 and fodselsnummer_hash is distinct from $3 returning bruker_id`,
    [system.kommuneId, id, fodselsnummerHash],
  );
  if (endret.length)
    tx.revider({ handling: 'bruker.endre', objekt: `bruker:${id}`, detaljer: { fodselsnummer: true } });
}

/** The mark for protected households is part of the role: with it, the role without is replaced. */
async function giRolle(tx: Transaksjon, system: Bruker, id: string, { rolle, beskyttet }: NyKonto): Promise<boolean> {
  const har = await tx.query(
    `select from tilgang.rolletildelinger where kommune_id = $1 and bruker_id = $2 and rolle = $3 and status = 'gjelder'
        and (beskyttet or not $4)`,
    [system.kommuneId, id, rolle, beskyttet],
  );
  if (har.length) return false;
  await tx.query(
    `update tilgang.rolletildelinger set status = 'avsluttet', avsluttet = clock_timestamp(), avsluttet_av = $4
      where kommune_id = $1 and bruker_id = $2 and rolle = $3 and status = 'gjelder'`,
    [system.kommuneId, id, rolle, system.id],
  );
  await tx.query(
    `insert into tilgang.rolletildelinger (kommune_id, bruker_id, rolle, beskyttet, status, foreslatt_av, avgjort, avgjort_av)
     values ($1, $2, $3, $4, 'gjelder', $5, clock_timestamp(), $5)`,
    [system.kommuneId, id, rolle, beskyttet, system.id],
  );
  tx.revider({ handling: 'rolle.gi', objekt: `bruker:${id}`, detaljer: { rolle, beskyttet } });
  return true;
}

function krevUtsteder({ oidc }: Konfig, utsteder: string): string {
  const ider = oidc.filter((t) => t.slag === 'ansatt').map((t) => t.id);
  if (ider.includes(utsteder)) return utsteder;
  throw new Ubrukelig(
    ider.length
      ? `--utsteder skal være en av ${ider.join(', ')}.`
      : 'Ingen tilbyder er satt opp: sett TAK_OIDC (se docs/drift.md).',
  );
}

function tekst(verdi: string, flagg: string): string {
  const ren = verdi.trim();
  if (!ren || ren.length > 200 || maskerFodselsnumre(ren) !== ren)
    throw new Ubrukelig(`${flagg} skal være en tekst på høyst 200 tegn, uten fødselsnummer.`);
  return ren;
}

/** From a file or, with `-`, standard input: on the command line it would stand in the list of processes. */
function lesNummer(fil: string): string {
  let nummer: string;
  try {
    nummer = readFileSync(fil === '-' ? 0 : fil, 'utf8').trim();
  } catch {
    throw new Ubrukelig('--fodselsnummer-fra skal være en fil som kan leses, eller - for standard inn.');
  }
  if (!erGyldigFodselsnummer(nummer)) throw new Ubrukelig('--fodselsnummer-fra inneholder ikke et fødselsnummer.');
  return nummer;
}
