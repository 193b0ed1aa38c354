import type { Hvorforkode } from '@tak/domain';
import { dato, kroner, tall } from './format';
import type { FastTekst, TekstMed } from './tekst';

/** What a sentence is made of: the row without anything that says who or where. */
export interface Hvorforrad {
  readonly dag: string | null;
  readonly fra: string | null;
  readonly til: string | null;
  readonly verdi: number | null;
  readonly avstand: number | null;
  /** The year that is asked about, when it is not over: what is said of its end is said as it stands now. */
  readonly pagaar?: number | null;
}

/** Why a row is in the set it stands in, in one plain sentence or two. */
export const hvorfor = (rad: Hvorforrad & { readonly grunn: Hvorforkode }): FastTekst => ({
  nb: HVORFOR[rad.grunn].nb(rad),
  nn: HVORFOR[rad.grunn].nn(rad),
});

type Setning = TekstMed<[Hvorforrad]>;

const uten = (nb: string, nn: string): Setning => ({ nb: () => nb, nn: () => nn });

/** What was so on 31.12., and the same of a year that is not over (`D` is the day, as the register has it now). */
const vedAarsslutt = (var_: FastTekst, er: FastTekst): Setning => ({
  nb: (r) => (r.pagaar ? er.nb.replace('D', slikIDag(r.pagaar)) : var_.nb),
  nn: (r) => (r.pagaar ? er.nn.replace('D', slikIDag(r.pagaar)) : var_.nn),
});
const slikIDag = (aar: number): string => `31.12.${aar} slik registeret er i dag`;
const regnetSom = (nb: string, nn: string): FastTekst => ({
  nb: `Boligen blir regnet som ${nb} D.`,
  nn: `Bustaden blir rekna som ${nn} D.`,
});

/** «Avslag 03.02.2027.»: words, the row's day, words. */
const medDag = (nb: string, nn: string, etterNb = '', etterNn = etterNb): Setning => ({
  nb: (r) => `${nb}${naar(r.dag)}${etterNb}.`,
  nn: (r) => `${nn}${naar(r.dag)}${etterNn}.`,
});
const naar = (dag: string | null): string => (dag === null ? '' : ` ${dato(dag)}`);

const dagen = (dag: string | null): string => (dag === null ? '?' : dato(dag));

const tallet = (n: number | null): number => n ?? 0;
const dager = (n: number): string => `${tall(n)} ${n === 1 ? 'dag' : 'dager'}`;
const dagar = (n: number): string => `${tall(n)} ${n === 1 ? 'dag' : 'dagar'}`;
const areal = (r: Hvorforrad): string => tall(tallet(r.verdi), Number.isInteger(r.verdi) ? 0 : 1);
const belop = (r: Hvorforrad): string => kroner(tallet(r.verdi));

/** Was the last day the one before the day three months later? Then nothing else needs to be said. */
const dagenFoer = (r: Hvorforrad): boolean =>
  r.til !== null && r.dag !== null && Date.parse(r.dag) - Date.parse(r.til) === 86_400_000;

const MIDLERTIDIG = {
  mid_naadd_grensen: {
    nb: (r) =>
      tallet(r.avstand) === 0
        ? 'Siste døgn var tremånedersdagen.'
        : `Var der ${tall(tallet(r.avstand))} døgn etter tremånedersdagen.`,
    nn: (r) =>
      tallet(r.avstand) === 0
        ? 'Siste døgn var tremånadersdagen.'
        : `Var der ${tall(tallet(r.avstand))} døgn etter tremånadersdagen.`,
  },
  mid_over_92_dager: {
    nb: (r) => `Til sammen ${tall(tallet(r.verdi))} døgn i året, grensen er 92. Ingen enkeltperiode nådde tre måneder.`,
    nn: (r) =>
      `Til saman ${tall(tallet(r.verdi))} døgn i året, grensa er 92. Ingen einskild periode nådde tre månader.`,
  },
  mid_innenfor: {
    nb: (r) =>
      dagenFoer(r)
        ? 'Siste døgn var dagen før tremånedersdagen.'
        : `Til sammen ${tall(tallet(r.verdi))} døgn i året. Ingen periode nådde tre måneder.`,
    nn: (r) =>
      dagenFoer(r)
        ? 'Siste døgn var dagen før tremånadersdagen.'
        : `Til saman ${tall(tallet(r.verdi))} døgn i året. Ingen periode nådde tre månader.`,
  },
  mid_ingen_dager_enna: uten(
    'Oppholdet er registrert, men har ingen døgn ennå.',
    'Opphaldet er registrert, men har ingen døgn enno.',
  ),
  mid_opphold_i_aaret: {
    nb: (r) => `Bodde ${tall(tallet(r.verdi))} døgn i midlertidig botilbud i året.`,
    nn: (r) => `Budde ${tall(tallet(r.verdi))} døgn i mellombels butilbod i året.`,
  },
  mid_med_barn: {
    nb: (r) => `Hadde barn med seg i midlertidig botilbud i året. Til sammen ${tall(tallet(r.verdi))} døgn.`,
    nn: (r) => `Hadde barn med seg i mellombels butilbod i året. Til saman ${tall(tallet(r.verdi))} døgn.`,
  },
  mid_ung_hovedperson: medDag(
    'Hovedpersonen var 18–24 år på første døgn i året,',
    'Hovudpersonen var 18–24 år på første døgn i året,',
  ),
  natthjem_i_aaret: medDag('Brukte natthjem i året, første gang', 'Brukte natthjem i året, første gong'),
  mid_nytt_brudd: {
    nb: (r) => `Perioden fra ${dagen(r.fra)} nådde tremånedersdagen ${dagen(r.dag)}.`,
    nn: (r) => `Perioden frå ${dagen(r.fra)} nådde tremånadersdagen ${dagen(r.dag)}.`,
  },
} satisfies Partial<Record<Hvorforkode, Setning>>;

