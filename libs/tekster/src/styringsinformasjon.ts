import { dato, tall } from './format';
import type { FastTekst, Tekstomraade } from './tekst';

const bestemt = (nb: string, nn: string): FastTekst => ({ nb, nn });

/** Words of Styringsinformasjon: the list of parameters, and one parameter's page. */
export const styringTekster = {
  tittel: { nb: 'Styringsinformasjon', nn: 'Styringsinformasjon' },
  gruppe: { nb: 'Styring', nn: 'Styring' },
  status: {
    nb: (nr: number, gule: number, gronne: number) => `${tall(nr)} røde, ${tall(gule)} gule og ${tall(gronne)} grønne.`,
    nn: (nr: number, gule: number, gronne: number) => `${tall(nr)} raude, ${tall(gule)} gule og ${tall(gronne)} grøne.`,
  },
  utenLysAntall: {
    nb: (n: number) => `${tall(n)} parametere har ikke lys; hvorfor står i raden.`,
    nn: (n: number) => `${tall(n)} parametrar har ikkje lys; kvifor står i rada.`,
  },
  foreloepig: { nb: 'Foreløpig', nn: 'Førebels' },
  foreloepigForklart: {
    nb: (aar: number, dag: string) => `${aar} er ikke over. Tallene er regnet til ${dato(dag)}.`,
    nn: (aar: number, dag: string) => `${aar} er ikkje over. Tala er rekna til ${dato(dag)}.`,
  },
  helAar: { nb: 'Hele året', nn: 'Heile året' },
  skrivUt: { nb: 'Skriv ut', nn: 'Skriv ut' },
  sok: { nb: 'Søk i parameterne', nn: 'Søk i parametrane' },
  sokHjelp: { nb: 'Navn eller nummer', nn: 'Namn eller nummer' },
  filter: { nb: 'Filter', nn: 'Filter' },
  filterLys: { nb: 'Lys', nn: 'Lys' },
  filterKilde: { nb: 'Kilde', nn: 'Kjelde' },
  filterOmraade: { nb: 'Innsatsområde', nn: 'Innsatsområde' },
  utenLys: { nb: 'Uten lys', nn: 'Utan lys' },
  alle: { nb: 'Alle', nn: 'Alle' },
  visAv: {
    nb: (n: number, alle: number) => (n === alle ? `${tall(n)} parametere` : `${tall(n)} av ${tall(alle)} parametere`),
    nn: (n: number, alle: number) => (n === alle ? `${tall(n)} parametrar` : `${tall(n)} av ${tall(alle)} parametrar`),
  },
  fjernFilter: { nb: 'Fjern alle filtre', nn: 'Fjern alle filter' },
  ingenTreff: {
    nb: 'Ingen treff. Fjern et filter eller søk etter noe annet.',
    nn: 'Ingen treff. Fjern eit filter eller søk etter noko anna.',
  },
  ingenTall: { nb: 'Ingen tall ennå', nn: 'Ingen tal enno' },
  ingenTallStatus: {
    nb: 'Registeret er tomt. Når boliger, husstander og opphold er importert, står tallene her.',
    nn: 'Registeret er tomt. Når bustader, husstandar og opphald er importerte, står tala her.',
  },
  importerRegisteret: { nb: 'Importer registeret', nn: 'Importer registeret' },
  beOmImport: {
    nb: 'Be boligkontoret eller systemeieren om å importere registeret.',
    nn: 'Be bustadkontoret eller systemeigaren om å importere registeret.',
  },
  maalsetting: { nb: (nr: number) => `Mål ${nr}`, nn: (nr: number) => `Mål ${nr}` },
  egneTall: { nb: 'Egne tall', nn: 'Eigne tal' },
  kolParameter: { nb: 'Parameter', nn: 'Parameter' },
  kolVerdi: { nb: 'Verdi', nn: 'Verdi' },
  kolLys: { nb: 'Lys', nn: 'Lys' },
  kolMaal: { nb: 'Mål', nn: 'Mål' },
  kolEndring: { nb: 'Fra i fjor', nn: 'Frå i fjor' },
  kolUtvikling: { nb: 'Ti år', nn: 'Ti år' },
  utvikling: {
    nb: (fra: number, til: number, foerst: string, sist: string) => `${fra}: ${foerst}, ${til}: ${sist}`,
    nn: (fra: number, til: number, foerst: string, sist: string) => `${fra}: ${foerst}, ${til}: ${sist}`,
  },
  stottedata: { nb: 'Støttedata', nn: 'Støttedata' },
  egen: { nb: 'Eget tall', nn: 'Eige tal' },
  ingenINevner: { nb: 'Ingen å regne av', nn: 'Ingen å rekne av' },
  besvart: { nb: 'Besvart', nn: 'Svart' },
  ikkeFoert: { nb: 'Ikke ført', nn: 'Ikkje ført' },
  iFjor: { nb: (v: string) => `i fjor ${v}`, nn: (v: string) => `i fjor ${v}` },
  avTotalt: { nb: (t: string, n: string) => `${t} av ${n}`, nn: (t: string, n: string) => `${t} av ${n}` },
  kjentPer: { nb: 'Kjent per', nn: 'Kjent per' },
  naa: { nb: 'nå', nn: 'no' },
  kjentNaa: { nb: (d: string) => `slik registeret er kjent ${d}`, nn: (d: string) => `slik registeret er kjent ${d}` },
  kjentPerDato: {
    nb: (d: string) => `slik registeret var kjent ${d}`,
    nn: (d: string) => `slik registeret var kjent ${d}`,
  },
  velgDato: { nb: 'Velg annen dato', nn: 'Vel annan dato' },
  visNaa: { nb: 'Vis som kjent nå', nn: 'Vis som kjent no' },
  kjentPerFelt: { nb: 'Vis tallene slik registeret var kjent', nn: 'Vis tala slik registeret var kjent' },
  kjentPerHjelp: {
    nb: 'Ved slutten av dagen. Det som er rettet eller registrert senere, er ikke med.',
    nn: 'Ved slutten av dagen. Det som er retta eller registrert seinare, er ikkje med.',
  },
  kjentPerFremtid: { nb: 'Velg en dag som har vært.', nn: 'Vel ein dag som har vore.' },
  vis: { nb: 'Vis', nn: 'Vis' },

  // One parameter
  tallet: { nb: 'Tallet', nn: 'Talet' },
  omTallet: { nb: 'Om tallet', nn: 'Om talet' },
  iAar: { nb: (aar: number) => `i ${aar}`, nn: (aar: number) => `i ${aar}` },
  maaltMot: { nb: 'Målt mot', nn: 'Målt mot' },
  egetMaal: { nb: 'Eget mål', nn: 'Eige mål' },
  nasjonaltMaal: { nb: 'Nasjonalt mål', nn: 'Nasjonalt mål' },
  innen: {
    nb: (v: string, frist: number) => `${v} innen ${frist}`,
    nn: (v: string, frist: number) => `${v} innan ${frist}`,
  },
  innenAar: { nb: (frist: number) => `innen ${frist}`, nn: (frist: number) => `innan ${frist}` },
  intetMaal: { nb: 'Ikke noe tallfestet mål', nn: 'Ikkje noko talfesta mål' },
  statusOrd: { nb: 'Status', nn: 'Status' },
  loven: { nb: 'Loven', nn: 'Lova' },
  seOgsaa: { nb: 'Se også', nn: 'Sjå òg' },
  lovenFra22: {
    nb: (n: string) => `viser ${n} nye brudd på lovens grense. Den regner hele perioden, 2.2 bare året.`,
    nn: (n: string) => `viser ${n} nye brot på grensa i lova. Han reknar heile perioden, 2.2 berre året.`,
  },
  lovenFra22UtenTall: {
    nb: 'viser nye brudd på lovens grense. Den regner hele perioden, 2.2 bare året.',
    nn: 'viser nye brot på grensa i lova. Han reknar heile perioden, 2.2 berre året.',
  },
  lovenFraT6: {
    nb: (n: string) => `viser ${n} etter KOSTRA. Den ser bare innenfor året, T.6 på hele perioden.`,
    nn: (n: string) => `viser ${n} etter KOSTRA. Han ser berre innanfor året, T.6 på heile perioden.`,
  },
  lovenFraT6UtenTall: {
    nb: 'følger KOSTRA. Den ser bare innenfor året, T.6 på hele perioden.',
    nn: 'følgjer KOSTRA. Han ser berre innanfor året, T.6 på heile perioden.',
  },
  svar: { nb: 'Svar', nn: 'Svar' },
  kilde: { nb: 'Kilde', nn: 'Kjelde' },
  egenKommune: { nb: 'Kommunen', nn: 'Kommunen' },
  maalLinje: { nb: (frist: number) => `Mål for ${frist}`, nn: (frist: number) => `Mål for ${frist}` },
  egetMaalLinje: { nb: (frist: number) => `Eget mål for ${frist}`, nn: (frist: number) => `Eige mål for ${frist}` },
  maalLinjeUtenFrist: { nb: 'Mål', nn: 'Mål' },
  svarIOrd: { nb: 'Besvart i ord', nn: 'Svart i ord' },
  svarIOrdForklart: {
    nb: 'Svaret er en vurdering og har ingen linje over årene. Bla i årene for å lese de tidligere svarene.',
    nn: 'Svaret er ei vurdering og har inga linje over åra. Bla i åra for å lese dei tidlegare svara.',
  },
  ingenUtvikling: {
    nb: 'Ingen tall i noen av årene. Utviklingen vises når tallene er ført eller importert.',
    nn: 'Ingen tal i nokon av åra. Utviklinga viser når tala er førte eller importerte.',
  },
  grunnlag: { nb: 'Grunnlag', nn: 'Grunnlag' },
  fordeling: { nb: 'Fordeling', nn: 'Fordeling' },
  definisjon: { nb: 'Definisjon', nn: 'Definisjon' },
  ingenGrunnlag: {
    nb: 'Dette tallet kommer ikke fra registeret og har derfor ingen rader bak seg.',
    nn: 'Dette talet kjem ikkje frå registeret og har difor ingen rader bak seg.',
  },
  ikkeGrunnlagForRollen: {
    nb: 'Rollen din ser tallene, men ikke radene bak dem.',
    nn: 'Rolla di ser tala, men ikkje radene bak dei.',
  },

  // Fordeling
  etterMaalgruppe: { nb: 'Etter målgruppe', nn: 'Etter målgruppe' },
  etterAlder: { nb: 'Etter alder på hovedpersonen', nn: 'Etter alderen til hovudpersonen' },
  kryss: { nb: 'Målgruppe og alder', nn: 'Målgruppe og alder' },
  maalgruppe: { nb: 'Målgruppe', nn: 'Målgruppe' },
  alder: { nb: 'Alder', nn: 'Alder' },
  sum: { nb: 'I alt', nn: 'I alt' },
  alderAar: { nb: (g: string) => `${g.replace('-', '–')} år`, nn: (g: string) => `${g.replace('-', '–')} år` },
  utenMaalgruppe: {
    nb: (andel: string) => `${andel} uten målgruppe`,
    nn: (andel: string) => `${andel} utan målgruppe`,
  },
  utenAlder: {
    nb: (andel: string) => `${andel} uten kjent alder`,
    nn: (andel: string) => `${andel} utan kjend alder`,
  },
  ingenFordeling: { nb: 'Ingen rader å fordele i dette året.', nn: 'Ingen rader å fordele i dette året.' },
  stoerst: {
    nb: (gruppe: string, n: string) => `Flest: ${gruppe.toLowerCase()} (${n})`,
    nn: (gruppe: string, n: string) => `Flest: ${gruppe.toLowerCase()} (${n})`,
  },

  // Definisjon
  teller: { nb: 'Teller', nn: 'Teljar' },
  nevner: { nb: 'Nevner', nn: 'Nemnar' },
  kildeForDefinisjon: { nb: 'Hvor definisjonen er fra', nn: 'Kvar definisjonen er frå' },
  grenser: { nb: 'Grensedager', nn: 'Grensedagar' },
  datakilde: { nb: 'Datakilde', nn: 'Datakjelde' },
  resultatmaal: { nb: 'Resultatmål', nn: 'Resultatmål' },
  hvordan: { nb: 'Hvordan tallet blir til', nn: 'Korleis talet blir til' },
  regelsett: { nb: 'Regelsett', nn: 'Regelsett' },
  gjelderFra: { nb: (aar: number) => `Gjelder fra ${aar}`, nn: (aar: number) => `Gjeld frå ${aar}` },
  maalsettingOrd: { nb: 'Målsetting', nn: 'Målsetjing' },
  eldreAar: {
    nb: 'Før 2020 delte KOSTRA gruppene på en annen måte. Tak viser de samme gruppene for alle år.',
    nn: 'Før 2020 delte KOSTRA gruppene på ein annan måte. Tak viser dei same gruppene for alle år.',
  },
  ikkeOppgitt: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt' },
} as const satisfies Tekstomraade;

