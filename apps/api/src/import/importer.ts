import {
  begynnSkriving,
  erTomt,
  fjernVern,
  iEiertransaksjon,
  iTransaksjon,
  reisVern,
  tellOpp,
  type Transaksjon,
  type Vern,
} from '@tak/database';
import { FILNAVN, SLETTES } from '@tak/domain';
import { parameterIder } from '@tak/indicators';
import { avbrytbar } from './avbryting';
import { Funnliste } from './funn/funnliste';
import { finnSkjulteIder } from './funn/skjulte-ider';
import { TERSKEL, TERSKEL_RADER, type Importresultat, type Importvalg } from './importvalg';
import { provDelviseRader } from './opplosning/delvise-rader';
import { finnDuplikater } from './opplosning/duplikater';
import { losOpp } from './opplosning/nye-rader';
import { finnOmfang } from './opplosning/omfang';
import { finnReferansefunn } from './opplosning/referanser';
import { kjorRegler } from './regler/regler';
import { skrivHendelser } from './skriving/hendelse';
import { reviderFerdig } from './skriving/revisjon';
import { skriv } from './skriving/skriv';
import { slett } from './skriving/slett';
import { Telling } from './skriving/telling';
import { krypterNye, Nummerlager } from './staging/nummerlager';
import { lagStagingtabeller } from './staging/stagingtabeller';
import { lesInn, type Lestefiler } from './staging/les-inn';

/** Ends the transaction without writing; the result is what the caller gets. */
class Rulltilbake extends Error {
  constructor(readonly resultat: Importresultat) {
    super('the import is rolled back');
  }
}

/**
 * Imports a registerpakke: everything or nothing, in one transaction. Read into staging, resolved, written, and judged
 * as the register then is; anything that breaks a hard rule rolls it all back. The same package twice changes nothing.
 */
export async function importer(valg: Importvalg): Promise<Importresultat> {
  try {
    if (valg.eierUrl && erStorPakke(valg) && (await registeretErTomt(valg)))
      return await forsteFyll(valg, valg.eierUrl);
  } catch (feil) {
    // Somebody else wrote first: then this is an import like any other.
    if (!(feil instanceof IkkeTomt)) return avslag(feil, valg);
  }
  const innstillinger = { kommuner: [], dag: valg.dag, isolasjon: 'read committed' } as const;
  try {
    return await iTransaksjon(valg.db, valg.bruker, innstillinger, (tx) =>
      avbrytbar(valg.db, tx, valg.signal, async () => {
        await tx.query(`select pg_advisory_xact_lock_shared(${ALENE})`);
        return kjor(tx, valg, null);
      }),
    );
  } catch (feil) {
    return avslag(feil, valg);
  }
}

/**
 * The first fill is alone: taken before any table is looked at, since a reader that waits for a first fill while the
 * first fill waits for the reader's table would wait for ever.
 */
const ALENE = `hashtext('tak.forste_fyll')`;

/** Below this, building keys and indexes afresh costs more than it gives. */
const STOR_PAKKE = 20 * 1024 * 1024;
const erStorPakke = (valg: Importvalg): boolean =>
  valg.pakke.filer.reduce((sum, f) => sum + f.storrelse, 0) >= (valg.storPakke ?? STOR_PAKKE);

async function registeretErTomt(valg: Importvalg): Promise<boolean> {
  return iTransaksjon(valg.db, valg.bruker, {}, async (tx) => {
    const [rad] = await tx.query<{ tomt: boolean }>('select not exists (select from kommuner) as tomt');
    return rad?.tomt ?? false;
  });
}

/** The register got something in it between the look and the lock. */
class IkkeTomt extends Error {}

/** The first fill of an empty register: the same steps as the owner, with keys and indexes built after the rows. */
async function forsteFyll(valg: Importvalg, eierUrl: string): Promise<Importresultat> {
  return iEiertransaksjon(eierUrl, { dag: valg.dag, bruker: valg.bruker }, (tx) =>
    avbrytbar(valg.db, tx, valg.signal, async () => {
      await tx.query(`set local maintenance_work_mem = '64MB'`);
      await tx.query(`select pg_advisory_xact_lock(${ALENE})`);
      if (!(await erTomt(tx))) throw new IkkeTomt();
      return kjor(tx, valg, async () => {
        const vern = await fjernVern(tx);
        if (!(await erTomt(tx))) throw new IkkeTomt();
        return vern;
      });
    }),
  );
}

async function avslag(feil: unknown, valg: Importvalg): Promise<Importresultat> {
  if (feil instanceof Rulltilbake) return feil.resultat;
  const brudd = bruddIDatabasen(feil);
  if (!brudd) throw feil;
  await valg.mottaFunn?.([brudd.funn]);
  return brudd.resultat;
}

