import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar } from '@tak/contracts';
import { Database, iTransaksjon, type Transaksjon } from '@tak/database';
import { harSkjulteLeietakere } from '../person/skjulte-leietakere.queries';
import { Klokke } from '../plattform/klokke';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { erOmBoliger, forskjell, tallene } from './effekt.queries';
import { endringene } from './endringer.queries';
import { glem, husk, reserver } from './idempotens.repository';
import type { Kommando, Utfall } from './kommando';
import { versjonAv } from './versjon.queries';

/**
 * What a command does inside its transaction. A refusal found before anything is written is returned, so that the audit
 * log keeps what it was told; one found afterwards is thrown, and nothing is left of the command.
 */
export type Handling = (tx: Transaksjon) => Promise<Utfall | Avvist>;

/** How far back an effect is shown: as many years as a page of numbers. */
const MAKS_AAR = 10;

/**
 * The one way to change the register from a screen: one transaction, one act, the key claimed first, the rules of the
 * whole register last. The same command may be tried: everything is done, the numbers are counted before and after, and
 * all of it is taken back.
 */
@Injectable()
export class Kommandoer {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  async utfor(bruker: InnloggetBruker, kommando: Kommando, handling: Handling): Promise<Kvittering> {
    return this.utforMed(bruker, kommando, handling, (_, kvittering) => kvittering);
  }

  /** As `utfor`, with an answer of its own. `svar` is what is kept with the key: ids and numbers, no persons. */
  async utforMed<T extends object>(
    bruker: InnloggetBruker,
    kommando: Kommando,
    handling: Handling,
    svar: (utfall: Utfall, kvittering: Kvittering) => T,
  ): Promise<T> {
    const utfall = await iTransaksjon(this.db, bruker, { skriver: true, dag: this.klokke.dag() }, async (tx) => {
      const foer = await reserver<T>(tx, bruker, kommando);
      if (foer) return foer;
      await ventPaaImport(tx, bruker);
      const gjort = await handling(tx);
      if (gjort instanceof Avvist) {
        await glem(tx, bruker, kommando.nokkel);
        return gjort;
      }
      await kontrollerReglene(tx);
      await fortell(tx, bruker, kommando, gjort);
      const { slag, id } = gjort.objekt;
      const versjon = await versjonAv(tx, bruker, slag, id);
      const resultat = svar(gjort, { hendelseId: tx.hendelseId ?? 0, objekt: { slag, id }, versjon });
      await husk(tx, bruker, kommando.nokkel, resultat);
      return resultat;
    });
    if (utfall instanceof Avvist) throw utfall;
    return utfall;
  }

  /**
   * Does the command and takes it back; answers what it would do to the numbers that read what it changes. `fra`: the first day it changes, for the
   * years to look at. The log is told of refusals only: nothing else has happened. Where somebody leases the dwelling whom the
   * reader may not see, only numbers that count dwellings are told: the others would say which group the tenant is of.
   */
  async prov(bruker: InnloggetBruker, handling: Handling, fra: string | null = null): Promise<Provesvar> {
    const dag = this.klokke.dag();
    const aar = aarene(dag, fra);
    // One moment for both counts: what others do meanwhile is no effect of this.
    const svar = await iTransaksjon(
      this.db,
      bruker,
      { skriver: true, dag, isolasjon: 'repeatable read' },
      async (tx) => {
        await tx.query('savepoint prove');
        const gjort = await handling(bareNektet(tx));
        if (gjort instanceof Avvist) return gjort;
        await kontrollerReglene(tx);
        const valg = { aar, dag, endringer: await endringene(tx, bruker, gjort.tabeller) };
        const etter = await tallene(tx, bruker, valg);
        await tx.query('rollback to savepoint prove');
        const foer = await tallene(tx, bruker, valg);
        const effekt = forskjell(foer, etter);
        const skjult = await harSkjulteLeietakere(tx, bruker, boligene(gjort.objekter));
        return { aar, effekt: skjult ? effekt.filter(erOmBoliger) : effekt };
      },
    );
    if (svar instanceof Avvist) throw svar;
    return svar;
  }
}

/** Ids of the dwellings among the records of an act. */
const boligene = (objekter: readonly string[]): number[] =>
  objekter.filter((o) => o.startsWith('bolig:')).map((o) => Number(o.slice('bolig:'.length)));

/** This year and last, and back to the year of the first day; ascending. */
function aarene(dag: string, fra: string | null): number[] {
  const naa = Number(dag.slice(0, 4));
  const forste = Math.max(Math.min(fra === null ? naa : Number(fra.slice(0, 4)), naa - 1), naa - MAKS_AAR + 1);
  return Array.from({ length: naa - forste + 1 }, (_, i) => forste + i);
}

const bareNektet = (tx: Transaksjon): Transaksjon => ({
  ...tx,
  revider: (post, kommuneId) => {
    if (post.handling === 'tilgang.nektet') tx.revider(post, kommuneId);
  },
});

/** An import judges the register as a whole: nobody changes it meanwhile. Waits a little; then 409 `import_paagaar`. */
async function ventPaaImport(tx: Transaksjon, { kommuneId }: InnloggetBruker): Promise<void> {
  try {
    await tx.query(`set local lock_timeout = '5s'`);
    await tx.query(`select pg_advisory_xact_lock_shared(hashtext('tak.regler'), $1)`, [kommuneId]);
  } catch (feil) {
    if ((feil as { code?: string }).code === '55P03') throw new Avvist(409, 'import_paagaar');
    throw feil;
  }
}

/** What PostgreSQL guarantees, asked now and not at the commit, so that a refusal has a name. */
async function kontrollerReglene(tx: Transaksjon): Promise<void> {
  try {
    await tx.query('set constraints all immediate');
    await tx.query('set constraints all deferred');
  } catch (feil) {
    throw somAvslag(feil) ?? feil;
  }
}

/** The constraints that a command can meet, as refusals. */
const AVSLAG: Readonly<Record<string, string>> = {
  en_leietaker: 'to_leieforhold',
  en_hovedperson: 'to_hovedpersoner',
  en_innleieavtale: 'overlapper',
  en_tilvisningsavtale: 'overlapper',
};

function somAvslag(feil: unknown): Avvist | null {
  const { code = '', constraint = '' } = feil as { code?: string; constraint?: string };
  const kjent = AVSLAG[constraint];
  if (kjent) return new Avvist(409, kjent);
  return code === '23503' ? new Avvist(409, 'i_bruk') : null;
}

async function fortell(tx: Transaksjon, bruker: InnloggetBruker, kommando: Kommando, utfall: Utfall): Promise<void> {
  const { objekter, tabeller, detaljer = {}, korrigerer = null, rettighet = kommando.rettighet } = utfall;
  await tx.query(
    `insert into register.hendelser (kommune_id, hendelse_id, type, bruker, detaljer, korrigerer)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      bruker.kommuneId,
      tx.hendelseId,
      kommando.type,
      bruker.id,
      JSON.stringify({ ...detaljer, objekter, tabeller, rettighet }),
      korrigerer,
    ],
  );
}
