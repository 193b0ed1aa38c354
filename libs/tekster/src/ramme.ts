import { tall } from './format';
import type { Tekstomraade } from './tekst';

/** Words of the frame: header, menu, login, error page. */
export const rammeTekster = {
  tak: { nb: 'Tak', nn: 'Tak' },
  tilForsiden: { nb: 'Tak, til forsiden', nn: 'Tak, til framsida' },
  hoppTilInnhold: { nb: 'Hopp til hovedinnholdet', nn: 'Hopp til hovudinnhaldet' },
  demo: { nb: 'Demo: syntetiske personer', nn: 'Demo: syntetiske personar' },
  hovedmeny: { nb: 'Hovedmeny', nn: 'Hovudmeny' },
  meny: { nb: 'Meny', nn: 'Meny' },
  brukermeny: { nb: 'Brukermeny', nn: 'Brukarmeny' },
  spraak: { nb: 'Språk', nn: 'Språk' },
  bokmaal: { nb: 'Bokmål', nn: 'Bokmål' },
  nynorsk: { nb: 'Nynorsk', nn: 'Nynorsk' },
  fargevalg: { nb: 'Farger', nn: 'Fargar' },
  fargeSystem: { nb: 'Som maskinen', nn: 'Som maskina' },
  fargeLys: { nb: 'Lyst', nn: 'Lyst' },
  fargeMork: { nb: 'Mørkt', nn: 'Mørkt' },
  kommune: { nb: (navn: string) => `${navn} kommune`, nn: (navn: string) => `${navn} kommune` },
  kommuneOrd: { nb: ' kommune', nn: ' kommune' },
  loggInn: { nb: 'Logg inn', nn: 'Logg inn' },
  loggUt: { nb: 'Logg ut', nn: 'Logg ut' },
  minBruker: { nb: 'Min bruker', nn: 'Min brukar' },
  byttTil: {
    nb: (rolle: string, kommune: string) => `Bytt til ${rolle}, ${kommune}`,
    nn: (rolle: string, kommune: string) => `Byt til ${rolle}, ${kommune}`,
  },
  velgRolle: { nb: 'Rolle', nn: 'Rolle' },
  velgKommune: { nb: 'Kommune', nn: 'Kommune' },
  ingenTilgangTilSide: {
    nb: 'Rollen din har ikke tilgang til denne siden.',
    nn: 'Rolla di har ikkje tilgang til denne sida.',
  },
  ingenSider: {
    nb: 'Det er ingen sider for rollen din ennå.',
    nn: 'Det er ingen sider for rolla di enno.',
  },
  forside: { nb: 'Forside', nn: 'Framside' },
  velkommen: { nb: (navn: string) => `Velkommen, ${navn}`, nn: (navn: string) => `Velkomen, ${navn}` },
  tilForsidenLenke: { nb: 'Til forsiden', nn: 'Til framsida' },
  tilInnlogging: { nb: 'Til innloggingen', nn: 'Til innlogginga' },
  finnesIkke: { nb: 'Siden finnes ikke', nn: 'Sida finst ikkje' },
  finnesIkkeStatus: {
    nb: 'Adressen kan være skrevet feil, eller du har ikke tilgang til det som ligger der.',
    nn: 'Adressa kan vere skriven feil, eller du har ikkje tilgang til det som ligg der.',
  },
  noeGikkGalt: { nb: 'Noe gikk galt', nn: 'Noko gjekk gale' },
  noeGikkGaltStatus: {
    nb: 'Feilen ligger hos oss, ikke hos deg. Prøv igjen, eller meld fra til den som drifter Tak.',
    nn: 'Feilen ligg hos oss, ikkje hos deg. Prøv på nytt, eller meld frå til den som driftar Tak.',
  },
  foresporselId: {
    nb: (id: string) => `Oppgi denne koden: ${id}`,
    nn: (id: string) => `Oppgje denne koden: ${id}`,
  },
  proevIgjen: { nb: 'Prøv igjen', nn: 'Prøv på nytt' },
  forrige: { nb: 'Forrige', nn: 'Førre' },
  neste: { nb: 'Neste', nn: 'Neste' },
  plassAv: {
    nb: (n: number, av: number) => `${tall(n)} av ${tall(av)}`,
    nn: (n: number, av: number) => `${tall(n)} av ${tall(av)}`,
  },
  hurtigtaster: { nb: 'Hurtigtaster', nn: 'Snøggtastar' },
  hurtigtasterStatus: {
    nb: 'Alt i Tak kan gjøres uten mus.',
    nn: 'Alt i Tak kan gjerast utan mus.',
  },
  tast: { nb: 'Tast', nn: 'Tast' },
  gjor: { nb: 'Hva den gjør', nn: 'Kva han gjer' },
  tastTab: { nb: 'Neste knapp, lenke eller felt', nn: 'Neste knapp, lenkje eller felt' },
  tastShiftTab: { nb: 'Forrige knapp, lenke eller felt', nn: 'Førre knapp, lenkje eller felt' },
  tastEnter: { nb: 'Åpne lenken eller trykk på knappen', nn: 'Opne lenkja eller trykk på knappen' },
  tastEsc: { nb: 'Lukk dialog, meny eller skjema', nn: 'Lukk dialog, meny eller skjema' },
  tastAltPil: { nb: 'Forrige eller neste år', nn: 'Førre eller neste år' },
  tastAltOppNed: {
    nb: 'Forrige eller neste i listen du kom fra',
    nn: 'Førre eller neste i lista du kom frå',
  },
  tastPiler: {
    nb: 'Gå mellom faner, valg og hendelser på en tidslinje',
    nn: 'Gå mellom faner, val og hendingar på ei tidslinje',
  },
  tastSok: { nb: 'Søk fra hvor som helst', nn: 'Søk kvar som helst ifrå' },
  tastLagre: { nb: 'Lagre eller send skjemaet du er i', nn: 'Lagre eller send skjemaet du er i' },
  tastMerk: { nb: 'I en liste: merk raden', nn: 'I ei liste: merk rada' },
  tastMerkNed: {
    nb: 'I en liste: merk raden og den neste eller forrige',
    nn: 'I ei liste: merk rada og den neste eller førre',
  },
  tastEndreMerkede: {
    nb: 'I listen over boliger: endre de merkede radene',
    nn: 'I lista over bustader: endre dei merkte radene',
  },
  tastHopp: {
    nb: 'Først på siden: hopp forbi menyen til innholdet',
    nn: 'Først på sida: hopp forbi menyen til innhaldet',
  },
  tastEllerOrd: { nb: 'eller', nn: 'eller' },
} as const satisfies Tekstomraade;

