import type { Filnavn } from '@tak/domain';
import { iso, type Dag } from './dagtall';
import { egenrapport, eksterneTall, folkemengde } from './rapportering';
import type { Bolig, Boligendring } from './register';
import { boligdetaljer, innleieavtaler, klargjoringer, nokler, rullestolsvar } from './tillegg/boligtillegg';
import { kontakter, representanter } from './tillegg/persontillegg';
import { tilvisningsavtaler, tilvisningsboliger } from './tillegg/tilvisning';
import type { Verden } from './verden';

export type Celle = string | number | null;
export type Rad = Readonly<Record<string, Celle>>;

const dato = (d: Dag | null): string | null => (d === null ? null : iso(d));
const jaNei = (b: boolean | null | undefined): string | null => (b == null ? null : b ? 'ja' : 'nei');

function* hver<T>(liste: readonly T[], rad: (en: T) => Rad): Iterable<Rad> {
  for (const en of liste) yield rad(en);
}

const boligrad = (v: Verden, b: Bolig): Rad => ({
  bolig_id: b.id,
  kommunenummer: v.par.kommunenummer,
  bygg_id: b.bygg.id,
  adresse: b.bygg.adresse,
  postnummer: b.bygg.postnummer,
  poststed: b.bygg.poststed,
  bruksenhetsnummer: b.bruksenhet,
  disposisjonsform: b.foerst.form,
  fom: dato(b.fom),
  tom: dato(b.tom),
  boligtype: b.type,
  bruksareal: b.foerst.areal,
  antall_soverom: b.soverom,
  rullestol: jaNei(b.foerst.rullestol),
  bemanning: b.bemanning,
  samlokalisert: jaNei(b.foerst.samlokalisert),
  maalgruppe: b.foerst.maalgruppe,
  maanedsleie: b.leie,
});

const endringsrad = (b: Bolig, e: Boligendring): Rad => ({
  bolig_id: b.id,
  fom: dato(e.fom),
  disposisjonsform: e.form ?? null,
  rullestol: jaNei(e.rullestol),
  maalgruppe: e.maalgruppe ?? null,
  samlokalisert: jaNei(e.samlokalisert),
  bruksareal: e.areal ?? null,
});

type Radkilde = (v: Verden) => Iterable<Rad>;

/** How the rows of each file are made: a stream per file, so that many municipalities can share one package. */
export const RADER: Readonly<Record<Filnavn, Radkilde>> = {
  kommuner: (v) => [{ kommunenummer: v.par.kommunenummer, navn: v.par.navn }],
  folkemengde,
  bygg: (v) => hver(v.register.bygg, (b) => ({ bygg_id: b.id, kommunenummer: v.par.kommunenummer, ...b })),
  boliger: (v) => hver(v.register.boliger, (b) => boligrad(v, b)),
  *boligendringer(v) {
    for (const b of v.register.boliger) yield* hver(b.endringer, (e) => endringsrad(b, e));
  },
  *utilgjengelig(v) {
    for (const b of v.register.boliger) {
      yield* hver(b.utilgjengelig, (u) => ({ bolig_id: b.id, fom: dato(u.fom), tom: dato(u.tom), grunn: u.grunn }));
    }
  },
  personer: (v) =>
    hver(v.register.personer, (p) => ({
      person_id: p.id,
      kommunenummer: v.par.kommunenummer,
      fodselsnummer: p.fodselsnummer,
      fodselsdato: dato(p.fodt),
      navn: p.navn,
      kjonn: p.kjonn,
      adressebeskyttelse: p.beskyttelse,
    })),
  husstander: (v) => hver(v.register.husstander, (h) => ({ husstand_id: h.id, kommunenummer: v.par.kommunenummer })),
  *medlemmer(v) {
    for (const h of v.register.husstander) {
      yield* hver(h.medlemmer, (m) => ({
        husstand_id: h.id,
        person_id: m.person.id,
        rolle: m.rolle,
        fom: dato(m.fom),
        tom: dato(m.tom),
      }));
    }
  },
  *maalgrupper(v) {
    for (const h of v.register.husstander) {
      yield* hver(h.maalgrupper, (m) => ({ husstand_id: h.id, maalgruppe: m.maalgruppe, fom: dato(m.fom) }));
    }
  },
  soknader: (v) =>
    hver(v.register.soknader, (s) => ({
      soknad_id: s.id,
      husstand_id: s.husstand.id,
      mottatt: dato(s.mottatt),
      type: s.type,
      vedtaksdato: dato(s.vedtaksdato),
      utfall: s.utfall,
      bortfalt: dato(s.bortfalt),
    })),
  leieforhold: (v) =>
    hver(v.register.leieforhold, (l) => ({
      leieforhold_id: l.id,
      bolig_id: l.bolig.id,
      husstand_id: l.husstand.id,
      soknad_id: l.soknad?.id ?? null,
      fom: dato(l.fom),
      tom: dato(l.tom),
      kontrakt_tom: dato(l.kontraktTom),
      avslutning: l.avslutning,
    })),
  midlertidige_opphold: (v) =>
    hver(v.register.opphold, (o) => ({
      opphold_id: o.id,
      husstand_id: o.husstand.id,
      tilbud: o.tilbud,
      sted: o.sted,
      fom: dato(o.fom),
      tom: dato(o.tom),
      barn_med: jaNei(o.barnMed),
      dognpris: o.dognpris,
    })),
  virkemidler: (v) =>
    hver(v.register.virkemidler, (m) => ({
      virkemiddel_id: m.id,
      husstand_id: m.husstand.id,
      ordning: m.ordning,
      formaal: m.formaal,
      utbetalt: dato(m.utbetalt),
      belop: m.belop,
    })),
  tilsagn: (v) =>
    hver(v.register.tilsagn, (s) => ({
      tilsagn_id: s.id,
      bolig_id: s.bolig.id,
      ordning: s.ordning,
      dato: dato(s.dato),
      belop: s.belop,
    })),
  utkastelser: (v) =>
    hver(v.register.utkastelser, (u) => ({
      sak_id: u.id,
      husstand_id: u.husstand.id,
      varslet: dato(u.varslet),
      begjaert: dato(u.begjaert),
      avsluttet: dato(u.avsluttet),
      utfall: u.utfall,
    })),
  bosettinger: (v) =>
    hver(v.register.bosettinger, (b) => ({
      bosetting_id: b.id,
      kommunenummer: v.par.kommunenummer,
      person_id: b.person.id,
      husstand_id: b.husstand.id,
      vedtaksdato: dato(b.vedtaksdato),
      bosatt: dato(b.bosatt),
      enslig_mindreaarig: jaNei(b.ensligMindreaarig),
    })),
  eksterne_tall: eksterneTall,
  egenrapport,
  boligdetaljer,
  rullestolsvar: (v) => rullestolsvar(v, dato),
  klargjoringer: (v) => klargjoringer(v, dato),
  nokler: (v) => nokler(v, dato),
  innleieavtaler: (v) => innleieavtaler(v, dato),
  tilvisningsavtaler: (v) => tilvisningsavtaler(v, dato),
  tilvisningsboliger: (v) => tilvisningsboliger(v, dato),
  kontakter,
  representanter: (v) => representanter(v, dato),
};
