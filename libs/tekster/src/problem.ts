import type { FastTekst, Tekstomraade } from './tekst';

/** Refusals and faults by their `code` (RFC 9457). An area adds the grounds of its own beside its texts. */
export const problemTekster = {
  ikke_innlogget: { nb: 'Du er logget ut. Logg inn igjen.', nn: 'Du er logga ut. Logg inn på nytt.' },
  ikke_tilgang: { nb: 'Ikke tilgang.', nn: 'Ikkje tilgang.' },
  finnes_ikke: { nb: 'Ikke tilgang.', nn: 'Ikkje tilgang.' },
  ugyldig_foresporsel: {
    nb: 'Noe i det du sendte er ikke gyldig. Rett og prøv igjen.',
    nn: 'Noko i det du sende er ikkje gyldig. Rett og prøv på nytt.',
  },
  for_mange_foresporsler: {
    nb: 'For mange forsøk på kort tid. Vent litt og prøv igjen.',
    nn: 'For mange forsøk på kort tid. Vent litt og prøv på nytt.',
  },
  ingen_forbindelse: {
    nb: 'Får ikke kontakt med tjenesten. Sjekk nettet og prøv igjen.',
    nn: 'Får ikkje kontakt med tenesta. Sjekk nettet og prøv på nytt.',
  },
  intern_feil: { nb: 'Noe gikk galt hos oss. Prøv igjen.', nn: 'Noko gjekk gale hos oss. Prøv på nytt.' },
} as const satisfies Tekstomraade;

/** The text of a ground, or the general one for a ground that nobody has words for yet. */
export const problemTekst = (code: string): FastTekst =>
  (problemTekster as Readonly<Record<string, FastTekst>>)[code] ?? problemTekster.intern_feil;
