import type { Hvorforkode } from '@tak/domain';
import { dato, kroner, tall } from './format';
import type { Spraak } from './tekst';

/** What a row of an indicator knows about itself; never a name or an address. */
export interface Hvorforrad {
  readonly dag: string | null;
  readonly fra: string | null;
  readonly til: string | null;
  readonly verdi: number | null;
  readonly avstand: number | null;
}

type Setning = Readonly<Record<Spraak, (r: Hvorforrad) => string>>;

const d = (iso: string | null): string => (iso === null ? '–' : dato(iso));
const n = (r: Hvorforrad): string => tall(r.verdi ?? 0);
const kvm = (r: Hvorforrad): string => (r.verdi === null ? '' : `${tall(r.verdi, r.verdi % 1 === 0 ? 0 : 1)} m²`);
const belop = (r: Hvorforrad): string => (r.verdi === null ? '' : `: ${kroner(r.verdi)}`);
const fast = (nb: string, nn: string): Setning => ({ nb: () => nb, nn: () => nn });

/** «ett døgn», «2 døgn»: the same word in both languages. */
const dogn = (antall: number): string => (antall === 1 ? 'ett døgn' : `${tall(antall)} døgn`);
const dager = (antall: number, spraak: Spraak): string => {
  if (antall === 1) return spraak === 'nn' ? 'éin dag' : 'én dag';
  return `${tall(antall)} ${spraak === 'nn' ? 'dagar' : 'dager'}`;
};

