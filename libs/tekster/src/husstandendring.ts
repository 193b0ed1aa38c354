import { dato, tall } from './format';
import type { Tekstomraade } from './tekst';

/** Somebody in or new to the register: the same questions for a new member and a new household. */
export const personvalgTekster = {
  navn: { nb: 'Navn', nn: 'Namn' },
  navnHjelp: {
    nb: 'Fornavn og etternavn, som hun eller han skriver det.',
    nn: 'Førenamn og etternamn, som ho eller han skriv det.',
  },
  navnFeil: { nb: 'Skriv navnet.', nn: 'Skriv namnet.' },
  navnForLangt: { nb: 'Navnet kan ha høyst 200 tegn.', nn: 'Namnet kan ha høgst 200 teikn.' },
  fodselsdato: { nb: 'Fødselsdato', nn: 'Fødselsdato' },
  fodselsdatoHjelp: { nb: 'For eksempel 12.03.1984 eller 120384', nn: 'Til dømes 12.03.1984 eller 120384' },
  fodselsdatoFeil: { nb: 'Skriv fødselsdatoen.', nn: 'Skriv fødselsdatoen.' },
  fodselsdatoFram: { nb: 'Fødselsdatoen kan ikke være etter i dag.', nn: 'Fødselsdatoen kan ikkje vere etter i dag.' },
  fodselsnummer: { nb: 'Fødselsnummer eller D-nummer', nn: 'Fødselsnummer eller D-nummer' },
  fodselsnummerHjelp: {
    nb: 'Kan komme senere. Navn og fødselsdato er nok for å registrere.',
    nn: 'Kan kome seinare. Namn og fødselsdato er nok for å registrere.',
  },
  fodselsnummerUgyldig: {
    nb: 'Fødselsnummeret er ikke gyldig. Sjekk sifrene.',
    nn: 'Fødselsnummeret er ikkje gyldig. Sjekk siffera.',
  },
  fodselsnummerMotsier: {
    nb: 'Fødselsnummeret og fødselsdatoen passer ikke sammen.',
    nn: 'Fødselsnummeret og fødselsdatoen passar ikkje saman.',
  },
  kjonn: { nb: 'Kjønn', nn: 'Kjønn' },
  rolle: { nb: 'Rolle i husstanden', nn: 'Rolle i husstanden' },
  rolleFeil: { nb: 'Velg rolle i husstanden.', nn: 'Vel rolle i husstanden.' },
  fom: { nb: 'Medlem fra', nn: 'Medlem frå' },
  fomFeil: { nb: 'Skriv hvilken dag medlemskapet begynner.', nn: 'Skriv kva dag medlemskapen byrjar.' },
  fomFoerFodt: {
    nb: 'Medlemskapet kan ikke begynne før personen er født.',
    nn: 'Medlemskapen kan ikkje byrje før personen er fødd.',
  },
  velg: { nb: 'Velg', nn: 'Vel' },
  likeTittel: { nb: 'Finnes kanskje fra før', nn: 'Finst kanskje frå før' },
  likeForklart: {
    nb: 'Velg om det er en av disse. Da blir ingen registrert to ganger.',
    nn: 'Vel om det er ein av desse. Då blir ingen registrert to gonger.',
  },
  likeFunnet: {
    nb: (n: number) => (n === 1 ? '1 person ligner.' : `${tall(n)} personer ligner.`),
    nn: (n: number) => (n === 1 ? '1 person liknar.' : `${tall(n)} personar liknar.`),
  },
  ingenLike: { nb: 'Ingen i registeret ligner.', nn: 'Ingen i registeret liknar.' },
  likFodt: { nb: (dag: string) => `født ${dato(dag)}`, nn: (dag: string) => `fødd ${dato(dag)}` },
  likHusstand: {
    nb: (husstand: string) => `i husstanden til ${husstand}`,
    nn: (husstand: string) => `i husstanden til ${husstand}`,
  },
  likUtenHusstand: { nb: 'ikke i noen husstand nå', nn: 'ikkje i nokon husstand no' },
  likNummer: { nb: 'samme fødselsnummer', nn: 'same fødselsnummer' },
  likNavn: { nb: 'samme fødselsdato og lignende navn', nn: 'same fødselsdato og liknande namn' },
  nyPerson: { nb: 'Ingen av disse: en ny person', nn: 'Ingen av desse: ein ny person' },
  velgLik: {
    nb: 'Velg om det er en av disse, eller en ny person.',
    nn: 'Vel om det er ein av desse, eller ein ny person.',
  },
  flytter: {
    nb: 'Er fremdeles medlem av den andre husstanden. Registrer at personen flyttet ut der også.',
    nn: 'Er framleis medlem av den andre husstanden. Registrer at personen flytta ut der òg.',
  },
} as const satisfies Tekstomraade;

