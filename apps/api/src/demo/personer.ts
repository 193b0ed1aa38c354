import { aarAv, dagtall, type Dag } from './dagtall';
import { syntetiskFodselsnummer } from './fodselsnummer';
import { etternavn, fornavn } from './navn';
import type { Husstand, Kjonn, Medlem, Person, Rolle } from './register';
import type { Verden } from './verden';

/** A day of birth such that the person is `alder` years old on the day. */
export function fodtFor(v: Verden, alder: number): Dag {
  return dagtall(aarAv(v.naa) - alder, 1, 1) - v.t('person').heltall(0, 364) + (v.naa - dagtall(aarAv(v.naa), 1, 1));
}

interface Ny {
  readonly fodt: Dag;
  readonly kjonn?: Kjonn;
  readonly etternavn?: string;
  /** Not everybody has a number yet: newly arrived refugees and newborn children wait for theirs. */
  readonly utenNummer?: number;
  readonly beskyttelse?: Person['beskyttelse'];
}

export function lagPerson(v: Verden, ny: Ny): Person {
  const t = v.t('person');
  const kjonn = ny.kjonn ?? (t.sjanse(0.5) ? 'k' : 'm');
  const person: Person = {
    id: v.id('P', v.register.personer.length, 6),
    fodt: ny.fodt,
    kjonn,
    navn: `${fornavn(t)} ${ny.etternavn ?? etternavn(t)}`,
    fodselsnummer: t.sjanse(ny.utenNummer ?? 0.015) ? null : syntetiskFodselsnummer(ny.fodt, kjonn, v.brukteNumre, t),
    beskyttelse: ny.beskyttelse ?? 'ugradert',
  };
  v.register.personer.push(person);
  return person;
}

export function bliMed(h: Husstand, person: Person, rolle: Rolle, fom: Dag): void {
  h.medlemmer.push({ person, rolle, fom, tom: null });
}

export const medlemmerPaa = (h: Husstand, dag: Dag): Medlem[] =>
  h.medlemmer.filter((m) => m.fom <= dag && (m.tom === null || m.tom >= dag));

export const hovedperson = (h: Husstand, dag: Dag): Person | undefined =>
  medlemmerPaa(h, dag).find((m) => m.rolle === 'hovedperson')?.person;