/** Why a record is counted, or why it is in the denominator only. One sentence a code; a code without one does not compile. */
const HVORFOR: Readonly<Record<Hvorforkode, Setning>> = {
  mid_naadd_grensen: {
    nb: (r) =>
      (r.avstand ?? 0) === 0
        ? `Siste døgn var tremånedersdagen ${d(r.dag)}.`
        : `Var der ${dogn(r.avstand ?? 0)} etter tremånedersdagen ${d(r.dag)}.`,
    nn: (r) =>
      (r.avstand ?? 0) === 0
        ? `Siste døgn var tremånadersdagen ${d(r.dag)}.`
        : `Var der ${dogn(r.avstand ?? 0)} etter tremånadersdagen ${d(r.dag)}.`,
  },
  mid_over_92_dager: {
    nb: (r) => `Til sammen ${n(r)} døgn i året, grensen er 92. Ingen enkeltperiode nådde tre måneder.`,
    nn: (r) => `Til saman ${n(r)} døgn i året, grensa er 92. Ingen einskild periode nådde tre månader.`,
  },
  mid_innenfor: {
    nb: (r) => `${n(r)} døgn i året. Den lengste perioden nådde ikke tremånedersdagen ${d(r.dag)}.`,
    nn: (r) => `${n(r)} døgn i året. Den lengste perioden nådde ikkje tremånadersdagen ${d(r.dag)}.`,
  },
  mid_ingen_dager_enna: fast(
    'Oppholdet er registrert, men har ingen døgn ennå.',
    'Opphaldet er registrert, men har ingen døgn enno.',
  ),
  mid_opphold_i_aaret: {
    nb: (r) => `Bodde i midlertidig botilbud fra ${d(r.dag)}, ${n(r)} døgn i året.`,
    nn: (r) => `Budde i mellombels butilbod frå ${d(r.dag)}, ${n(r)} døgn i året.`,
  },
  mid_med_barn: {
    nb: (r) => `Barn bodde i det midlertidige botilbudet, ${n(r)} døgn i året for husstanden.`,
    nn: (r) => `Barn budde i det mellombelse butilbodet, ${n(r)} døgn i året for husstanden.`,
  },
  mid_ung_hovedperson: {
    nb: (r) => `Hovedpersonen var 18–24 år den ${d(r.dag)}, første døgn i året.`,
    nn: (r) => `Hovudpersonen var 18–24 år den ${d(r.dag)}, første døgn i året.`,
  },
  natthjem_i_aaret: {
    nb: (r) => `Sov på natthjem i året, første natt ${d(r.dag)}.`,
    nn: (r) => `Sov på nattheim i året, første natt ${d(r.dag)}.`,
  },
  mid_nytt_brudd: {
    nb: (r) => `Hele perioden begynte ${d(r.fra)} og nådde tremånedersdagen ${d(r.dag)}. Så langt ${n(r)} døgn.`,
    nn: (r) => `Heile perioden tok til ${d(r.fra)} og nådde tremånadersdagen ${d(r.dag)}. Så langt ${n(r)} døgn.`,
  },
  bosatt_innen_frist: {
    nb: (r) => `Bosatt ${d(r.til)}, ${dager(r.verdi ?? 0, 'nb')} etter vedtaket. Fristen var ${d(r.dag)}.`,
    nn: (r) => `Busett ${d(r.til)}, ${dager(r.verdi ?? 0, 'nn')} etter vedtaket. Fristen var ${d(r.dag)}.`,
  },
  bosatt_etter_frist: {
    nb: (r) => `Bosatt ${d(r.til)}, ${dager(r.avstand ?? 0, 'nb')} etter fristen ${d(r.dag)}.`,
    nn: (r) => `Busett ${d(r.til)}, ${dager(r.avstand ?? 0, 'nn')} etter fristen ${d(r.dag)}.`,
  },
  bosatt_i_aaret: {
    nb: (r) => `Bosatt ${d(r.til)}, ${dager(r.verdi ?? 0, 'nb')} etter vedtaket om opphold.`,
    nn: (r) => `Busett ${d(r.til)}, ${dager(r.verdi ?? 0, 'nn')} etter vedtaket om opphald.`,
  },
  bosatt_enslig_mindreaarig: {
    nb: (r) => `Enslig mindreårig, bosatt ${d(r.til)}.`,
    nn: (r) => `Einsleg mindreårig, busett ${d(r.til)}.`,
  },
  kdb_eid: fast('Kommunen eier boligen, og den er i bruk 31.12.', 'Kommunen eig bustaden, og han er i bruk 31.12.'),
  kdb_innleid: fast('Kommunen leier inn boligen 31.12.', 'Kommunen leiger inn bustaden 31.12.'),
  kdb_disposisjonsrett: fast(
    'Kommunen har disposisjonsrett til boligen 31.12.',
    'Kommunen har disposisjonsrett til bustaden 31.12.',
  ),
  kdb_utleid: {
    nb: (r) => `Leid ut siden ${d(r.dag)}, og kontrakten gjelder 31.12.`,
    nn: (r) => `Leigd ut sidan ${d(r.dag)}, og kontrakten gjeld 31.12.`,
  },
  kdb_ledig: fast('Ingen leiekontrakt gjelder 31.12.', 'Ingen leigekontrakt gjeld 31.12.'),
  kdb_utilgjengelig: fast(
    'Ingen leiekontrakt gjelder 31.12, og boligen er meldt utilgjengelig.',
    'Ingen leigekontrakt gjeld 31.12, og bustaden er meld utilgjengeleg.',
  ),
  kdb_rullestol_ja: fast('Tilgjengelig for rullestolbruker 31.12.', 'Tilgjengeleg for rullestolbrukar 31.12.'),
  kdb_rullestol_nei: fast(
    'Ikke tilgjengelig for rullestolbruker 31.12.',
    'Ikkje tilgjengeleg for rullestolbrukar 31.12.',
  ),
  kdb_rullestol_ukjent: fast(
    'Det er ikke registrert om en rullestolbruker kan bruke boligen.',
    'Det er ikkje registrert om ein rullestolbrukar kan bruke bustaden.',
  ),
  kdb_ny: {
    nb: (r) => `Ble kommunalt disponert ${d(r.dag)}.`,
    nn: (r) => `Vart kommunalt disponert ${d(r.dag)}.`,
  },
  kdb_ny_ikke_samlokalisert: {
    nb: (r) => `Ny ${d(r.dag)}, ikke samlokalisert med andre kommunale boliger.`,
    nn: (r) => `Ny ${d(r.dag)}, ikkje samlokalisert med andre kommunale bustader.`,
  },
  kdb_ny_samlokalisert: {
    nb: (r) => `Ny ${d(r.dag)}, samlokalisert med andre kommunale boliger.`,
    nn: (r) => `Ny ${d(r.dag)}, samlokalisert med andre kommunale bustader.`,
  },
  kdb_ny_samlokalisert_ukjent: {
    nb: (r) => `Ny ${d(r.dag)}. Det er ikke registrert om den er samlokalisert.`,
    nn: (r) => `Ny ${d(r.dag)}. Det er ikkje registrert om han er samlokalisert.`,
  },
  kdb_avgang: {
    nb: (r) => `Siste dag som kommunalt disponert var ${d(r.dag)}.`,
    nn: (r) => `Siste dag som kommunalt disponert var ${d(r.dag)}.`,
  },
  tilvisning_ved_aarsslutt: fast(
    'Kommunen har tilvisningsavtale for boligen 31.12.',
    'Kommunen har tilvisingsavtale for bustaden 31.12.',
  ),
  tilvisning_over_65: { nb: (r) => `${kvm(r)} er over 65 m².`, nn: (r) => `${kvm(r)} er over 65 m².` },
  tilvisning_ikke_over_65: { nb: (r) => `${kvm(r)} er ikke over 65 m².`, nn: (r) => `${kvm(r)} er ikkje over 65 m².` },
  tilvisning_areal_ukjent: fast('Arealet er ikke registrert.', 'Arealet er ikkje registrert.'),
  tilsagn_i_aaret: {
    nb: (r) => `Fikk tilsagn om tilskudd ${d(r.dag)}${belop(r)}.`,
    nn: (r) => `Fekk tilsegn om tilskot ${d(r.dag)}${belop(r)}.`,
  },
  tilsagn_over_65: {
    nb: (r) => `Tilsagn ${d(r.dag)}${belop(r)}. Boligen var over 65 m² den dagen.`,
    nn: (r) => `Tilsegn ${d(r.dag)}${belop(r)}. Bustaden var over 65 m² den dagen.`,
  },
  tilsagn_ikke_over_65: {
    nb: (r) => `Tilsagn ${d(r.dag)}${belop(r)}. Boligen var ikke over 65 m² den dagen.`,
    nn: (r) => `Tilsegn ${d(r.dag)}${belop(r)}. Bustaden var ikkje over 65 m² den dagen.`,
  },
  tilsagn_areal_ukjent: {
    nb: (r) => `Tilsagn ${d(r.dag)}${belop(r)}. Arealet er ikke registrert.`,
    nn: (r) => `Tilsegn ${d(r.dag)}${belop(r)}. Arealet er ikkje registrert.`,
  },
  grunnlan_uten_tilskudd: {
    nb: (r) => `Fikk tilsagn om grunnlån ${d(r.dag)}${belop(r)}, og har aldri fått tilskudd til utleieboliger.`,
    nn: (r) => `Fekk tilsegn om grunnlån ${d(r.dag)}${belop(r)}, og har aldri fått tilskot til utleigebustader.`,
  },
  leie_nyinnflyttet: {
    nb: (r) => `Flyttet inn ${d(r.dag)} og bodde ikke i kommunalt disponert bolig fra før.`,
    nn: (r) => `Flytta inn ${d(r.dag)} og budde ikkje i kommunalt disponert bustad frå før.`,
  },
  leie_byttet: {
    nb: (r) => `Fikk ny bolig ${d(r.dag)} og bodde i en annen kommunalt disponert bolig.`,
    nn: (r) => `Fekk ny bustad ${d(r.dag)} og budde i ein annan kommunalt disponert bustad.`,
  },
  leie_forlenget: {
    nb: (r) => `Fikk ny kontrakt ${d(r.dag)} i boligen husstanden alt bodde i.`,
    nn: (r) => `Fekk ny kontrakt ${d(r.dag)} i bustaden husstanden alt budde i.`,
  },
  leie_ventetid: {
    nb: (r) => `Søknaden kom ${d(r.fra)}, og husstanden flyttet inn ${dager(r.verdi ?? 0, 'nb')} senere.`,
    nn: (r) => `Søknaden kom ${d(r.fra)}, og husstanden flytta inn ${dager(r.verdi ?? 0, 'nn')} seinare.`,
  },
  leie_botid: {
    nb: (r) => `Bodde i boligen fra ${d(r.fra)} til ${d(r.til)}, ${tall(r.verdi ?? 0, 1)} år.`,
    nn: (r) => `Budde i bustaden frå ${d(r.fra)} til ${d(r.til)}, ${tall(r.verdi ?? 0, 1)} år.`,
  },
  startlan_utbetalt: {
    nb: (r) => `Startlån til kjøp utbetalt ${d(r.dag)}${belop(r)}.`,
    nn: (r) => `Startlån til kjøp utbetalt ${d(r.dag)}${belop(r)}.`,
  },
  startlan_fra_kommunal_leie: {
    nb: (r) => `Leide kommunalt disponert bolig dagen før utbetalingen ${d(r.dag)}.`,
    nn: (r) => `Leigde kommunalt disponert bustad dagen før utbetalinga ${d(r.dag)}.`,
  },
  startlan_ikke_fra_kommunal_leie: {
    nb: (r) => `Leide ikke kommunalt disponert bolig dagen før utbetalingen ${d(r.dag)}.`,
    nn: (r) => `Leigde ikkje kommunalt disponert bustad dagen før utbetalinga ${d(r.dag)}.`,
  },
  tilskudd_fra_kommunal_leie: {
    nb: (r) => `Fikk tilskudd til etablering ${d(r.dag)} og leide kommunalt disponert bolig dagen før.`,
    nn: (r) => `Fekk tilskot til etablering ${d(r.dag)} og leigde kommunalt disponert bustad dagen før.`,
  },
  virkemiddel_barnefamilie: {
    nb: (r) => `Husstanden hadde barn under 18 år da beløpet ble utbetalt ${d(r.dag)}.`,
    nn: (r) => `Husstanden hadde barn under 18 år då beløpet vart utbetalt ${d(r.dag)}.`,
  },
  virkemiddel_ikke_barnefamilie: {
    nb: (r) => `Husstanden hadde ikke barn under 18 år da beløpet ble utbetalt ${d(r.dag)}.`,
    nn: (r) => `Husstanden hadde ikkje barn under 18 år då beløpet vart utbetalt ${d(r.dag)}.`,
  },
  startlan_refinansiering: {
    nb: (r) => `Startlån til refinansiering utbetalt ${d(r.dag)}${belop(r)}.`,
    nn: (r) => `Startlån til refinansiering utbetalt ${d(r.dag)}${belop(r)}.`,
  },
  startlan_annet_formaal: {
    nb: (r) => `Startlån utbetalt ${d(r.dag)} til annet eller ukjent formål.`,
    nn: (r) => `Startlån utbetalt ${d(r.dag)} til anna eller ukjent formål.`,
  },
  utkastelse_begjaert: {
    nb: (r) => `Utkastelse ble begjært ${d(r.dag)}.`,
    nn: (r) => `Utkasting vart kravd ${d(r.dag)}.`,
  },
  utkastelse_gjennomfort: {
    nb: (r) => `Utkastelsen ble gjennomført. Saken ble avsluttet ${d(r.dag)}.`,
    nn: (r) => `Utkastinga vart gjennomført. Saka vart avslutta ${d(r.dag)}.`,
  },
  utkastelse_avverget: {
    nb: (r) => `Utkastelsen ble avverget. Saken ble avsluttet ${d(r.dag)}.`,
    nn: (r) => `Utkastinga vart avverga. Saka vart avslutta ${d(r.dag)}.`,
  },
  soknad_mottatt: { nb: (r) => `Ny søknad mottatt ${d(r.dag)}.`, nn: (r) => `Ny søknad motteken ${d(r.dag)}.` },
  soknad_avslag: {
    nb: (r) => `Søknaden fikk avslag ${d(r.dag)}.`,
    nn: (r) => `Søknaden fekk avslag ${d(r.dag)}.`,
  },
  soknad_venter: {
    nb: (r) => `Fikk ja ${d(r.dag)} og hadde ikke flyttet inn 31.12, ${dager(r.verdi ?? 0, 'nb')} etter.`,
    nn: (r) => `Fekk ja ${d(r.dag)} og hadde ikkje flytta inn 31.12, ${dager(r.verdi ?? 0, 'nn')} etter.`,
  },
};

/** One sentence made by the rule that placed the row in its set. */
export function hvorfor(spraak: Spraak, kode: Hvorforkode, rad: Hvorforrad): string {
  return HVORFOR[kode][spraak](rad);
}
