import type { Sporkode } from '@tak/domain';
import { aarsslutt, alltid, dagen, medEller, ordet, slutt, type Bruddsetning } from './bruddsetning';
import { soknadstypeTekster, utfallSoknadTekster } from './husstandkoder';

/** What a lease that is of another type is, by that type. */
const TYPE = {
  nyinnflyttet: {
    nb: (d: string) => `Regnes som innflytting: husstanden leide ingen kommunal bolig ${d}.`,
    nn: (d: string) => `Blir rekna som innflytting: husstanden leigde ingen kommunal bustad ${d}.`,
  },
  byttet: {
    nb: (d: string) => `Regnes som bytte: husstanden leide en annen kommunal bolig ${d}.`,
    nn: (d: string) => `Blir rekna som byte: husstanden leigde ein annan kommunal bustad ${d}.`,
  },
  forlenget: {
    nb: (d: string) => `Regnes som forlenging: husstanden leide den samme boligen ${d}.`,
    nn: (d: string) => `Blir rekna som forlenging: husstanden leigde den same bustaden ${d}.`,
  },
} as const;
const typen = (ord: string | null): (typeof TYPE)[keyof typeof TYPE] =>
  ord === 'byttet' || ord === 'forlenget' ? TYPE[ord] : TYPE.nyinnflyttet;

