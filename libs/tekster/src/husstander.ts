import { dato, tall } from './format';
import type { Tekstomraade } from './tekst';

/** Search for a household, and the way to open one. */
export const husstandsokTekster = {
  tittel: { nb: 'Husstander', nn: 'Husstandar' },
  status: {
    nb: 'Søk opp en husstand i kommunen. Søket logges uten ordene du skriver.',
    nn: 'Søk opp ein husstand i kommunen. Søket blir logga utan orda du skriv.',
  },
  felt: {
    nb: 'Navn, fødselsdato, husstandens id eller fødselsnummer',
    nn: 'Namn, fødselsdato, id-en til husstanden eller fødselsnummer',
  },
  feltHjelp: {
    nb: 'For eksempel Hansen Ada, 12.03.1984 eller H00123.',
    nn: 'Til dømes Hansen Ada, 12.03.1984 eller H00123.',
  },
  sok: { nb: 'Søk', nn: 'Søk' },
  tomtFelt: { nb: 'Skriv noe å søke etter.', nn: 'Skriv noko å søkje etter.' },
  treff: { nb: 'Husstander som passer med søket', nn: 'Husstandar som passar med søket' },
  antall: {
    nb: (n: number) => (n === 1 ? '1 husstand' : `${tall(n)} husstander`),
    nn: (n: number) => (n === 1 ? '1 husstand' : `${tall(n)} husstandar`),
  },
  ingenTreff: { nb: 'Ingen treff', nn: 'Ingen treff' },
  ingenTreffRaad: {
    nb: 'Sjekk skrivemåten, eller søk med færre ord. Fødselsdato og husstandens id er ofte sikrere enn navnet. Søket gjelder egen kommune.',
    nn: 'Sjekk skrivemåten, eller søk med færre ord. Fødselsdato og id-en til husstanden er ofte sikrare enn namnet. Søket gjeld eigen kommune.',
  },
  kolHusstand: { nb: 'Husstand', nn: 'Husstand' },
  inhabil: { nb: 'Egen eller familiens husstand', nn: 'Eigen eller familiens husstand' },
  kolFodt: { nb: 'Født', nn: 'Fødd' },
  kolHvem: { nb: 'Voksne og barn', nn: 'Vaksne og barn' },
  kolMaalgruppe: { nb: 'Målgruppe', nn: 'Målgruppe' },
  kolBor: { nb: 'Bor', nn: 'Bur' },
  kolVarsomhet: { nb: 'Varsomhet', nn: 'Varsemd' },
  treffPaa: { nb: (navn: string) => `treff på ${navn}`, nn: (navn: string) => `treff på ${navn}` },
  borFra: { nb: (dag: string) => `fra ${dato(dag)}`, nn: (dag: string) => `frå ${dato(dag)}` },
  borMidlertidig: {
    nb: (dag: string) => `midlertidig, fra ${dato(dag)}`,
    nn: (dag: string) => `mellombels, frå ${dato(dag)}`,
  },
  ingenBolig: { nb: 'Ingen bolig nå', nn: 'Ingen bustad no' },

  apneLenke: { nb: 'Åpne skjermet husstand', nn: 'Opne skjerma husstand' },
  apneStatus: {
    nb: 'Noen husstander vises ikke i søk og lister. Her åpner du en du må se, med en grunn.',
    nn: 'Nokre husstandar blir ikkje viste i søk og lister. Her opnar du ein du må sjå, med ein grunn.',
  },
  apneHva: { nb: 'Hvem gjelder det?', nn: 'Kven gjeld det?' },
  apneHvaHjelp: {
    nb: 'Husstandens id, fødselsnummer, eller helt navn og fødselsdato. Deler av et navn holder ikke.',
    nn: 'Id-en til husstanden, fødselsnummer, eller heile namnet og fødselsdato. Delar av eit namn held ikkje.',
  },
  apneHvaFraAdresse: {
    nb: 'Husstanden i adressen du kom fra.',
    nn: 'Husstanden i adressa du kom frå.',
  },
  apneEnAnnen: { nb: 'Søk etter en annen', nn: 'Søk etter ein annan' },
  apneGrunn: { nb: 'Hvorfor må du se den nå?', nn: 'Kvifor må du sjå han no?' },
  apneGrunnHjelp: {
    nb: 'Skriv hvilken oppgave du skal løse, for eksempel «Svarer på søknad om bolig mottatt 12.03». Ikke skriv navn, adresse eller fødselsnummer. Minst ti tegn.',
    nn: 'Skriv kva oppgåve du skal løyse, til dømes «Svarar på søknad om bustad motteken 12.03». Ikkje skriv namn, adresse eller fødselsnummer. Minst ti teikn.',
  },
  apneKonsekvensTittel: { nb: 'Dette skjer når du åpner', nn: 'Dette skjer når du opnar' },
  apneKonsekvens: {
    nb: 'Navnet ditt, tidspunktet og grunnen logges, også når det ikke er noe å åpne. Systemeier ser åpningen. Husstanden er åpen for deg, og bare deg, i 30 minutter.',
    nn: 'Namnet ditt, tidspunktet og grunnen blir logga, også når det ikkje er noko å opne. Systemeigar ser opninga. Husstanden er open for deg, og berre deg, i 30 minutt.',
  },
  apne: { nb: 'Åpne med grunn', nn: 'Opne med grunn' },
  apneFeilHva: {
    nb: 'Skriv id, fødselsnummer, eller navn og fødselsdato.',
    nn: 'Skriv id, fødselsnummer, eller namn og fødselsdato.',
  },
  grunnForKort: { nb: 'Skriv en grunn på minst ti tegn.', nn: 'Skriv ein grunn på minst ti teikn.' },
  grunnForLang: { nb: 'Grunnen kan ha høyst 500 tegn.', nn: 'Grunnen kan ha høgst 500 teikn.' },
  apnetTittel: { nb: 'Åpen for deg', nn: 'Open for deg' },
  apnetTil: { nb: (tid: string) => `Til ${tid}.`, nn: (tid: string) => `Til ${tid}.` },
  apnetLenke: { nb: (id: string) => `Husstand ${id}`, nn: (id: string) => `Husstand ${id}` },
  ingentingTittel: { nb: 'Ingenting å åpne', nn: 'Ingenting å opne' },
  ingenting: {
    nb: 'Det du skrev, førte ikke fram. Svaret sier ikke om noen finnes. Forsøket er logget.',
    nn: 'Det du skreiv, førte ikkje fram. Svaret seier ikkje om nokon finst. Forsøket er logga.',
  },
} as const satisfies Tekstomraade;

