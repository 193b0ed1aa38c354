import { tall } from './format';
import type { Tekstomraade } from './tekst';

/** Words of *Vis grunnlaget*: the rows behind a number and why each is in. */
export const grunnlagTekster = {
  rader: { nb: 'Rader', nn: 'Rader' },
  teller: { nb: 'Teller', nn: 'Teljar' },
  nevner: { nb: 'Nevner', nn: 'Nemnar' },
  utenfor: { nb: 'I nevner, ikke i teller', nn: 'I nemnar, ikkje i teljar' },
  dag: { nb: 'Dagen som avgjør', nn: 'Dagen som avgjer' },
  verdi: { nb: 'Verdien', nn: 'Verdien' },
  hvorforMed: { nb: 'Hvorfor med', nn: 'Kvifor med' },
  hvorforIkke: { nb: 'Hvorfor ikke med', nn: 'Kvifor ikkje med' },
  maalgruppe: { nb: 'Målgruppe', nn: 'Målgruppe' },
  registrert: { nb: 'Registrert', nn: 'Registrert' },
  paaGrensen: { nb: 'på grensen', nn: 'på grensa' },
  over: { nb: (n: string) => `${n} over`, nn: (n: string) => `${n} over` },
  under: { nb: (n: string) => `${n} under`, nn: (n: string) => `${n} under` },
  foer: { nb: (n: string) => `${n} før`, nn: (n: string) => `${n} før` },
  fra: { nb: (d: string) => `fra ${d}`, nn: (d: string) => `frå ${d}` },
  naermest: { nb: 'Vis nærmest grensen først', nn: 'Vis nærast grensa først' },
  standardsort: { nb: 'Vanlig rekkefølge', nn: 'Vanleg rekkjefølgje' },
  doegn: { nb: (n: number) => `${tall(n)} døgn`, nn: (n: number) => `${tall(n)} døgn` },
  dager: {
    nb: (n: number) => `${tall(n)} ${n === 1 ? 'dag' : 'dager'}`,
    nn: (n: number) => `${tall(n)} ${n === 1 ? 'dag' : 'dagar'}`,
  },
  aar: { nb: (n: string) => `${n} år`, nn: (n: string) => `${n} år` },
  kvm: { nb: (n: string) => `${n} m²`, nn: (n: string) => `${n} m²` },
  naermestFoerst: {
    nb: 'Nærmest grensen først, for det er de som bør sjekkes.',
    nn: 'Nærast grensa først, for det er dei som bør sjekkast.',
  },
  tomt: { nb: 'Ingen rader i dette settet.', nn: 'Ingen rader i dette settet.' },
  eksporterSom: { nb: (format: string) => `Eksporter ${format}`, nn: (format: string) => `Eksporter ${format}` },
  caption: {
    nb: (n: string, hva: string, sett: string) => `${n} ${hva}: ${sett.toLowerCase()}`,
    nn: (n: string, hva: string, sett: string) => `${n} ${hva}: ${sett.toLowerCase()}`,
  },
} as const satisfies Tekstomraade;