const BOSETTING = {
  bosatt_innen_frist: {
    nb: (r) =>
      tallet(r.avstand) === 0
        ? 'Bosatt på siste dag av fristen.'
        : `Bosatt ${dager(-tallet(r.avstand))} før fristen gikk ut.`,
    nn: (r) =>
      tallet(r.avstand) === 0
        ? 'Busett på siste dag av fristen.'
        : `Busett ${dagar(-tallet(r.avstand))} før fristen gjekk ut.`,
  },
  bosatt_etter_frist: {
    nb: (r) => `Bosatt ${dager(tallet(r.avstand))} etter fristen.`,
    nn: (r) => `Busett ${dagar(tallet(r.avstand))} etter fristen.`,
  },
  bosatt_i_aaret: medDag('Bosatt', 'Busett'),
  bosatt_enslig_mindreaarig: medDag('Enslig mindreårig, bosatt', 'Einsleg mindreårig, busett'),
} satisfies Partial<Record<Hvorforkode, Setning>>;

const KDB = {
  kdb_eid: vedAarsslutt(
    { nb: 'Kommunen eide boligen 31.12.', nn: 'Kommunen åtte bustaden 31.12.' },
    regnetSom('eid', 'eigd'),
  ),
  kdb_innleid: vedAarsslutt(
    { nb: 'Kommunen leide inn boligen 31.12.', nn: 'Kommunen leigde inn bustaden 31.12.' },
    regnetSom('innleid', 'innleigd'),
  ),
  kdb_disposisjonsrett: vedAarsslutt(
    {
      nb: 'Kommunen hadde disposisjonsrett til boligen 31.12.',
      nn: 'Kommunen hadde disposisjonsrett til bustaden 31.12.',
    },
    {
      nb: 'Boligen blir regnet med som disposisjonsrett D.',
      nn: 'Bustaden blir rekna med som disposisjonsrett D.',
    },
  ),
  kdb_utleid: {
    nb: (r) => `Leid ut ${r.pagaar ? slikIDag(r.pagaar) : '31.12.'}, leieforholdet begynte${naar(r.dag)}.`,
    nn: (r) => `Leigd ut ${r.pagaar ? slikIDag(r.pagaar) : '31.12.'}, leigeforholdet tok til${naar(r.dag)}.`,
  },
  kdb_ledig: vedAarsslutt(
    { nb: 'Ingen leide boligen 31.12.', nn: 'Ingen leigde bustaden 31.12.' },
    regnetSom('ledig', 'ledig'),
  ),
  kdb_utilgjengelig: vedAarsslutt(
    {
      nb: 'Ingen leide boligen 31.12., og den var registrert som utilgjengelig.',
      nn: 'Ingen leigde bustaden 31.12., og han var registrert som utilgjengeleg.',
    },
    regnetSom('utilgjengelig', 'utilgjengeleg'),
  ),
  kdb_rullestol_ja: vedAarsslutt(
    { nb: 'Tilgjengelig for rullestolbrukere 31.12.', nn: 'Tilgjengeleg for rullestolbrukarar 31.12.' },
    { nb: 'Tilgjengelig for rullestolbrukere D.', nn: 'Tilgjengeleg for rullestolbrukarar D.' },
  ),
  kdb_rullestol_nei: vedAarsslutt(
    { nb: 'Ikke tilgjengelig for rullestolbrukere 31.12.', nn: 'Ikkje tilgjengeleg for rullestolbrukarar 31.12.' },
    { nb: 'Ikke tilgjengelig for rullestolbrukere D.', nn: 'Ikkje tilgjengeleg for rullestolbrukarar D.' },
  ),
  kdb_rullestol_ukjent: uten(
    'Det er ikke registrert om boligen er tilgjengelig for rullestolbrukere.',
    'Det er ikkje registrert om bustaden er tilgjengeleg for rullestolbrukarar.',
  ),
  kdb_ny: medDag('Ble kommunalt disponert', 'Vart kommunalt disponert'),
  kdb_ny_rus_psykisk: medDag(
    'Ble kommunalt disponert',
    'Vart kommunalt disponert',
    ', og målgruppen var rus og psykisk helse den dagen',
    ', og målgruppa var rus og psykisk helse den dagen',
  ),
  kdb_ny_ikke_samlokalisert: medDag(
    'Ble kommunalt disponert',
    'Vart kommunalt disponert',
    ' og var ikke samlokalisert med andre kommunale boliger',
    ' og var ikkje samlokalisert med andre kommunale bustader',
  ),
  kdb_ny_samlokalisert: medDag(
    'Ble kommunalt disponert',
    'Vart kommunalt disponert',
    ' og var samlokalisert med andre kommunale boliger',
    ' og var samlokalisert med andre kommunale bustader',
  ),
  kdb_ny_samlokalisert_ukjent: medDag(
    'Ble kommunalt disponert',
    'Vart kommunalt disponert',
    '. Det er ikke registrert om boligen er samlokalisert',
    '. Det er ikkje registrert om bustaden er samlokalisert',
  ),
  kdb_avgang: medDag('Siste dag som kommunalt disponert var', 'Siste dag som kommunalt disponert var'),
  tilvisning_ved_aarsslutt: vedAarsslutt(
    { nb: 'Hadde tilvisningsavtale 31.12.', nn: 'Hadde tilvisingsavtale 31.12.' },
    { nb: 'Har tilvisningsavtale D.', nn: 'Har tilvisingsavtale D.' },
  ),
  tilvisning_over_65: {
    nb: (r) => `Bruksarealet var ${areal(r)} m², og grensen er 65.`,
    nn: (r) => `Bruksarealet var ${areal(r)} m², og grensa er 65.`,
  },
  tilvisning_ikke_over_65: {
    nb: (r) => `Bruksarealet var ${areal(r)} m², og må være over 65.`,
    nn: (r) => `Bruksarealet var ${areal(r)} m², og må vere over 65.`,
  },
  tilvisning_areal_ukjent: uten('Bruksarealet er ikke registrert.', 'Bruksarealet er ikkje registrert.'),
} satisfies Partial<Record<Hvorforkode, Setning>>;

