import type { FastTekst, Tekstomraade } from './tekst';

/** The login page, and the page one comes to after having shown who one is. */
export const innloggingTekster = {
  demoStatus: {
    nb: 'Dette er en demo med oppdiktede personer. Velg hvem du vil være; du trenger ikke passord.',
    nn: 'Dette er ein demo med oppdikta personar. Vel kven du vil vere; du treng ikkje passord.',
  },
  velgMaate: { nb: 'Velg hvordan du vil logge inn.', nn: 'Vel korleis du vil logge inn.' },
  medTilbyder: { nb: (navn: string) => `Logg inn med ${navn}`, nn: (navn: string) => `Logg inn med ${navn}` },
  ansatte: { nb: 'Ansatte', nn: 'Tilsette' },
  innbyggere: { nb: 'Innbyggere', nn: 'Innbyggjarar' },
  ikkeSattOpp: {
    nb: 'Innlogging er ikke satt opp ennå.',
    nn: 'Innlogging er ikkje sett opp enno.',
  },
  ikkeSattOppHvordan: {
    nb: 'Den som drifter Tak, velger hvordan kommunen logger inn: Entra ID, Ansattporten eller ID-porten. Tilbyderne beskrives i en fil som innstillingen TAK_OIDC peker på. Slik gjøres det, står i docs/drift.md.',
    nn: 'Den som driftar Tak, vel korleis kommunen loggar inn: Entra ID, Ansattporten eller ID-porten. Tilbydarane blir skildra i ei fil som innstillinga TAK_OIDC peiker på. Korleis det blir gjort, står i docs/drift.md.',
  },
  alleredeInne: {
    nb: (navn: string) => `Du er logget inn som ${navn}.`,
    nn: (navn: string) => `Du er logga inn som ${navn}.`,
  },
  loggetUt: { nb: 'Du er logget ut.', nn: 'Du er logga ut.' },
  oktenUtlop: {
    nb: 'Økten er over, og du er logget ut.',
    nn: 'Økta er over, og du er logga ut.',
  },
  loggetUtTittel: { nb: 'Logg inn: du er logget ut', nn: 'Logg inn: du er logga ut' },
  oktenUtlopTittel: { nb: 'Logg inn: økten er over', nn: 'Logg inn: økta er over' },
  tilbakeEtterpaa: {
    nb: 'Når du har logget inn igjen, kommer du tilbake dit du var.',
    nn: 'Når du har logga inn igjen, kjem du attende dit du var.',
  },
  feilTittel: { nb: 'Innloggingen stoppet', nn: 'Innlogginga stoppa' },
  bekreftet: { nb: 'Du har bekreftet hvem du er', nn: 'Du har stadfesta kven du er' },
  bekreftetStatus: {
    nb: 'Gå tilbake til fanen du kom fra. Det du ba om der, går videre av seg selv. Denne fanen kan du lukke.',
    nn: 'Gå attende til fana du kom frå. Det du bad om der, går vidare av seg sjølv. Denne fana kan du lukke.',
  },
} as const satisfies Tekstomraade;

/** Why a login came to nothing, and what to do: `/logg-inn?feil=<code>`. */
export const innloggingsfeil = {
  ingen_konto: {
    nb: 'Du har ingen konto i Tak. Be systemeieren i kommunen om å opprette en, og logg inn på nytt etterpå.',
    nn: 'Du har ingen konto i Tak. Be systemeigaren i kommunen om å opprette ein, og logg inn på nytt etterpå.',
  },
  ingen_rolle: {
    nb: 'Kontoen din har ingen rolle i Tak. Be systemeieren i kommunen om å gi deg en, og logg inn på nytt etterpå.',
    nn: 'Kontoen din har inga rolle i Tak. Be systemeigaren i kommunen om å gi deg ei, og logg inn på nytt etterpå.',
  },
  deaktivert: {
    nb: 'Kontoen din er deaktivert. Snakk med systemeieren i kommunen hvis du trenger tilgang.',
    nn: 'Kontoen din er deaktivert. Snakk med systemeigaren i kommunen om du treng tilgang.',
  },
  avbrutt: {
    nb: 'Innloggingen ble avbrutt. Prøv igjen når du er klar.',
    nn: 'Innlogginga vart avbroten. Prøv på nytt når du er klar.',
  },
  feilet: {
    nb: 'Innloggingen gikk ikke. Prøv igjen. Skjer det flere ganger, meld fra til den som drifter Tak.',
    nn: 'Innlogginga gjekk ikkje. Prøv på nytt. Skjer det fleire gonger, meld frå til den som driftar Tak.',
  },
  utlopt: {
    nb: 'Det gikk for lang tid, så innloggingen gjelder ikke lenger. Start på nytt her.',
    nn: 'Det gjekk for lang tid, så innlogginga gjeld ikkje lenger. Start på nytt her.',
  },
  tilbyder_nede: {
    nb: 'Tjenesten du logger inn med, svarer ikke. Vent litt og prøv igjen.',
    nn: 'Tenesta du loggar inn med, svarar ikkje. Vent litt og prøv på nytt.',
  },
} as const satisfies Record<string, FastTekst>;

/** The text of a code; the general one for a code that nobody has words for. */
export const innloggingsfeilTekst = (kode: string): FastTekst =>
  (innloggingsfeil as Readonly<Record<string, FastTekst>>)[kode] ?? innloggingsfeil.feilet;