/** Why a search is not tried, by the ground of the domain. */
export const sokfeilTekster = {
  for_kort_sok: { nb: 'Skriv minst to bokstaver eller tall.', nn: 'Skriv minst to bokstavar eller tal.' },
  for_langt_sok: { nb: 'Skriv høyst 100 tegn.', nn: 'Skriv høgst 100 teikn.' },
  ugyldig_fodselsnummer: {
    nb: 'Fødselsnummeret er ikke gyldig. Sjekk sifrene.',
    nn: 'Fødselsnummeret er ikkje gyldig. Sjekk siffera.',
  },
} as const satisfies Tekstomraade;

/** One household. */
export const husstandTekster = {
  tittel: { nb: 'Husstand', nn: 'Husstand' },
  husstandId: { nb: (id: string) => `Husstand ${id}`, nn: (id: string) => `Husstand ${id}` },
  voksne: {
    nb: (n: number) => `${tall(n)} ${n === 1 ? 'voksen' : 'voksne'}`,
    nn: (n: number) => `${tall(n)} ${n === 1 ? 'vaksen' : 'vaksne'}`,
  },
  barn: { nb: (n: number) => `${tall(n)} barn`, nn: (n: number) => `${tall(n)} barn` },
  ingenNaa: { nb: 'Ingen medlemmer nå', nn: 'Ingen medlemmer no' },
  leierNaa: {
    nb: (bolig: string, fom: string) => `Leier ${bolig} fra ${dato(fom)}.`,
    nn: (bolig: string, fom: string) => `Leiger ${bolig} frå ${dato(fom)}.`,
  },
  borMidlertidigNaa: {
    nb: (tilbud: string, fom: string) => `I midlertidig botilbud, ${tilbud}, fra ${dato(fom)}.`,
    nn: (tilbud: string, fom: string) => `I mellombels butilbod, ${tilbud}, frå ${dato(fom)}.`,
  },
  leierIkke: {
    nb: 'Leier ingen kommunal bolig nå.',
    nn: 'Leiger ingen kommunal bustad no.',
  },

  apnetTittel: {
    nb: (grad: string, tid: string) => `${grad}. Åpen for deg til ${tid}`,
    nn: (grad: string, tid: string) => `${grad}. Open for deg til ${tid}`,
  },
  apnetGrad: { nb: 'Skjermet husstand', nn: 'Skjerma husstand' },
  apnetOmsorg: {
    nb: 'Noen kan være i fare hvis det blir kjent hvor de bor, eller at de er skjermet. Ikke les høyt, ikke del skjermen, og ikke ta med opplysninger herfra i brev, e-post eller notater. Alt du åpner, logges.',
    nn: 'Nokon kan vere i fare om det blir kjent kvar dei bur, eller at dei er skjerma. Ikkje les høgt, ikkje del skjermen, og ikkje ta med opplysningar herifrå i brev, e-post eller notat. Alt du opnar, blir logga.',
  },
  apnetUtskrift: {
    nb: 'Unngå å skrive ut. Må du, så hent arket med en gang og makuler det etter bruk.',
    nn: 'Unngå å skrive ut. Må du, så hent arket med ein gong og makuler det etter bruk.',
  },
  paaPapir: {
    nb: 'FORTROLIG. Skal ikke kopieres eller ligge framme. Makuleres etter bruk.',
    nn: 'FORTRULEG. Skal ikkje kopierast eller liggje framme. Skal makulerast etter bruk.',
  },
  inhabilApnet: {
    nb: (tid: string) => `Du leser som inhabil til ${tid}`,
    nn: (tid: string) => `Du les som inhabil til ${tid}`,
  },
  inhabilApnetForklart: {
    nb: 'Gjør bare det som ikke kan vente. En annen skal avgjøre saken.',
    nn: 'Gjer berre det som ikkje kan vente. Ein annan skal avgjere saka.',
  },

  medlemmer: { nb: 'Medlemmer', nn: 'Medlemmer' },
  kolNavn: { nb: 'Navn', nn: 'Namn' },
  kolRolle: { nb: 'Rolle', nn: 'Rolle' },
  kolAlder: { nb: 'Alder', nn: 'Alder' },
  fra: { nb: (dag: string) => `fra ${dag}`, nn: (dag: string) => `frå ${dag}` },
  kolVarsomhet: { nb: 'Varsomhet', nn: 'Varsemd' },
  kolMedlem: { nb: 'Medlem', nn: 'Medlem' },
  kolFodselsnummer: { nb: 'Fødselsnummer', nn: 'Fødselsnummer' },
  navnMangler: { nb: 'Navn ikke registrert', nn: 'Namn ikkje registrert' },
  aar: { nb: (n: number) => `${tall(n)} år`, nn: (n: number) => `${tall(n)} år` },
  fodt: { nb: (dag: string) => `født ${dato(dag)}`, nn: (dag: string) => `fødd ${dato(dag)}` },
  vis: { nb: 'Vis', nn: 'Vis' },
  visFor: {
    nb: (navn: string) => `Vis fødselsnummeret til ${navn}. Visningen logges.`,
    nn: (navn: string) => `Vis fødselsnummeret til ${navn}. Visinga blir logga.`,
  },
  skjul: { nb: 'Skjul', nn: 'Gøym' },
  skjulFor: {
    nb: (navn: string) => `Skjul fødselsnummeret til ${navn}`,
    nn: (navn: string) => `Gøym fødselsnummeret til ${navn}`,
  },
  fodselsnummerVises: {
    nb: 'Fødselsnummer vises i 30 sekunder. Hver visning logges.',
    nn: 'Fødselsnummer blir vist i 30 sekund. Kvar vising blir logga.',
  },

  maalgruppe: { nb: 'Målgruppe', nn: 'Målgruppe' },
  ingenMaalgruppe: { nb: 'Ingen målgruppe er registrert.', nn: 'Inga målgruppe er registrert.' },
  kolPeriode: { nb: 'Periode', nn: 'Periode' },

  botid: { nb: 'Hvor husstanden har bodd', nn: 'Kvar husstanden har budd' },
  leieforhold: { nb: 'Leieforhold', nn: 'Leigeforhold' },
  ingenLeieforhold: { nb: 'Ingen leieforhold.', nn: 'Ingen leigeforhold.' },
  kolBolig: { nb: 'Bolig', nn: 'Bustad' },
  kolKontrakt: { nb: 'Kontrakt til', nn: 'Kontrakt til' },
  kolAvslutning: { nb: 'Avsluttet fordi', nn: 'Avslutta fordi' },
  tidsubestemt: { nb: 'Uten sluttdato', nn: 'Utan sluttdato' },
  loperEtter: { nb: 'løper etter utløp', nn: 'løper etter utløp' },
  opphold: { nb: 'Midlertidige opphold', nn: 'Mellombelse opphald' },
  ingenOpphold: { nb: 'Ingen midlertidige opphold.', nn: 'Ingen mellombelse opphald.' },
  kolTilbud: { nb: 'Tilbud', nn: 'Tilbod' },
  kolSted: { nb: 'Sted', nn: 'Stad' },
  kolBarnMed: { nb: 'Barn med', nn: 'Barn med' },
  ja: { nb: 'Ja', nn: 'Ja' },
  nei: { nb: 'Nei', nn: 'Nei' },
  soknader: { nb: 'Søknader', nn: 'Søknader' },
  ingenSoknader: { nb: 'Ingen søknader.', nn: 'Ingen søknader.' },
  kolSoknad: { nb: 'Søknad', nn: 'Søknad' },
  kolMottatt: { nb: 'Mottatt', nn: 'Motteken' },
  kolVedtak: { nb: 'Vedtak', nn: 'Vedtak' },
  ikkeAvgjort: { nb: 'Ikke avgjort', nn: 'Ikkje avgjord' },

  bla: { nb: 'Treff i søket', nn: 'Treff i søket' },
} as const satisfies Tekstomraade;

