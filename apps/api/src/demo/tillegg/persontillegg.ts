import { alder, type Dag } from '../dagtall';
import { fornavn, etternavn } from '../navn';
import type { Rad } from '../rader';
import type { Husstand, Person } from '../register';
import type { Verden } from '../verden';
import { harTillegg } from './boligtillegg';

type Skriv = (d: Dag | null) => string | null;

/** No subscriber's number in Norway begins with 0: nobody is called by trying the demo. */
const telefon = (t: { heltall(fra: number, til: number): number }): string =>
  `0${t.heltall(10, 99)} ${t.heltall(10, 99)} ${t.heltall(100, 999)}`;
const FLYKTNINGSPRAAK = { ar: 30, ti: 25, uk: 20, so: 15, fa: 10 } as const;

function* voksne(v: Verden): Iterable<{ person: Person; husstand: Husstand }> {
  const sett = new Set<Person>();
  for (const husstand of v.register.husstander)
    for (const { person, rolle, tom } of husstand.medlemmer) {
      if (sett.has(person) || tom !== null || person.beskyttelse !== 'ugradert') continue;
      if (rolle === 'barn' || rolle === 'samvaersbarn' || alder(person.fodt, v.slutt) < 18) continue;
      sett.add(person);
      yield { person, husstand };
    }
}

/** How to reach grown-ups who can be reached, and the language to do it in. */
export function* kontakter(v: Verden): Iterable<Rad> {
  if (!harTillegg(v)) return;
  const t = v.t('kontakter');
  for (const { person, husstand } of voksne(v)) {
    if (!t.sjanse(0.8)) continue;
    const flyktning = husstand.gruppe === 'flyktning';
    yield {
      person_id: person.id,
      telefon: telefon(t),
      epost: t.sjanse(0.4) ? `${person.id.toLowerCase()}@example.org` : null,
      spraak: flyktning ? t.vektet(FLYKTNINGSPRAAK) : 'no',
      tolk: flyktning ? (t.sjanse(0.6) ? 'ja' : 'nei') : 'nei',
    };
  }
}

/** A verge for some of those who are old or have a disability, a fullmektig for a few others. */
export function* representanter(v: Verden, dato: Skriv): Iterable<Rad> {
  if (!harTillegg(v)) return;
  const t = v.t('representanter');
  let nr = 0;
  for (const { person, husstand } of voksne(v)) {
    const utsatt = husstand.gruppe === 'eldre' || husstand.gruppe === 'funksjonsnedsettelse';
    if (!t.sjanse(utsatt ? 0.08 : 0.01)) continue;
    yield {
      representant_id: v.id('R', nr++),
      person_id: person.id,
      slag: utsatt ? 'verge' : 'fullmektig',
      navn: `${fornavn(t)} ${etternavn(t)}`,
      telefon: telefon(t),
      epost: null,
      gjelder: utsatt ? 'Økonomi og bolig' : 'Søknad om bolig',
      fom: dato(v.slutt - t.heltall(30, 2500)),
      tom: null,
    };
  }
}
