import type { Sporkode } from '@tak/domain';
import {
  alltid,
  antallet,
  dagen,
  erEllerVar,
  medEller,
  ordet,
  slutt,
  type Bruddrad,
  type Bruddsetning,
} from './bruddsetning';
import { periode } from './format';
import { formaalTekster, tilbudTekster, virkemiddelordningTekster } from './husstandkoder';
import type { FastTekst, Spraak } from './tekst';

const perioden = (spraak: Spraak, r: Bruddrad): string => (r.fra === null ? '' : ` ${periode(spraak, r.fra, r.til)}`);
const alder = (r: Bruddrad): string => antallet(r.verdi);

/** The purpose that is registered, and what the number counts. */
const formaalet = (bare: FastTekst): Bruddsetning =>
  medEller(
    (r) => r.ord !== null,
    (r, s) =>
      `${s === 'nb' ? 'Formålet' : 'Føremålet'} var ${ordet(s, formaalTekster, r.ord)}, ${s === 'nb' ? 'ikke' : 'ikkje'} ${bare[s]}.`,
    (_, s) => (s === 'nb' ? 'Formålet er ikke registrert.' : 'Føremålet er ikkje registrert.'),
  );

const MIDLERTIDIG = {
  ingen_opphold: alltid(
    'Det er ikke registrert opphold i midlertidig botilbud.',
    'Det er ikkje registrert opphald i mellombels butilbod.',
  ),
  opphold_annet_aar: {
    nb: (r) => `Oppholdet${perioden('nb', r)} var ikke i ${r.aar}.`,
    nn: (r) => `Opphaldet${perioden('nn', r)} var ikkje i ${r.aar}.`,
  },
  opphold_natthjem: alltid(
    'Oppholdet var i natthjem, som telles for seg.',
    'Opphaldet var i nattheim, som blir talt for seg.',
  ),
  opphold_ikke_natthjem: {
    nb: (r) => `Oppholdet var i ${ordet('nb', tilbudTekster, r.ord)}, ikke i natthjem.`,
    nn: (r) => `Opphaldet var i ${ordet('nn', tilbudTekster, r.ord)}, ikkje i nattheim.`,
  },
  ingen_natthjem: alltid('Det er ikke registrert opphold i natthjem.', 'Det er ikkje registrert opphald i nattheim.'),
  mid_ikke_over_grensen: medEller(
    (r) => r.fra !== null,
    (r, s) =>
      s === 'nb'
        ? `Til sammen ${antallet(r.verdi)} døgn i ${r.aar}, lengst${perioden(s, r)}. Mer enn 92 døgn kreves, eller tre måneder i én periode.`
        : `Til saman ${antallet(r.verdi)} døgn i ${r.aar}, lengst${perioden(s, r)}. Meir enn 92 døgn må til, eller tre månader i éin periode.`,
    (r, s) => (s === 'nb' ? `Oppholdet har ingen døgn ennå i ${r.aar}.` : `Opphaldet har ingen døgn enno i ${r.aar}.`),
  ),
  mid_over_grensen: {
    nb: (r) => `Over tre måneder: ${antallet(r.verdi)} døgn i ${r.aar}, over grensen ${dagen(r.dag)}.`,
    nn: (r) => `Over tre månader: ${antallet(r.verdi)} døgn i ${r.aar}, over grensa ${dagen(r.dag)}.`,
  },
  mid_uten_barn: {
    nb: (r) => `Ingen barn var med i midlertidig botilbud i ${r.aar}.`,
    nn: (r) => `Ingen barn var med i mellombels butilbod i ${r.aar}.`,
  },
  mid_over_14_dager: {
    nb: (r) => `Til sammen ${antallet(r.verdi)} døgn i ${r.aar}. Feltet teller inntil 14.`,
    nn: (r) => `Til saman ${antallet(r.verdi)} døgn i ${r.aar}. Feltet tel inntil 14.`,
  },
  mid_ikke_ung: medEller(
    (r) => r.verdi !== null,
    (r, s) =>
      s === 'nb'
        ? `Hovedpersonen var ${alder(r)} år ${dagen(r.dag)}, første døgn i ${r.aar}. 18–24 år teller.`
        : `Hovudpersonen var ${alder(r)} år ${dagen(r.dag)}, første døgn i ${r.aar}. 18–24 år tel.`,
    (r, s) =>
      s === 'nb'
        ? `Det er ikke registrert hovedperson ${dagen(r.dag)}, første døgn i ${r.aar}.`
        : `Det er ikkje registrert hovudperson ${dagen(r.dag)}, første døgn i ${r.aar}.`,
  ),
  periode_under_grensen: medEller(
    (r) => r.fra !== null,
    (r, s) =>
      s === 'nb'
        ? `Perioden${perioden(s, r)} nådde ikke tremånedersdagen ${dagen(r.dag)}.`
        : `Perioden${perioden(s, r)} nådde ikkje tremånadersdagen ${dagen(r.dag)}.`,
    (_, s) => (s === 'nb' ? 'Oppholdet har ingen døgn ennå.' : 'Opphaldet har ingen døgn enno.'),
  ),
  grense_annet_aar: {
    nb: (r) => `Tremånedersdagen var ${dagen(r.dag)}, ikke i ${r.aar}.`,
    nn: (r) => `Tremånadersdagen var ${dagen(r.dag)}, ikkje i ${r.aar}.`,
  },
} satisfies Partial<Record<Sporkode, Bruddsetning>>;

