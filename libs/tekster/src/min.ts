import type { FastTekst, Tekstomraade } from './tekst';

/** One's own account: role, sessions, and declarations of being inhabil. */
export const minTekster = {
  tittel: { nb: 'Min bruker', nn: 'Min brukar' },
  navn: { nb: 'Navn', nn: 'Namn' },
  rolle: { nb: 'Rolle', nn: 'Rolle' },
  kommune: { nb: 'Kommune', nn: 'Kommune' },
  beskyttet: { nb: 'Skjermede husstander', nn: 'Skjerma husstandar' },
  beskyttetJa: { nb: 'Kan åpnes, med begrunnelse', nn: 'Kan opnast, med grunngiving' },
  bekreftet: { nb: 'Viste hvem du er', nn: 'Viste kven du er' },
  loggesUt: { nb: 'Økten varer til', nn: 'Økta varer til' },
  loggesUtHvile: {
    nb: (minutter: number) => `eller til du ikke har brukt Tak på ${minutter} minutter`,
    nn: (minutter: number) => `eller til du ikkje har brukt Tak på ${minutter} minutt`,
  },

  roller: { nb: 'Rollene dine', nn: 'Rollene dine' },
  rollerForklart: {
    nb: 'Du arbeider i én rolle og én kommune om gangen. Når du bytter, begynner du på forsiden.',
    nn: 'Du arbeider i éi rolle og éin kommune om gongen. Når du byter, byrjar du på framsida.',
  },
  ibruk: { nb: 'I bruk', nn: 'I bruk' },
  bytt: { nb: 'Bytt til denne', nn: 'Byt til denne' },
  byttSkjult: {
    nb: (rolle: string, kommune: string) => `: ${rolle}, ${kommune}`,
    nn: (rolle: string, kommune: string) => `: ${rolle}, ${kommune}`,
  },

  okter: { nb: 'Pågående økter', nn: 'Økter som held fram' },
  okterForklart: {
    nb: 'Nettlesere der du er logget inn nå. Avslutt en økt du ikke kjenner igjen, og meld fra til systemeieren.',
    nn: 'Nettlesarar der du er logga inn no. Avslutt ei økt du ikkje kjenner att, og meld frå til systemeigaren.',
  },
  startet: { nb: 'Startet', nn: 'Starta' },
  sistBrukt: { nb: 'Sist brukt', nn: 'Sist brukt' },
  denne: { nb: 'Denne økten', nn: 'Denne økta' },
  avslutt: { nb: 'Avslutt', nn: 'Avslutt' },
  avsluttSkjult: {
    nb: (startet: string) => ` økten fra ${startet}`,
    nn: (startet: string) => ` økta frå ${startet}`,
  },
  avsluttet: { nb: 'Økten er avsluttet.', nn: 'Økta er avslutta.' },
  ingenOkter: { nb: 'Ingen økter.', nn: 'Ingen økter.' },

  inhabilitet: { nb: 'Inhabilitet', nn: 'Inhabilitet' },
  // Forvaltningsloven § 6 first and second paragraph, in plain words.
  inhabilForklart: {
    nb: 'Du skal ikke behandle en sak der du selv er part, eller der noen i nær familie er det: foreldre, barn, søsken, ektefelle, samboer, forlovet, fosterforeldre, fosterbarn og svigerfamilie i rett linje. Det gjelder også når noe annet gjør at andre kan tvile på at du er upartisk, som et nært vennskap eller en konflikt (forvaltningsloven § 6).',
    nn: 'Du skal ikkje handsame ei sak der du sjølv er part, eller der nokon i nær familie er det: foreldre, born, sysken, ektefelle, sambuar, forlova, fosterforeldre, fosterborn og svigerfamilie i rett linje. Det gjeld òg når noko anna gjer at andre kan tvile på at du er upartisk, som ein nær venskap eller ein konflikt (forvaltningslova § 6).',
  },
  inhabilFolge: {
    nb: 'Når du erklærer deg inhabil, stenges husstanden for deg. Det logges.',
    nn: 'Når du erklærer deg inhabil, blir husstanden stengd for deg. Det blir logga.',
  },
  ingenErklaert: { nb: 'Du har ikke erklært deg inhabil.', nn: 'Du har ikkje erklært deg inhabil.' },
  husstand: { nb: 'Husstand', nn: 'Husstand' },
  husstandHjelp: {
    nb: 'Husstandens id, slik den står i registeret. Ikke fødselsnummer.',
    nn: 'Id-en til husstanden, slik han står i registeret. Ikkje fødselsnummer.',
  },
  grunn: { nb: 'Grunn', nn: 'Grunn' },
  status: { nb: 'Status', nn: 'Status' },
  gjelder: { nb: 'Gjelder', nn: 'Gjeld' },
  opphevetDato: { nb: (dag: string) => `Opphevet ${dag}`, nn: (dag: string) => `Oppheva ${dag}` },
  erklaert: { nb: 'Erklært', nn: 'Erklært' },
  erklaer: { nb: 'Erklær inhabil', nn: 'Erklær inhabil' },
  erErklaert: { nb: 'Du er inhabil for husstanden.', nn: 'Du er inhabil for husstanden.' },
  manglerHusstand: { nb: 'Skriv husstandens id.', nn: 'Skriv id-en til husstanden.' },
  manglerGrunn: { nb: 'Velg en grunn.', nn: 'Vel ein grunn.' },
  husstandFinnesIkke: {
    nb: 'Fant ingen husstand med denne id-en. Se om den er riktig skrevet. Er den det, si fra til lederen din, så du ikke får saken.',
    nn: 'Fann ingen husstand med denne id-en. Sjå om han er rett skriven. Er han det, sei frå til leiaren din, så du ikkje får saka.',
  },
  opphev: { nb: 'Opphev', nn: 'Opphev' },
  opphevSkjult: {
    nb: (husstand: string) => ` erklæringen for husstand ${husstand}`,
    nn: (husstand: string) => ` erklæringa for husstand ${husstand}`,
  },
  opphevTittel: {
    nb: (husstand: string) => `Opphev inhabiliteten for husstand ${husstand}?`,
    nn: (husstand: string) => `Opphev inhabiliteten for husstand ${husstand}?`,
  },
  opphevFolge: {
    nb: 'Husstanden blir åpen for deg igjen. Det logges med grunnen du skriver.',
    nn: 'Husstanden blir open for deg igjen. Det blir logga med grunnen du skriv.',
  },
  opphevGrunn: { nb: 'Hvorfor gjelder den ikke lenger?', nn: 'Kvifor gjeld ho ikkje lenger?' },
  manglerOpphevGrunn: { nb: 'Skriv hvorfor.', nn: 'Skriv kvifor.' },
  avbryt: { nb: 'Avbryt', nn: 'Avbryt' },
  erOpphevet: { nb: 'Inhabiliteten er opphevet.', nn: 'Inhabiliteten er oppheva.' },
} as const satisfies Tekstomraade;

/** By contracts' Inhabilitetsgrunn. */
export const inhabilitetsgrunner = {
  selv: { nb: 'Det gjelder meg selv', nn: 'Det gjeld meg sjølv' },
  familie: { nb: 'Det gjelder familien min', nn: 'Det gjeld familien min' },
  annet: { nb: 'Noe annet', nn: 'Noko anna' },
} as const satisfies Record<string, FastTekst>;