/** A new household on one page. */
export const nyHusstandTekster = {
  tittel: { nb: 'Ny husstand', nn: 'Ny husstand' },
  status: {
    nb: 'Begynn med hovedpersonen. Resten av opplysningene kan komme senere.',
    nn: 'Byrj med hovudpersonen. Resten av opplysningane kan kome seinare.',
  },
  hovedperson: { nb: 'Hovedperson', nn: 'Hovudperson' },
  medlemNr: { nb: (n: number) => `Medlem ${tall(n)}`, nn: (n: number) => `Medlem ${tall(n)}` },
  leggTil: { nb: 'Legg til ett medlem til', nn: 'Legg til eitt medlem til' },
  taBort: { nb: 'Ta bort', nn: 'Ta bort' },
  taBortNr: { nb: (n: number) => `Ta bort medlem ${tall(n)}`, nn: (n: number) => `Ta bort medlem ${tall(n)}` },
  maalgruppe: { nb: 'Målgruppe', nn: 'Målgruppe' },
  maalgruppeHjelp: {
    nb: 'Gjelder fra den første dagen. Kan settes senere.',
    nn: 'Gjeld frå den første dagen. Kan setjast seinare.',
  },
  ikkeSatt: { nb: 'Ikke registrert', nn: 'Ikkje registrert' },
  fom: { nb: 'Husstand fra', nn: 'Husstand frå' },
  registrer: { nb: 'Registrer husstanden', nn: 'Registrer husstanden' },
  registrert: { nb: 'Husstanden er registrert.', nn: 'Husstanden er registrert.' },
  toHovedpersoner: {
    nb: 'Husstanden skal ha én hovedperson den første dagen.',
    nn: 'Husstanden skal ha éin hovudperson den første dagen.',
  },
  sammePerson: { nb: 'Samme person er lagt til to ganger.', nn: 'Same person er lagd til to gonger.' },
} as const satisfies Tekstomraade;

