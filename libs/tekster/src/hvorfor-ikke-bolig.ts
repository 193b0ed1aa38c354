import type { Sporkode } from '@tak/domain';
import { disposisjonsformTekster, tilsagnsordningTekster } from './boligkoder';
import {
  alltid,
  arealet,
  dagen,
  erEllerVar,
  medEller,
  ordet,
  slutt,
  type Bruddrad,
  type Bruddsetning,
} from './bruddsetning';
import { maalgruppeTekster } from './styringsinformasjon';
import type { Spraak } from './tekst';

const form = (spraak: Spraak, r: Bruddrad): string => ordet(spraak, disposisjonsformTekster, r.ord);
const ordning = (spraak: Spraak, r: Bruddrad): string => ordet(spraak, tilsagnsordningTekster, r.ord);

/** The form on 31.12., and what the number counts. */
const formen = (nb: string, nn: string): Bruddsetning => ({
  nb: (r) => `${r.pagaar ? 'Boligen blir regnet som' : 'Formen var'} ${form('nb', r)} ${slutt(r)}. ${nb}`,
  nn: (r) => `${r.pagaar ? 'Bustaden blir rekna som' : 'Forma var'} ${form('nn', r)} ${slutt(r)}. ${nn}`,
});
/** The form on the date of the commitment, and what the number counts. */
const formenPaaDatoen = (nb: string, nn: string): Bruddsetning => ({
  nb: (r) => `Formen var ${form('nb', r)} på datoen for tilsagnet, ${dagen(r.dag)}. ${nb}`,
  nn: (r) => `Forma var ${form('nn', r)} på datoen for tilsegnet, ${dagen(r.dag)}. ${nn}`,
});
const KDB_FORMER = [
  'Bare eid, innleid og disposisjonsrett teller.',
  'Berre eigd, innleigd og disposisjonsrett tel.',
] as const;