export const LEIEBRUDD = {
  ingen_leieforhold: alltid('Det er ikke registrert leieforhold.', 'Det er ikkje registrert leigeforhold.'),
  leie_ikke_begynt: {
    nb: (r) => `Leieforholdet begynte ${dagen(r.dag)}, etter ${aarsslutt(r)}.`,
    nn: (r) => `Leigeforholdet tok til ${dagen(r.dag)}, etter ${aarsslutt(r)}.`,
  },
  leie_avsluttet: {
    nb: (r) => `Leieforholdet ble avsluttet ${dagen(r.dag)}, før ${aarsslutt(r)}.`,
    nn: (r) => `Leigeforholdet vart avslutta ${dagen(r.dag)}, før ${aarsslutt(r)}.`,
  },
  leie_bolig_ikke_kdb: {
    nb: (r) => `Boligen var ikke kommunalt disponert ${dagen(r.dag)}.`,
    nn: (r) => `Bustaden var ikkje kommunalt disponert ${dagen(r.dag)}.`,
  },
  leie_begynte_annet_aar: {
    nb: (r) => `Leieforholdet begynte ${dagen(r.dag)}, ikke i ${r.aar}.`,
    nn: (r) => `Leigeforholdet tok til ${dagen(r.dag)}, ikkje i ${r.aar}.`,
  },
  leie_annen_type: { nb: (r) => typen(r.ord).nb(dagen(r.dag)), nn: (r) => typen(r.ord).nn(dagen(r.dag)) },
  leie_uten_soknad: alltid(
    'Leieforholdet er ikke knyttet til en søknad.',
    'Leigeforholdet er ikkje knytt til ein søknad.',
  ),
  leie_ikke_forste_paa_soknaden: {
    nb: (r) => `Leieforholdet fra ${dagen(r.dag)} er ikke det første på søknaden.`,
    nn: (r) => `Leigeforholdet frå ${dagen(r.dag)} er ikkje det første på søknaden.`,
  },
  leie_ikke_siste: {
    nb: (r) => `Leieforholdet ble fulgt av et nytt i samme bolig ${dagen(r.dag)}.`,
    nn: (r) => `Leigeforholdet vart følgt av eit nytt i same bustad ${dagen(r.dag)}.`,
  },
  leie_ikke_avsluttet_i_aaret: medEller(
    (r) => r.dag !== null,
    (r, s) =>
      s === 'nb'
        ? `Leieforholdet ble avsluttet ${dagen(r.dag)}, ikke i ${r.aar}.`
        : `Leigeforholdet vart avslutta ${dagen(r.dag)}, ikkje i ${r.aar}.`,
    (_, s) => (s === 'nb' ? 'Leieforholdet er ikke avsluttet.' : 'Leigeforholdet er ikkje avslutta.'),
  ),
  ingen_soknad: alltid('Det er ikke registrert søknader.', 'Det er ikkje registrert søknader.'),
  soknad_annen_type: {
    nb: (r) => `Søknaden ${dagen(r.dag)} gjelder ${ordet('nb', soknadstypeTekster, r.ord)}. Bare nye søknader teller.`,
    nn: (r) => `Søknaden ${dagen(r.dag)} gjeld ${ordet('nn', soknadstypeTekster, r.ord)}. Berre nye søknader tel.`,
  },
  soknad_mottatt_annet_aar: {
    nb: (r) => `Søknaden kom ${dagen(r.dag)}, ikke i ${r.aar}.`,
    nn: (r) => `Søknaden kom ${dagen(r.dag)}, ikkje i ${r.aar}.`,
  },
  soknad_ikke_avslag: medEller(
    (r) => r.ord !== null,
    (r, s) =>
      s === 'nb'
        ? `Utfallet var ${ordet(s, utfallSoknadTekster, r.ord)}, ikke avslag.`
        : `Utfallet var ${ordet(s, utfallSoknadTekster, r.ord)}, ikkje avslag.`,
    (_, s) => (s === 'nb' ? 'Søknaden er ikke avgjort.' : 'Søknaden er ikkje avgjord.'),
  ),
  soknad_vedtatt_annet_aar: medEller(
    (r) => r.dag !== null,
    (r, s) =>
      s === 'nb'
        ? `Vedtaket er datert ${dagen(r.dag)}, ikke i ${r.aar}.`
        : `Vedtaket er datert ${dagen(r.dag)}, ikkje i ${r.aar}.`,
    (_, s) => (s === 'nb' ? 'Vedtaksdatoen er ikke registrert.' : 'Vedtaksdatoen er ikkje registrert.'),
  ),
  soknad_ikke_innvilget: medEller(
    (r) => r.ord !== null,
    (r, s) =>
      s === 'nb'
        ? `Utfallet var ${ordet(s, utfallSoknadTekster, r.ord)}, ikke innvilget.`
        : `Utfallet var ${ordet(s, utfallSoknadTekster, r.ord)}, ikkje innvilga.`,
    (_, s) => (s === 'nb' ? 'Søknaden er ikke avgjort.' : 'Søknaden er ikkje avgjord.'),
  ),
  soknad_ikke_vedtatt: medEller(
    (r) => r.dag !== null,
    (r, s) =>
      s === 'nb'
        ? `Innvilget ${dagen(r.dag)}, etter ${aarsslutt(r)}.`
        : `Innvilga ${dagen(r.dag)}, etter ${aarsslutt(r)}.`,
    (_, s) => (s === 'nb' ? 'Vedtaksdatoen er ikke registrert.' : 'Vedtaksdatoen er ikkje registrert.'),
  ),
  soknad_bortfalt: {
    nb: (r) => `Søknaden falt bort ${dagen(r.dag)}.`,
    nn: (r) => `Søknaden fall bort ${dagen(r.dag)}.`,
  },
  soknad_flyttet_inn: {
    nb: (r) => `${r.pagaar ? 'Står' : 'Sto'} ikke på venteliste ${slutt(r)}: flyttet inn ${dagen(r.dag)}.`,
    nn: (r) => `${r.pagaar ? 'Står' : 'Stod'} ikkje på venteliste ${slutt(r)}: flytta inn ${dagen(r.dag)}.`,
  },
  soknad_leide_kommunalt: {
    nb: (r) => `Leide kommunal bolig etter vedtaket: leieforholdet begynte ${dagen(r.dag)}.`,
    nn: (r) => `Leigde kommunal bustad etter vedtaket: leigeforholdet tok til ${dagen(r.dag)}.`,
  },
} satisfies Partial<Record<Sporkode, Bruddsetning>>;