/** One member: membership, who it is, how to reach them, who acts for them. */
export const medlemsendringTekster = {
  nyTittel: { nb: 'Nytt medlem', nn: 'Nytt medlem' },
  leggTil: { nb: 'Legg til medlemmet', nn: 'Legg til medlemmet' },
  lagtTil: { nb: 'Medlemmet er lagt til.', nn: 'Medlemmet er lagt til.' },
  tittel: { nb: (navn: string) => `Endre ${navn}`, nn: (navn: string) => `Endre ${navn}` },
  hva: { nb: 'Hva vil du endre?', nn: 'Kva vil du endre?' },
  medlemskap: { nb: 'Medlemskap', nn: 'Medlemskap' },
  person: { nb: 'Person', nn: 'Person' },
  kontakt: { nb: 'Kontakt', nn: 'Kontakt' },
  representant: { nb: 'Verge og fullmektig', nn: 'Verje og fullmektig' },

  hvaSkjedde: { nb: 'Hva har skjedd?', nn: 'Kva har skjedd?' },
  flyttetUt: { nb: 'Flyttet ut', nn: 'Flytta ut' },
  flyttetUtForklart: { nb: 'Siste dag i husstanden', nn: 'Siste dag i husstanden' },
  nyRolle: { nb: 'Ny rolle fra en dag', nn: 'Ny rolle frå ein dag' },
  nyRolleForklart: { nb: 'Den gamle rollen slutter dagen før', nn: 'Den gamle rolla sluttar dagen før' },
  rett: { nb: 'Retting', nn: 'Retting' },
  rettForklart: { nb: 'Rollen eller datoene var alltid slik', nn: 'Rolla eller datoane var alltid slik' },
  feilregistrert: { nb: 'Feilregistrert', nn: 'Feilregistrert' },
  feilregistrertForklart: {
    nb: 'Har aldri vært medlem i denne perioden',
    nn: 'Har aldri vore medlem i denne perioden',
  },
  velgHva: { nb: 'Velg hva som har skjedd.', nn: 'Vel kva som har skjedd.' },
  sisteDag: { nb: 'Siste dag', nn: 'Siste dag' },
  sisteDagFeil: { nb: 'Skriv siste dag i husstanden.', nn: 'Skriv siste dag i husstanden.' },
  tomFoerFom: { nb: 'Siste dag kan ikke være før første dag.', nn: 'Siste dag kan ikkje vere før første dag.' },
  nyRolleFra: { nb: 'Ny rolle fra', nn: 'Ny rolle frå' },
  nyRolleFraFeil: { nb: 'Skriv hvilken dag den nye rollen begynner.', nn: 'Skriv kva dag den nye rolla byrjar.' },
  nyRolleFraTidlig: {
    nb: 'Den nye rollen må begynne etter første dag. Gjelder den fra første dag, er det en retting.',
    nn: 'Den nye rolla må byrje etter første dag. Gjeld ho frå første dag, er det ei retting.',
  },
  forsteDag: { nb: 'Første dag', nn: 'Første dag' },
  sisteDagRett: { nb: 'Siste dag', nn: 'Siste dag' },
  sisteDagRettHjelp: {
    nb: 'Tomt betyr at hun eller han bor der fremdeles.',
    nn: 'Tomt betyr at ho eller han bur der framleis.',
  },
  ingenHovedperson: {
    nb: (fra: string) => `Husstanden får ingen hovedperson fra ${dato(fra)}. Gi rollen til en annen også.`,
    nn: (fra: string) => `Husstanden får ingen hovudperson frå ${dato(fra)}. Gi rolla til ein annan òg.`,
  },
  taBortTittel: {
    nb: (navn: string) => `Ta bort ${navn} fra husstanden?`,
    nn: (navn: string) => `Ta bort ${navn} frå husstanden?`,
  },
  taBortForklart: {
    nb: 'Perioden blir borte, som om personen aldri bodde her. Flyttet personen ut, velger du «Flyttet ut» i stedet. Historikken viser hva som ble gjort.',
    nn: 'Perioden blir borte, som om personen aldri budde her. Flytta personen ut, vel du «Flytta ut» i staden. Historikken viser kva som vart gjort.',
  },
  taBort: { nb: 'Ta bort', nn: 'Ta bort' },
  lagre: { nb: 'Lagre', nn: 'Lagre' },
  lagret: { nb: 'Endringen er lagret.', nn: 'Endringa er lagra.' },
  forstForklart: {
    nb: 'Det du har skrevet, står. Se over husstanden, og lagre på nytt om det fremdeles stemmer.',
    nn: 'Det du har skrive, står. Sjå over husstanden, og lagre på nytt om det framleis stemmer.',
  },
  visEffekt: { nb: 'Vis hva som endres i tallene', nn: 'Vis kva som blir endra i tala' },
  effekt: { nb: 'Tall som endres', nn: 'Tal som blir endra' },

  beskyttelse: { nb: 'Adressebeskyttelse', nn: 'Adressebeskyttelse' },
  beskyttelseHeves: {
    nb: 'Husstanden blir borte for alle som ikke har åpnet den.',
    nn: 'Husstanden blir borte for alle som ikkje har opna han.',
  },
  beskyttelseHevesMer: {
    nb: 'Den vises ikke i søk, lister og tall med navn. Stedet der den bor midlertidig, blir slettet. Du mister også tilgangen når du har lagret, om du ikke har åpnet husstanden med grunn.',
    nn: 'Han blir ikkje vist i søk, lister og tal med namn. Staden der han bur mellombels, blir sletta. Du mistar òg tilgangen når du har lagra, om du ikkje har opna husstanden med grunn.',
  },
  beskyttelseSenkes: {
    nb: 'Husstanden blir synlig for alle som arbeider med husstander i kommunen.',
    nn: 'Husstanden blir synleg for alle som arbeider med husstandar i kommunen.',
  },
  beskyttelseSenkesMer: {
    nb: 'Gjør det bare når Folkeregisteret sier at beskyttelsen er opphevet. Du må ha rett til å åpne skjermede husstander, og bekrefte hvem du er.',
    nn: 'Gjer det berre når Folkeregisteret seier at vernet er oppheva. Du må ha rett til å opne skjerma husstandar, og stadfeste kven du er.',
  },
  skjermTittel: { nb: 'Skjerme husstanden?', nn: 'Skjerme husstanden?' },
  skjerm: { nb: 'Lagre og skjerm', nn: 'Lagre og skjerm' },
  skjermet: { nb: 'Lagret. Husstanden er skjermet.', nn: 'Lagra. Husstanden er skjerma.' },
  nummerHjelp: {
    nb: 'La feltet stå tomt for å beholde det som er registrert.',
    nn: 'Lat feltet stå tomt for å halde på det som er registrert.',
  },
  slettNummer: { nb: 'Ta bort fødselsnummeret', nn: 'Ta bort fødselsnummeret' },

  telefon: { nb: 'Telefon', nn: 'Telefon' },
  telefonFeil: {
    nb: 'Skriv telefonnummeret med tall, høyst 30 tegn.',
    nn: 'Skriv telefonnummeret med tal, høgst 30 teikn.',
  },
  epost: { nb: 'E-post', nn: 'E-post' },
  epostFeil: { nb: 'Skriv e-postadressen som navn@eksempel.no.', nn: 'Skriv e-postadressa som namn@eksempel.no.' },
  spraak: { nb: 'Språk', nn: 'Språk' },
  spraakHjelp: { nb: 'Språket hun eller han vil snakke med dere.', nn: 'Språket ho eller han vil snakke med dykk.' },
  tolk: { nb: 'Trenger tolk', nn: 'Treng tolk' },
  ja: { nb: 'Ja', nn: 'Ja' },
  nei: { nb: 'Nei', nn: 'Nei' },
  vetIkke: { nb: 'Ikke registrert', nn: 'Ikkje registrert' },
  kontaktLagret: { nb: 'Kontaktopplysningene er lagret.', nn: 'Kontaktopplysningane er lagra.' },

  hvilken: { nb: 'Hvilken', nn: 'Kva for ein' },
  nyRepresentant: { nb: 'En ny', nn: 'Ein ny' },
  slag: { nb: 'Slag', nn: 'Slag' },
  slagFeil: { nb: 'Velg verge eller fullmektig.', nn: 'Vel verje eller fullmektig.' },
  representantnavn: { nb: 'Navn på vergen eller fullmektigen', nn: 'Namn på verja eller fullmektigen' },
  gjelder: { nb: 'Hva gjelder det?', nn: 'Kva gjeld det?' },
  gjelderHjelp: {
    nb: 'For eksempel økonomi, bolig eller alle saker hos kommunen.',
    nn: 'Til dømes økonomi, bustad eller alle saker hos kommunen.',
  },
  gjelderForLangt: { nb: 'Teksten kan ha høyst 500 tegn.', nn: 'Teksten kan ha høgst 500 teikn.' },
  fra: { nb: 'Fra', nn: 'Frå' },
  fraFeil: { nb: 'Skriv fra hvilken dag.', nn: 'Skriv frå kva dag.' },
  til: { nb: 'Til og med', nn: 'Til og med' },
  tilHjelp: { nb: 'Tomt betyr at det gjelder fremdeles.', nn: 'Tomt betyr at det gjeld framleis.' },
  taBortRepresentant: { nb: 'Ta bort, feilregistrert', nn: 'Ta bort, feilregistrert' },
  representantLagret: { nb: 'Vergen eller fullmektigen er lagret.', nn: 'Verja eller fullmektigen er lagra.' },
  representantBorte: { nb: 'Vergen eller fullmektigen er tatt bort.', nn: 'Verja eller fullmektigen er teken bort.' },
} as const satisfies Tekstomraade;

/** The target group: from a day on, or put right. */
export const maalgruppeendringTekster = {
  nyTittel: { nb: 'Ny målgruppe', nn: 'Ny målgruppe' },
  endreTittel: { nb: 'Endre målgruppe', nn: 'Endre målgruppe' },
  maalgruppe: { nb: 'Målgruppe', nn: 'Målgruppe' },
  velg: { nb: 'Velg', nn: 'Vel' },
  velgFeil: { nb: 'Velg målgruppe.', nn: 'Vel målgruppe.' },
  fom: { nb: 'Gjelder fra', nn: 'Gjeld frå' },
  fomFeil: { nb: 'Skriv fra hvilken dag målgruppen gjelder.', nn: 'Skriv frå kva dag målgruppa gjeld.' },
  taBort: { nb: 'Ta bort raden, feilregistrert', nn: 'Ta bort rada, feilregistrert' },
  lagret: { nb: 'Målgruppen er lagret.', nn: 'Målgruppa er lagra.' },
} as const satisfies Tekstomraade;