/** Where a value comes from. */
export const kildeTekster = {
  register: bestemt('Register', 'Register'),
  import: bestemt('Importert', 'Importert'),
  egenrapport: bestemt('Egenrapport', 'Eigenrapport'),
  kvalitativ: bestemt('Kvalitativ', 'Kvalitativ'),
} as const;

/** Target groups as the register has them, and `ukjent` for a household or dwelling that has none. */
export const maalgruppeTekster: Readonly<Record<string, FastTekst>> = {
  rus_psykisk: bestemt('Rus og psykisk helse', 'Rus og psykisk helse'),
  funksjonsnedsettelse: bestemt('Funksjonsnedsettelse', 'Funksjonsnedsetjing'),
  eldre: bestemt('Eldre', 'Eldre'),
  flyktning: bestemt('Flyktning', 'Flyktning'),
  andre_problemer: bestemt('Andre problemer', 'Andre problem'),
  uten_behovsproving: bestemt('Uten behovsprøving', 'Utan behovsprøving'),
  ukjent: bestemt('Ikke registrert', 'Ikkje registrert'),
};

/** Groups of KOSTRA form 13, C4 and D2. */
export const kostragruppeTekster: Readonly<Record<string, FastTekst>> = {
  flyktninger: bestemt('Flyktninger', 'Flyktningar'),
  tilrettelagt: bestemt('Behov for tilrettelagt bolig', 'Behov for tilrettelagd bustad'),
  psykisk_rus: bestemt('Psykisk helse og rus', 'Psykisk helse og rus'),
  andre: bestemt('Andre problemer', 'Andre problem'),
  uten_behovsproving: bestemt('Uten behovsprøving', 'Utan behovsprøving'),
  ukjent: bestemt('Ukjent', 'Ukjend'),
};