const TILSAGN = {
  tilsagn_i_aaret: medDag('Fikk tilsagn om tilskudd til utleieboliger', 'Fekk tilsegn om tilskot til utleigebustader'),
  tilsagn_over_65: {
    nb: (r) => `${belop(r)} til en bolig som var over 65 m² da tilsagnet ble gitt.`,
    nn: (r) => `${belop(r)} til ein bustad som var over 65 m² då tilsegna vart gitt.`,
  },
  tilsagn_ikke_over_65: {
    nb: (r) => `${belop(r)} til en bolig som ikke var over 65 m² da tilsagnet ble gitt.`,
    nn: (r) => `${belop(r)} til ein bustad som ikkje var over 65 m² då tilsegna vart gitt.`,
  },
  tilsagn_areal_ukjent: {
    nb: (r) => `${belop(r)} til en bolig uten registrert bruksareal.`,
    nn: (r) => `${belop(r)} til ein bustad utan registrert bruksareal.`,
  },
  grunnlan_uten_tilskudd: medDag(
    'Fikk tilsagn om grunnlån',
    'Fekk tilsegn om grunnlån',
    ', og har ikke tilskudd til utleieboliger i noe år',
    ', og har ikkje tilskot til utleigebustader i noko år',
  ),
} satisfies Partial<Record<Hvorforkode, Setning>>;

