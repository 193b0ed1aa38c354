import { dato } from './format';
import type { Tekstomraade } from './tekst';

/** What a household's page shows of people over time, and how to reach them. */
export const husstandOverTidTekster = {
  faner: { nb: 'Om husstanden', nn: 'Om husstanden' },
  oversikt: { nb: 'Oversikt', nn: 'Oversyn' },
  historikk: { nb: 'Hvem endret hva', nn: 'Kven endra kva' },
  overTid: { nb: 'Husstanden over tid', nn: 'Husstanden over tid' },
  fyller18: { nb: (dag: string) => `18 år ${dato(dag)}`, nn: (dag: string) => `18 år ${dato(dag)}` },
  over18: {
    nb: (rolle: string) => `${rolle}, over 18 år`,
    nn: (rolle: string) => `${rolle}, over 18 år`,
  },
  kontakt: { nb: 'Kontakt og språk', nn: 'Kontakt og språk' },
  ingenKontakt: {
    nb: 'Ingen kontaktopplysninger er registrert.',
    nn: 'Ingen kontaktopplysningar er registrerte.',
  },
  kolNavn: { nb: 'Navn', nn: 'Namn' },
  kolTelefon: { nb: 'Telefon', nn: 'Telefon' },
  kolEpost: { nb: 'E-post', nn: 'E-post' },
  kolSpraak: { nb: 'Språk', nn: 'Språk' },
  trengerTolk: { nb: 'Trenger tolk', nn: 'Treng tolk' },
  representanter: { nb: 'Verge og fullmektig', nn: 'Verje og fullmektig' },
  kolFor: { nb: 'For', nn: 'For' },
  kolGjelder: { nb: 'Gjelder', nn: 'Gjeld' },
  kolPeriode: { nb: 'Periode', nn: 'Periode' },
  kolEndre: { nb: 'Endre', nn: 'Endre' },
  endre: { nb: 'Endre', nn: 'Endre' },
  endreFor: { nb: (navn: string) => `Endre ${navn}`, nn: (navn: string) => `Endre ${navn}` },
  endreKontaktFor: {
    nb: (navn: string) => `Endre kontaktopplysningene til ${navn}`,
    nn: (navn: string) => `Endre kontaktopplysningane til ${navn}`,
  },
  endreMaalgruppeFor: {
    nb: (gruppe: string, fom: string) => `Endre målgruppen ${gruppe} fra ${dato(fom)}`,
    nn: (gruppe: string, fom: string) => `Endre målgruppa ${gruppe} frå ${dato(fom)}`,
  },
  nyMaalgruppe: { nb: 'Ny målgruppe', nn: 'Ny målgruppe' },
  nyttMedlem: { nb: 'Legg til medlem', nn: 'Legg til medlem' },
  nyRepresentant: { nb: 'Legg til verge eller fullmektig', nn: 'Legg til verje eller fullmektig' },
} as const satisfies Tekstomraade;