/** The six groups of the menu and its items, by the keys of domain/tilgang/meny.ts. */
export const menyTekster = {
  'min-dag': { nb: 'Min dag', nn: 'Min dag' },
  oversikt: { nb: 'Oversikt', nn: 'Oversikt' },
  tilsyn: { nb: 'Oversikt', nn: 'Oversikt' },
  boliger: { nb: 'Boliger', nn: 'Bustader' },
  ledige: { nb: 'Ledige boliger', nn: 'Ledige bustader' },
  tilvisningsavtaler: { nb: 'Tilvisningsavtaler', nn: 'Tilvisingsavtalar' },
  husstander: { nb: 'Husstander', nn: 'Husstandar' },
  midlertidig: { nb: 'Midlertidig', nn: 'Mellombels' },
  styring: { nb: 'Styring', nn: 'Styring' },
  drift: { nb: 'Drift', nn: 'Drift' },
  styringsinformasjon: { nb: 'Styringsinformasjon', nn: 'Styringsinformasjon' },
  kostra: { nb: 'KOSTRA', nn: 'KOSTRA' },
  import: { nb: 'Import', nn: 'Import' },
  brukere: { nb: 'Brukere', nn: 'Brukarar' },
  logg: { nb: 'Logg', nn: 'Logg' },
} as const satisfies Tekstomraade;
