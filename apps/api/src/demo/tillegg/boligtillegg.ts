import { plussMaaneder, type Dag } from '../dagtall';
import type { Rad } from '../rader';
import type { Bolig, Leieforhold } from '../register';
import type { Verden } from '../verden';
import { formspenn } from './formspenn';

type Skriv = (d: Dag | null) => string | null;

/** The country has none of these: its package is for measuring what the first version holds. */
export const harTillegg = (v: Verden): boolean => v.par.bestand === undefined;

const UTLEIERE = [
  'Havna Eiendom AS',
  'Solsiden Bolig AS',
  'Nordre Gård Eiendom AS',
  'Brattlia Utleie AS',
  null,
] as const;
/** Older agreements than this are in no archive. */
const ELDST = 4000;

/** Each time of rent-in as agreements of three to five years, the last of them running out some day to come. */
export function* innleieavtaler(v: Verden, dato: Skriv): Iterable<Rad> {
  if (!harTillegg(v)) return;
  const t = v.t('innleieavtaler');
  let nr = 0;
  for (const bolig of v.register.boliger) {
    for (const { fom, tom } of formspenn(bolig, 'innleid')) {
      const utleier = t.velg(UTLEIERE);
      const pris = 50 * Math.round(((bolig.leie ?? 8000) * t.heltall(92, 118)) / 5000);
      // Now and then the paper is not found: that is for the office to see.
      if (t.sjanse(0.04)) continue;
      let start = Math.max(fom, v.slutt - ELDST);
      while (start <= (tom ?? v.slutt)) {
        const slutt = plussMaaneder(start, 12 * t.heltall(3, 5)) - 1;
        const apen = tom === null && slutt > v.slutt && t.sjanse(0.1);
        yield {
          innleieavtale_id: v.id('I', nr++),
          bolig_id: bolig.id,
          utleier,
          fom: dato(start),
          tom: apen ? null : dato(tom === null ? slutt : Math.min(slutt, tom)),
          maanedspris: pris,
          oppsigelse_maaneder: t.velg([3, 3, 6]),
        };
        start = slutt + 1;
      }
    }
  }
}

/** Leases of each dwelling, by their first day. */
function leierPerBolig(v: Verden): ReadonlyMap<Bolig, readonly Leieforhold[]> {
  const per = new Map<Bolig, Leieforhold[]>();
  for (const l of v.register.leieforhold) per.set(l.bolig, [...(per.get(l.bolig) ?? []), l]);
  for (const leier of per.values()) leier.sort((a, b) => a.fom - b.fom);
  return per;
}

/** After a tenant: out, cleaned, mended. Known for the two last years; of what stands empty now, planned ahead. */
export function* klargjoringer(v: Verden, dato: Skriv): Iterable<Rad> {
  if (!harTillegg(v)) return;
  const t = v.t('klargjoringer');
  for (const [bolig, leier] of leierPerBolig(v)) {
    for (const [i, l] of leier.entries()) {
      const neste = leier[i + 1];
      if (l.tom === null || l.tom < v.slutt - 730 || l.tom >= v.slutt || bolig.tom !== null) continue;
      const fom = l.tom + 1;
      const tom = fom + t.heltall(4, 45);
      const sist = neste ? neste.fom - 1 : tom;
      // Without a next tenant only what is still going on: what stands empty after that is ready.
      if (sist < fom || (!neste && (tom < v.slutt || !t.sjanse(0.8))) || t.sjanse(0.25)) continue;
      const arbeid = t.vektet({ vask: 5, vedlikehold: 4, utflytting: 1 });
      yield { bolig_id: bolig.id, fom: dato(fom), tom: dato(Math.min(tom, sist)), arbeid };
    }
  }
}

/** Two keys of a dwelling in use: one with the tenant, one at the office; a few are lost. */
export function* nokler(v: Verden, dato: Skriv): Iterable<Rad> {
  if (!harTillegg(v)) return;
  const t = v.t('nokler');
  let nr = 0;
  const nokkel = (bolig: Bolig, merke: string, hos: string, fom: Dag): Rad => ({
    ...{ nokkel_id: v.id('N', nr++), bolig_id: bolig.id, merke, hos, fom: dato(fom), tom: null },
  });
  for (const bolig of v.register.boliger) {
    const { leieforhold: leie } = bolig;
    if (bolig.tom !== null || bolig.fom > v.slutt || bolig.naa.form === 'tilvisning' || !t.sjanse(0.6)) continue;
    const siden = Math.max(bolig.fom, v.slutt - ELDST);
    if (leie && leie.fom <= v.slutt) yield nokkel(bolig, 'Nøkkel 1', 'leietaker', leie.fom);
    else yield nokkel(bolig, 'Nøkkel 1', t.velg(['boligkontor', 'vaktmester']), siden);
    yield nokkel(bolig, 'Nøkkel 2', t.vektet({ boligkontor: 80, vaktmester: 15, tapt: 5 }), siden);
  }
}

/** Floor as the bruksenhetsnummer says it; the lift is the building's. */
export function* boligdetaljer(v: Verden): Iterable<Rad> {
  if (!harTillegg(v)) return;
  const t = v.t('boligdetaljer');
  const heis = new Map(v.register.bygg.map((b) => [b, t.sjanse(0.35)]));
  for (const b of v.register.boliger) {
    if (!t.sjanse(0.7)) continue;
    const etasje = Number(b.bruksenhet.slice(1, 3));
    yield {
      bolig_id: b.id,
      etasje,
      heis: heis.get(b.bygg) ? 'ja' : 'nei',
      depositum: b.leie === null || !t.sjanse(0.8) ? null : 3 * b.leie,
    };
  }
}

/** Somebody has been there and answered SSB's questions, in a third of the dwellings; the answers give the fact. */
export function* rullestolsvar(v: Verden, dato: Skriv): Iterable<Rad> {
  if (!harTillegg(v)) return;
  const t = v.t('rullestolsvar');
  const svar = (bolig: Bolig, fom: Dag, kommerFram: boolean): Rad => {
    const hinder = kommerFram ? -1 : t.heltall(0, 2);
    const [til, inn, rundt] = [0, 1, 2].map((nr) => (nr === hinder ? 'nei' : 'ja'));
    return { bolig_id: bolig.id, fom: dato(fom), til_boligen: til, inn_i_boligen: inn, rundt_i_rommene: rundt } as Rad;
  };
  for (const b of v.register.boliger) {
    if (!t.sjanse(0.35)) continue;
    if (b.foerst.rullestol !== null) yield svar(b, b.fom, b.foerst.rullestol);
    for (const e of b.endringer)
      if (e.rullestol !== undefined && e.rullestol !== null) yield svar(b, e.fom, e.rullestol);
  }
}