/** The unit word of the large number, by what is counted. */
export const radslagTekster: Readonly<
  Record<string, { readonly en: FastTekst; readonly flere: FastTekst; readonly kolonne: FastTekst }>
> = {
  husstand: {
    en: bestemt('husstand', 'husstand'),
    flere: bestemt('husstander', 'husstandar'),
    kolonne: bestemt('Husstand', 'Husstand'),
  },
  bolig: { en: bestemt('bolig', 'bustad'), flere: bestemt('boliger', 'bustader'), kolonne: bestemt('Bolig', 'Bustad') },
  leieforhold: {
    en: bestemt('leieforhold', 'leigeforhold'),
    flere: bestemt('leieforhold', 'leigeforhold'),
    kolonne: bestemt('Leieforhold', 'Leigeforhold'),
  },
  soknad: {
    en: bestemt('søknad', 'søknad'),
    flere: bestemt('søknader', 'søknader'),
    kolonne: bestemt('Søknad', 'Søknad'),
  },
  bosetting: {
    en: bestemt('bosetting', 'busetjing'),
    flere: bestemt('bosettinger', 'busetjingar'),
    kolonne: bestemt('Bosetting', 'Busetjing'),
  },
  virkemiddel: {
    en: bestemt('utbetaling', 'utbetaling'),
    flere: bestemt('utbetalinger', 'utbetalingar'),
    kolonne: bestemt('Utbetaling til', 'Utbetaling til'),
  },
  tilsagn: {
    en: bestemt('tilsagn', 'tilsegn'),
    flere: bestemt('tilsagn', 'tilsegner'),
    kolonne: bestemt('Tilsagn', 'Tilsegn'),
  },
  utkastelse: {
    en: bestemt('sak', 'sak'),
    flere: bestemt('saker', 'saker'),
    kolonne: bestemt('Utkastelse', 'Utkasting'),
  },
};