/** `foerSkriving`: of the first fill, takes away what is built again afterwards. */
async function kjor(
  tx: Transaksjon,
  valg: Importvalg,
  foerSkriving: (() => Promise<Vern>) | null,
): Promise<Importresultat> {
  // A hash may take twice this, and a join of four tables has three: 512 MiB is for the whole import, Node included.
  await tx.query(`set local work_mem = '24MB'; set local jit = off`);
  const meld = valg.fremdrift ?? ((): void => undefined);
  const funn = new Funnliste(tx);
  const telling = new Telling();
  // Everything is new in the first fill.
  const lager = foerSkriving ? null : new Nummerlager();
  const lest = await les(tx, valg, { funn, lager });
  meld('kontrollerer', 0);
  const omfang = await finnOmfang(tx, valg.dag, valg.bareKommune ?? null);
  const dobbel = await finnDuplikater(tx);
  await losOpp(tx, { omfang, filer: new Set(lest.keys()), dobbel, bareIPakken: valg.komplett === true });
  await finnReferansefunn(tx, lest, valg.komplett === true);
  await provDelviseRader(tx, lest, valg.nokkel);
  if (lager) await krypterNye(tx, lest, { lager, nokkel: valg.nokkel });
  const vern = await foerSkriving?.();
  await begynnSkriving(tx, omfang.kommuner);
  await telling.tellRader(tx);
  await telling.tellFoer(tx, omfang.kommuner);
  meld('kontrollerer', 0.2);
  await skriv(tx, lest, telling, { senkerVern: valg.bruker.rolle === 'system' });
  if (vern) await tellOpp(tx);
  // Only the owner may count the register's tables, and what was just written is unknown to the planner: it then
  // believes in one row and loops (135 s against 7 s for a municipality of 2 000 dwellings into an empty register).
  else await tx.query('set local enable_nestloop = off');
  await finnSkjulteIder(tx, valg.funnLagres === true || lest.has(SLETTES.navn));
  await slett(tx, omfang, { komplett: valg.komplett === true, filer: new Set(lest.keys()) }, telling);
  meld('kontrollerer', 0.4);
  await kjorRegler(tx, lest, telling.endrede().length > 0, (andel) => meld('kontrollerer', 0.4 + 0.2 * andel));
  const antall = await funn.antall();
  if (antall.feil === 0) {
    if (vern) await reisVern(tx, vern, (andel) => meld('kontrollerer', 0.6 + 0.4 * andel));
    else await tx.query('set constraints all immediate');
  }
  return avgjor(tx, valg, funn, telling);
}

async function les(
  tx: Transaksjon,
  valg: Importvalg,
  { funn, lager }: { readonly funn: Funnliste; readonly lager: Nummerlager | null },
): Promise<Lestefiler> {
  await lagStagingtabeller(tx);
  for (const f of valg.pakke.funn) await funn.legg({ ...f, rad: null });
  const bytes = valg.pakke.filer.reduce((sum, f) => sum + f.storrelse, 1);
  const grunnlag = { nokkel: valg.nokkel, lager, parametere: new Set(parameterIder()), dag: valg.dag };
  valg.fremdrift?.('leser', 0);
  const lest = await lesInn(tx, valg.pakke, grunnlag, funn, (n) => valg.fremdrift?.('leser', n / bytes));
  await tx.query(`update inn_slettes set fil = left(fil, -4) where fil like '%.csv'`);
  for (const fil of [...FILNAVN, SLETTES.navn]) {
    if (lest.has(fil)) await funn.hentCellefunn(fil);
  }
  return lest;
}

/** Refuses, asks or lets it stand. What the database itself still has against it comes as an exception. */
async function avgjor(tx: Transaksjon, valg: Importvalg, funn: Funnliste, telling: Telling): Promise<Importresultat> {
  const { feil, merknader } = await funn.antall();
  const resultat = (status: Importresultat['status']): Importresultat => ({
    status,
    antall: telling.perFil(),
    monstre,
    antallFeil: feil,
    antallMerknader: merknader,
  });
  const monstre = await funn.monstre();
  if (valg.mottaFunn) await funn.lever(valg.mottaFunn, valg.funnLagres === true);
  if (feil > 0) throw new Rulltilbake(resultat('avvist'));
  if (valg.vedStorEndring === 'spor' && erStor(telling, valg.terskel ?? TERSKEL)) {
    throw new Rulltilbake(resultat('venter_paa_bekreftelse'));
  }
  if (valg.torrkjoring) throw new Rulltilbake(resultat('ferdig'));
  valg.fremdrift?.('skriver', 1);
  await skrivHendelser(tx, valg.bruker, telling);
  await valg.foerFerdig?.(tx, resultat('ferdig'));
  await reviderFerdig(tx, valg, telling);
  return resultat('ferdig');
}

/** Would more of a file than the threshold become another or go away? New rows are no loss. */
function erStor(telling: Telling, terskel: number): boolean {
  return telling.perFil().some((f) => f.endret + f.slettet >= TERSKEL_RADER && f.endret + f.slettet > terskel * f.foer);
}

interface Databasefeil {
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
}

/** A constraint that no rule listed: refused like any other, with the constraint's name for whoever mends the rule. */
function bruddIDatabasen(
  feil: unknown,
): { funn: Parameters<NonNullable<Importvalg['mottaFunn']>>[0][number]; resultat: Importresultat } | null {
  const { code = '', table = '', constraint = '' } = feil as Databasefeil;
  if (!/^23/.test(code)) return null;
  const fil = `${table}.csv`;
  const kode = 'brutt_regel_i_databasen' as const;
  return {
    funn: {
      fil,
      rad: null,
      kolonne: null,
      verdi: null,
      kode,
      melding: `Databasen godtar ikke raden (${constraint}).`,
      alvor: 'feil',
    },
    resultat: {
      status: 'avvist',
      antall: [],
      monstre: [{ fil, kolonne: null, kode, alvor: 'feil', antall: 1, rader: [] }],
      antallFeil: 1,
      antallMerknader: 0,
    },
  };
}