/** What stands instead of a household. */
export const husstandNektetTekster = {
  ikkeTilgang: { nb: 'Ikke tilgang', nn: 'Ikkje tilgang' },
  ikkeTilgangStatus: {
    nb: 'Adressen kan være skrevet feil, eller du har ikke tilgang til det som ligger der.',
    nn: 'Adressa kan vere skriven feil, eller du har ikkje tilgang til det som ligg der.',
  },
  tilSoket: { nb: 'Til søket', nn: 'Til søket' },
  inhabil: { nb: 'Du er inhabil', nn: 'Du er inhabil' },
  inhabilStatus: {
    nb: 'Du er meldt inhabil for denne husstanden, eller du er eller har selv vært medlem av den.',
    nn: 'Du er meld inhabil for denne husstanden, eller du er eller har sjølv vore medlem av han.',
  },
  inhabilLov: {
    nb: 'Forvaltningsloven § 6: Den som er part i saken, i nær slekt eller familie med en part, eller har andre grunner til ikke å være upartisk, skal ikke forberede eller avgjøre den. La en kollega ta den.',
    nn: 'Forvaltningslova § 6: Den som er part i saka, i nær slekt eller familie med ein part, eller har andre grunnar til ikkje å vere upartisk, skal ikkje førebu eller avgjere ho. Lat ein kollega ta ho.',
  },
  inhabilFeil: {
    nb: 'Har du meldt det selv og det er feil, kan du oppheve meldingen.',
    nn: 'Har du meldt det sjølv og det er feil, kan du oppheve meldinga.',
  },
  minBruker: { nb: 'Gå til Min bruker', nn: 'Gå til Min brukar' },
  lesLikevel: { nb: 'Les likevel', nn: 'Les likevel' },
  lesLikevelForklart: {
    nb: 'Bare når det ikke kan vente uten vesentlig ulempe eller skade (forvaltningsloven § 7). Lesingen logges med grunnen og vises til systemeier. Husstanden er åpen for deg i 30 minutter.',
    nn: 'Berre når det ikkje kan vente utan vesentleg ulempe eller skade (forvaltningslova § 7). Lesinga blir logga med grunnen og blir vist til systemeigar. Husstanden er open for deg i 30 minutt.',
  },
  grunn: { nb: 'Hvorfor kan det ikke vente?', nn: 'Kvifor kan det ikkje vente?' },
  grunnHjelp: {
    nb: 'Ikke skriv navn, adresse eller fødselsnummer. Minst ti tegn.',
    nn: 'Ikkje skriv namn, adresse eller fødselsnummer. Minst ti teikn.',
  },
} as const satisfies Tekstomraade;