const OKONOMI = {
  ingen_virkemidler: alltid(
    'Det er ikke registrert startlån eller tilskudd.',
    'Det er ikkje registrert startlån eller tilskot.',
  ),
  virkemiddel_annen_ordning: {
    nb: (r) =>
      `Utbetalingen ${dagen(r.dag)} var ${ordet('nb', virkemiddelordningTekster, r.ord)}, som ikke teller her.`,
    nn: (r) => `Utbetalinga ${dagen(r.dag)} var ${ordet('nn', virkemiddelordningTekster, r.ord)}, som ikkje tel her.`,
  },
  virkemiddel_annet_aar: {
    nb: (r) => `Utbetalt ${dagen(r.dag)}, ikke i ${r.aar}.`,
    nn: (r) => `Utbetalt ${dagen(r.dag)}, ikkje i ${r.aar}.`,
  },
  virkemiddel_ikke_kjop: formaalet({ nb: 'kjøp', nn: 'kjøp' }),
  virkemiddel_ikke_refinansiering: formaalet({ nb: 'refinansiering', nn: 'refinansiering' }),
  ikke_fra_kommunal_leie: {
    nb: (r) => `Leide ikke kommunal bolig dagen før utbetaling, ${dagen(r.dag)}.`,
    nn: (r) => `Leigde ikkje kommunal bustad dagen før utbetaling, ${dagen(r.dag)}.`,
  },
  ikke_barnefamilie: {
    nb: (r) => `Hadde ikke barn under 18 år på utbetalingsdagen ${dagen(r.dag)}.`,
    nn: (r) => `Hadde ikkje barn under 18 år på utbetalingsdagen ${dagen(r.dag)}.`,
  },
} satisfies Partial<Record<Sporkode, Bruddsetning>>;

const UTKASTELSE = {
  ingen_utkastelse: alltid('Det er ikke registrert utkastelsessak.', 'Det er ikkje registrert utkastingssak.'),
  begjaert_annet_aar: medEller(
    (r) => r.dag !== null,
    (r, s) =>
      s === 'nb'
        ? `Begjæringen ble sendt ${dagen(r.dag)}, ikke i ${r.aar}.`
        : `Kravet vart sendt ${dagen(r.dag)}, ikkje i ${r.aar}.`,
    (_, s) => (s === 'nb' ? 'Begjæring er ikke sendt.' : 'Krav om utkasting er ikkje sendt.'),
  ),
  utkastelse_avsluttet_annet_aar: medEller(
    (r) => r.dag !== null,
    (r, s) =>
      s === 'nb'
        ? `Saken ble avsluttet ${dagen(r.dag)}, ikke i ${r.aar}.`
        : `Saka vart avslutta ${dagen(r.dag)}, ikkje i ${r.aar}.`,
    (r, s) =>
      s === 'nb'
        ? `Saken ${erEllerVar(r)} ikke avsluttet ${slutt(r)}.`
        : `Saka ${erEllerVar(r)} ikkje avslutta ${slutt(r)}.`,
  ),
  utkastelse_ikke_gjennomfort: alltid('Utkastelsen ble ikke gjennomført.', 'Utkastinga vart ikkje gjennomført.'),
  utkastelse_ikke_avgjort: alltid(
    'Saken ble verken gjennomført eller avverget.',
    'Saka vart verken gjennomført eller avverja.',
  ),
  utkastelse_ikke_avverget: {
    nb: (r) => `Utkastelsen ble gjennomført ${dagen(r.dag)}.`,
    nn: (r) => `Utkastinga vart gjennomført ${dagen(r.dag)}.`,
  },
} satisfies Partial<Record<Sporkode, Bruddsetning>>;

const BOSETTING = {
  ingen_bosetting: alltid('Det er ikke registrert bosetting.', 'Det er ikkje registrert busetjing.'),
  bosatt_annet_aar: {
    nb: (r) => `Bosatt ${dagen(r.dag)}, ikke i ${r.aar}.`,
    nn: (r) => `Busett ${dagen(r.dag)}, ikkje i ${r.aar}.`,
  },
  bosatt_over_fristen: {
    nb: (r) => `Bosatt ${antallet(r.verdi)} ${r.verdi === 1 ? 'dag' : 'dager'} etter fristen ${dagen(r.dag)}.`,
    nn: (r) => `Busett ${antallet(r.verdi)} ${r.verdi === 1 ? 'dag' : 'dagar'} etter fristen ${dagen(r.dag)}.`,
  },
  ikke_enslig_mindreaarig: alltid('Ikke registrert som enslig mindreårig.', 'Ikkje registrert som einsleg mindreårig.'),
  er_enslig_mindreaarig: alltid('Enslig mindreårig, som telles for seg.', 'Einsleg mindreårig, som blir talt for seg.'),
  bosatt_ikke_barn: {
    nb: (r) => `Personen var ${alder(r)} år da bosettingen skjedde ${dagen(r.dag)}. Barn under 18 år teller.`,
    nn: (r) => `Personen var ${alder(r)} år då busetjinga skjedde ${dagen(r.dag)}. Barn under 18 år tel.`,
  },
} satisfies Partial<Record<Sporkode, Bruddsetning>>;

export const HUSSTANDSBRUDD = { ...MIDLERTIDIG, ...OKONOMI, ...UTKASTELSE, ...BOSETTING };
