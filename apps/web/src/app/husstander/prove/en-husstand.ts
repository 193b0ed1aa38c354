import type { HusstandSvar, Medlem } from '@tak/contracts';

export const DAG = '2026-03-01';

/** A member as the server answers; what a test does not name is the least there can be. */
export const etMedlem = (endring: Partial<Medlem> = {}): Medlem => ({
  personId: 1,
  eksternId: 'P1',
  navn: 'Ada Lia',
  fodselsdato: '1990-04-12',
  alder: 35,
  rolle: 'hovedperson',
  fom: '2020-01-01',
  tom: null,
  fodselsnummerMaskert: null,
  adressebeskyttelse: null,
  varsomhet: [],
  kjonn: null,
  kontakt: null,
  representanter: [],
  ...endring,
});

export const enHusstand = (endring: Partial<HusstandSvar> = {}): HusstandSvar => ({
  id: 1,
  eksternId: 'H1',
  navn: 'Ada Lia',
  dag: DAG,
  apnet: null,
  medlemmer: [etMedlem()],
  maalgrupper: [],
  leieforhold: [],
  opphold: [],
  soknader: [],
  versjon: 7,
  ...endring,
});