const LEIE = {
  leie_nyinnflyttet: medDag(
    'Flyttet inn',
    'Flytta inn',
    ' og bodde ikke i kommunal bolig fra før',
    ' og budde ikkje i kommunal bustad frå før',
  ),
  leie_byttet: medDag('Flyttet', 'Flytta', ' fra en annen kommunal bolig', ' frå ein annan kommunal bustad'),
  leie_forlenget: medDag(
    'Fikk ny leiekontrakt fra',
    'Fekk ny leigekontrakt frå',
    ' i boligen husstanden bodde i',
    ' i bustaden husstanden budde i',
  ),
  leie_ventetid: {
    nb: (r) =>
      r.verdi === 0 ? 'Flyttet inn samme dag som søknaden kom.' : `Flyttet inn ${ventet(r, dager)} søknaden kom.`,
    nn: (r) =>
      r.verdi === 0 ? 'Flytta inn same dag som søknaden kom.' : `Flytta inn ${ventet(r, dagar)} søknaden kom.`,
  },
  leie_botid: {
    nb: (r) => `Bodde der fra ${dagen(r.fra)} til ${dagen(r.til)}, ${tall(tallet(r.verdi), 1)} år.`,
    nn: (r) => `Budde der frå ${dagen(r.fra)} til ${dagen(r.til)}, ${tall(tallet(r.verdi), 1)} år.`,
  },
} satisfies Partial<Record<Hvorforkode, Setning>>;

/** Days from application to moving in; some applications are written down after the fact. */
function ventet(r: Hvorforrad, ord: (n: number) => string): string {
  const n = tallet(r.verdi);
  return n > 0 ? `${ord(n)} etter at` : `${ord(-n)} før`;
}

const VIRKEMIDLER = {
  startlan_utbetalt: medDag('Startlån til kjøp, utbetalt', 'Startlån til kjøp, utbetalt'),
  startlan_fra_kommunal_leie: uten(
    'Leide kommunal bolig dagen før lånet ble utbetalt.',
    'Leigde kommunal bustad dagen før lånet vart utbetalt.',
  ),
  startlan_ikke_fra_kommunal_leie: uten(
    'Leide ikke kommunal bolig dagen før lånet ble utbetalt.',
    'Leigde ikkje kommunal bustad dagen før lånet vart utbetalt.',
  ),
  tilskudd_fra_kommunal_leie: uten(
    'Leide kommunal bolig dagen før tilskuddet ble utbetalt.',
    'Leigde kommunal bustad dagen før tilskotet vart utbetalt.',
  ),
  virkemiddel_barnefamilie: medDag(
    'Hadde barn under 18 år på utbetalingsdagen,',
    'Hadde barn under 18 år på utbetalingsdagen,',
  ),
  virkemiddel_ikke_barnefamilie: medDag(
    'Hadde ikke barn under 18 år på utbetalingsdagen,',
    'Hadde ikkje barn under 18 år på utbetalingsdagen,',
  ),
  startlan_refinansiering: medDag('Startlån til refinansiering, utbetalt', 'Startlån til refinansiering, utbetalt'),
  startlan_annet_formaal: medDag(
    'Utbetalt',
    'Utbetalt',
    '. Formålet er ikke refinansiering, eller er ikke registrert',
    '. Formålet er ikkje refinansiering, eller er ikkje registrert',
  ),
} satisfies Partial<Record<Hvorforkode, Setning>>;

const SAKER = {
  utkastelse_begjaert: medDag('Begjæring om utkastelse ble sendt', 'Krav om utkasting vart sendt'),
  utkastelse_gjennomfort: medDag('Utkastelsen ble gjennomført', 'Utkastinga vart gjennomført'),
  utkastelse_avverget: medDag('Utkastelsen ble avverget', 'Utkastinga vart avverja'),
  soknad_mottatt: medDag('Ny søknad mottatt', 'Ny søknad motteken'),
  soknad_avslag: medDag('Avslag på ny søknad', 'Avslag på ny søknad'),
  soknad_venter: {
    nb: (r) =>
      `Innvilget${naar(r.dag)}. ${r.pagaar ? 'Har' : 'Hadde'} ventet ${dager(tallet(r.verdi))} ved årets slutt${r.pagaar ? ' slik registeret er i dag' : ''}.`,
    nn: (r) =>
      `Innvilga${naar(r.dag)}. ${r.pagaar ? 'Har' : 'Hadde'} venta ${dagar(tallet(r.verdi))} ved utgangen av året${r.pagaar ? ' slik registeret er i dag' : ''}.`,
  },
} satisfies Partial<Record<Hvorforkode, Setning>>;

/** Every code has its sentence in both languages; a code without one does not compile. */
export const HVORFOR: Readonly<Record<Hvorforkode, Setning>> = {
  ...MIDLERTIDIG,
  ...BOSETTING,
  ...KDB,
  ...TILSAGN,
  ...LEIE,
  ...VIRKEMIDLER,
  ...SAKER,
};
