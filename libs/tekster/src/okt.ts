import type { Tekstomraade } from './tekst';

/** The dialogs of the session: before it ends, and when one must show who one is. */
export const oktTekster = {
  loggesUtOm: {
    nb: (hvorLenge: string) => `Du blir logget ut om ${hvorLenge}`,
    nn: (hvorLenge: string) => `Du blir logga ut om ${hvorLenge}`,
  },
  minutter: {
    nb: (n: number) => (n === 1 ? '1 minutt' : `${n} minutter`),
    nn: (n: number) => (n === 1 ? '1 minutt' : `${n} minutt`),
  },
  sekunder: { nb: (n: number) => `${n} sekunder`, nn: (n: number) => `${n} sekund` },
  hvilt: {
    nb: 'Du har ikke brukt Tak på en stund. Vil du fortsette? Det du har skrevet og ikke lagret, blir borte når du logges ut.',
    nn: 'Du har ikkje brukt Tak på ei stund. Vil du halde fram? Det du har skrive og ikkje lagra, blir borte når du blir logga ut.',
  },
  dagenOmme: {
    nb: 'En økt kan ikke vare lenger enn dette. Lagre det du holder på med. Du kan logge inn igjen med en gang.',
    nn: 'Ei økt kan ikkje vare lenger enn dette. Lagre det du held på med. Du kan logge inn igjen med ein gong.',
  },
  fortsett: { nb: 'Fortsett', nn: 'Hald fram' },
  lagreForst: { nb: 'Tilbake for å lagre', nn: 'Attende for å lagre' },
  bekreftHvem: { nb: 'Bekreft hvem du er', nn: 'Stadfest kven du er' },
  bekreftHvorfor: {
    nb: (minutter: number) =>
      `Dette krever at du har vist hvem du er de siste ${minutter} minuttene. Det du har skrevet, blir stående.`,
    nn: (minutter: number) =>
      `Dette krev at du har vist kven du er dei siste ${minutter} minutta. Det du har skrive, blir ståande.`,
  },
  bekreftDemo: {
    nb: 'I demoen trengs det ikke passord.',
    nn: 'I demoen trengst det ikkje passord.',
  },
  bekreftNyFane: {
    nb: 'Innloggingen åpnes i en ny fane. Når du er ferdig der, går det du ba om her videre av seg selv.',
    nn: 'Innlogginga blir opna i ei ny fane. Når du er ferdig der, går det du bad om her vidare av seg sjølv.',
  },
  bekreftMed: {
    nb: (navn: string) => `Bekreft med ${navn} (ny fane)`,
    nn: (navn: string) => `Stadfest med ${navn} (ny fane)`,
  },
  bekreft: { nb: 'Bekreft', nn: 'Stadfest' },
} as const satisfies Tekstomraade;