export const BOLIGBRUDD = {
  bolig_ikke_begynt: {
    nb: (r) => `Ikke tatt i bruk ${slutt(r)}: boligen er registrert fra ${dagen(r.dag)}.`,
    nn: (r) => `Ikkje teken i bruk ${slutt(r)}: bustaden er registrert frå ${dagen(r.dag)}.`,
  },
  bolig_avsluttet: {
    nb: (r) => `Ikke disponert ${slutt(r)}: avsluttet ${dagen(r.dag)}.`,
    nn: (r) => `Ikkje disponert ${slutt(r)}: avslutta ${dagen(r.dag)}.`,
  },
  form_ikke_kdb: formen(...KDB_FORMER),
  form_ikke_eid: formen('Feltet teller eide.', 'Feltet tel dei som er eigde.'),
  form_ikke_innleid: formen('Feltet teller innleide.', 'Feltet tel innleigde.'),
  form_ikke_disposisjonsrett: formen('Feltet teller disposisjonsrett.', 'Feltet tel disposisjonsrett.'),
  form_ikke_tilvisning: formen('Tallet gjelder tilvisning.', 'Talet gjeld tilvising.'),
  rullestol_ikke_ja: medEller(
    (r) => r.ord !== null,
    (r, s) =>
      s === 'nb'
        ? `Ikke tilgjengelig for rullestolbrukere ${slutt(r)}.`
        : `Ikkje tilgjengeleg for rullestolbrukarar ${slutt(r)}.`,
    (r, s) =>
      s === 'nb'
        ? `Det ${erEllerVar(r)} ikke registrert ${slutt(r)} om boligen er tilgjengelig for rullestolbrukere.`
        : `Det ${erEllerVar(r)} ikkje registrert ${slutt(r)} om bustaden er tilgjengeleg for rullestolbrukarar.`,
  ),
  bolig_utleid: {
    nb: (r) => `Utleid ${slutt(r)}: leieforholdet begynte ${dagen(r.dag)}.`,
    nn: (r) => `Utleigd ${slutt(r)}: leigeforholdet tok til ${dagen(r.dag)}.`,
  },
  bolig_ikke_ute_av_bruk: {
    nb: (r) => `Ledig ${slutt(r)}, og ikke registrert som ute av bruk den dagen.`,
    nn: (r) => `Ledig ${slutt(r)}, og ikkje registrert som ute av bruk den dagen.`,
  },
  areal_ikke_over_65: medEller(
    (r) => r.verdi !== null,
    (r, s) =>
      s === 'nb'
        ? `Bruksarealet var ${arealet(r.verdi ?? 0)} ${dagen(r.dag)}. Mer enn 65 m² kreves.`
        : `Bruksarealet var ${arealet(r.verdi ?? 0)} ${dagen(r.dag)}. Meir enn 65 m² må til.`,
    (r, s) =>
      s === 'nb'
        ? `Bruksarealet var ikke registrert ${dagen(r.dag)}. Mer enn 65 m² kreves.`
        : `Bruksarealet var ikkje registrert ${dagen(r.dag)}. Meir enn 65 m² må til.`,
  ),
  aldri_kommunalt_disponert: {
    nb: (r) => `Boligen ${erEllerVar(r)} ikke kommunalt disponert noen dag til og med ${slutt(r)}.`,
    nn: (r) => `Bustaden ${erEllerVar(r)} ikkje kommunalt disponert nokon dag til og med ${slutt(r)}.`,
  },
  ikke_ny_i_aaret: {
    nb: (r) => `Ble kommunalt disponert ${dagen(r.dag)}, ikke i ${r.aar}.`,
    nn: (r) => `Vart kommunalt disponert ${dagen(r.dag)}, ikkje i ${r.aar}.`,
  },
  ny_annen_maalgruppe: medEller(
    (r) => r.ord !== null,
    (r, s) =>
      s === 'nb'
        ? `Boligens målgruppe var ${ordet(s, maalgruppeTekster, r.ord)} ${dagen(r.dag)}. Tallet gjelder rus og psykisk helse.`
        : `Målgruppa til bustaden var ${ordet(s, maalgruppeTekster, r.ord)} ${dagen(r.dag)}. Talet gjeld rus og psykisk helse.`,
    (r, s) =>
      s === 'nb'
        ? `Boligens målgruppe var ikke registrert ${dagen(r.dag)}. Tallet gjelder rus og psykisk helse.`
        : `Målgruppa til bustaden var ikkje registrert ${dagen(r.dag)}. Talet gjeld rus og psykisk helse.`,
  ),
  ny_samlokalisert: medEller(
    (r) => r.ord !== null,
    (r, s) =>
      s === 'nb'
        ? `Samlokalisert med andre kommunale boliger ${dagen(r.dag)}.`
        : `Samlokalisert med andre kommunale bustader ${dagen(r.dag)}.`,
    (r, s) =>
      s === 'nb'
        ? `Det var ikke registrert ${dagen(r.dag)} om boligen er samlokalisert.`
        : `Det var ikkje registrert ${dagen(r.dag)} om bustaden er samlokalisert.`,
  ),
  ingen_avgang: medEller(
    (r) => r.dag !== null,
    (r, s) =>
      s === 'nb'
        ? `Siste dag som kommunalt disponert var ${dagen(r.dag)}. Den må være fra 31.12.${r.aar - 1} til 30.12.${r.aar}.`
        : `Siste dag som kommunalt disponert var ${dagen(r.dag)}. Han må vere frå 31.12.${r.aar - 1} til 30.12.${r.aar}.`,
    (r, s) => (s === 'nb' ? `Fortsatt kommunalt disponert ${slutt(r)}.` : `Framleis kommunalt disponert ${slutt(r)}.`),
  ),
  ingen_tilsagn: alltid('Det er ikke registrert tilsagn på boligen.', 'Det er ikkje registrert tilsegn på bustaden.'),
  tilsagn_annen_ordning: {
    nb: (r) => `Tilsagnet ${dagen(r.dag)} gjelder ${ordning('nb', r)}, som ikke teller her.`,
    nn: (r) => `Tilsegnet ${dagen(r.dag)} gjeld ${ordning('nn', r)}, som ikkje tel her.`,
  },
  tilsagn_annet_aar: {
    nb: (r) => `Tilsagnet er datert ${dagen(r.dag)}, ikke i ${r.aar}.`,
    nn: (r) => `Tilsegnet er datert ${dagen(r.dag)}, ikkje i ${r.aar}.`,
  },
  tilsagn_form_ikke_kdb: formenPaaDatoen(...KDB_FORMER),
  tilsagn_form_ikke_tilvisning: formenPaaDatoen('Tallet gjelder tilvisning.', 'Talet gjeld tilvising.'),
  tilsagn_har_tilskudd: {
    nb: (r) => `Boligen fikk tilskudd til utleiebolig ${dagen(r.dag)}. Slike teller ikke her, uansett år.`,
    nn: (r) => `Bustaden fekk tilskot til utleigebustad ${dagen(r.dag)}. Slike tel ikkje her, same kva år.`,
  },
} satisfies Partial<Record<Sporkode, Bruddsetning>>;
