import { importgrunner } from './importgrunner';
import type { FastTekst, Tekstomraade } from './tekst';

/** Refusals and faults by their `code` (RFC 9457). An area adds the grounds of its own beside its texts. */
export const problemTekster = {
  ...importgrunner,
  ikke_innlogget: { nb: 'Du er logget ut. Logg inn igjen.', nn: 'Du er logga ut. Logg inn på nytt.' },
  ikke_tilgang: { nb: 'Ikke tilgang.', nn: 'Ikkje tilgang.' },
  // «Not found» and «not yours» are told alike: that something exists is itself told to those who may see it only.
  finnes_ikke: { nb: 'Ikke tilgang.', nn: 'Ikkje tilgang.' },
  ugyldig_foresporsel: {
    nb: 'Noe i det du sendte er ikke gyldig. Rett og prøv igjen.',
    nn: 'Noko i det du sende er ikkje gyldig. Rett og prøv på nytt.',
  },
  for_stort: { nb: 'Filen er for stor.', nn: 'Fila er for stor.' },
  format: { nb: 'Tak kan ikke lese denne typen fil.', nn: 'Tak kan ikkje lese denne typen fil.' },
  for_mange_foresporsler: {
    nb: 'For mange forsøk på kort tid. Vent litt og prøv igjen.',
    nn: 'For mange forsøk på kort tid. Vent litt og prøv på nytt.',
  },
  konflikt: {
    nb: 'Noen andre endret det samme samtidig. Hent siden på nytt og prøv igjen.',
    nn: 'Nokon andre endra det same samstundes. Hent sida på nytt og prøv igjen.',
  },
  utilgjengelig: {
    nb: 'Databasen svarer ikke nå. Prøv igjen om litt.',
    nn: 'Databasen svarar ikkje no. Prøv igjen om litt.',
  },
  ingen_forbindelse: {
    nb: 'Får ikke kontakt med tjenesten. Sjekk nettet og prøv igjen.',
    nn: 'Får ikkje kontakt med tenesta. Sjekk nettet og prøv på nytt.',
  },
  fremmed_side: {
    nb: 'Forespørselen kom ikke fra Tak. Last siden på nytt og prøv igjen.',
    nn: 'Førespurnaden kom ikkje frå Tak. Last sida på nytt og prøv igjen.',
  },
  intern_feil: { nb: 'Noe gikk galt hos oss. Prøv igjen.', nn: 'Noko gjekk gale hos oss. Prøv på nytt.' },
} as const satisfies Tekstomraade;

/** The text of a ground, or the general one for a ground that nobody has words for yet. */
export const problemTekst = (code: string): FastTekst =>
  (problemTekster as Readonly<Record<string, FastTekst>>)[code] ?? problemTekster.intern_feil;
