import { dato, tall } from './format';
import type { FastTekst, Spraak, Tekstomraade } from './tekst';

const begge = (nb: string, nn: string): FastTekst => ({ nb, nn });
const boliger = (n: number): string => (n === 1 ? '1 bolig' : `${tall(n)} boliger`);
const bustader = (n: number): string => (n === 1 ? '1 bustad' : `${tall(n)} bustader`);

const antallAv =
  (en: FastTekst, flere: FastTekst) =>
  (spraak: Spraak, n: number): string =>
    n === 1 ? en[spraak] : `${tall(n)} ${flere[spraak]}`;

/** What refers to a dwelling that cannot be deleted, with how many. */
export const boligbruk: Readonly<Record<Brukslag, (spraak: Spraak, n: number) => string>> = {
  leieforhold: antallAv(begge('1 leieforhold', '1 leigeforhold'), begge('leieforhold', 'leigeforhold')),
  utilgjengelig: antallAv(
    begge('1 periode ute av bruk', '1 periode ute av bruk'),
    begge('perioder ute av bruk', 'periodar ute av bruk'),
  ),
  tilsagn: antallAv(begge('1 tilsagn', '1 tilsegn'), begge('tilsagn', 'tilsegn')),
  klargjoringer: antallAv(begge('1 klargjøring', '1 klargjering'), begge('klargjøringer', 'klargjeringar')),
  nokler: antallAv(begge('1 nøkkel', '1 nøkkel'), begge('nøkler', 'nøklar')),
  innleieavtaler: antallAv(begge('1 innleieavtale', '1 innleigeavtale'), begge('innleieavtaler', 'innleigeavtalar')),
  tilvisningsboliger: antallAv(
    begge('1 tilvisningsavtale', '1 tilvisingsavtale'),
    begge('tilvisningsavtaler', 'tilvisingsavtalar'),
  ),
};
type Brukslag =
  'leieforhold' | 'utilgjengelig' | 'tilsagn' | 'klargjoringer' | 'nokler' | 'innleieavtaler' | 'tilvisningsboliger';

/** Labels of the fields of a dwelling in forms, with their unit, by the name they have in a command. */
export const boligledetekster = {
  disposisjonsform: begge('Form', 'Form'),
  rullestol: begge('Rullestoltilgjengelig', 'Rullestoltilgjengeleg'),
  maalgruppe: begge('Målgruppe', 'Målgruppe'),
  samlokalisert: begge('Samlokalisert', 'Samlokalisert'),
  bruksareal: begge('Bruksareal (m²)', 'Bruksareal (m²)'),
  byggId: begge('Bygg', 'Bygg'),
  adresse: begge('Adresse', 'Adresse'),
  postnummer: begge('Postnummer', 'Postnummer'),
  poststed: begge('Poststed', 'Poststad'),
  bruksenhetsnummer: begge('Bruksenhet', 'Brukseining'),
  boligtype: begge('Boligtype', 'Bustadtype'),
  antallSoverom: begge('Antall soverom', 'Tal på soverom'),
  bemanning: begge('Bemanning', 'Bemanning'),
  maanedsleie: begge('Husleie (kr i måneden)', 'Husleige (kr i månaden)'),
  etasje: begge('Etasje', 'Etasje'),
  heis: begge('Heis', 'Heis'),
  depositum: begge('Depositum (kr)', 'Depositum (kr)'),
  fom: begge('Disponert fra', 'Disponert frå'),
  tom: begge('Disponert til', 'Disponert til'),
  eksternId: begge('Bolig-id', 'Bustad-id'),
  navn: begge('Navn', 'Namn'),
  bydel: begge('Bydel', 'Bydel'),
} as const satisfies Readonly<Record<string, FastTekst>>;

/** Changing one dwelling, many at once, and buildings. */
export const boligendringTekster = {
  adresseOgBygg: begge('Adresse og bygg', 'Adresse og bygg'),
  etasjeOgHeis: begge('Etasje og heis', 'Etasje og heis'),
  depositum: begge('Depositum', 'Depositum'),
  disponertFra: begge('Disponert fra', 'Disponert frå'),
  endresNaa: begge('Endres nå', 'Blir endra no'),
  etasje: { nb: (n: number) => `${n}. etasje`, nn: (n: number) => `${n}. etasje` },
  medHeis: begge('heis', 'heis'),
  utenHeis: begge('ikke heis', 'ikkje heis'),
  heleTiden: begge(
    'Opplysningen har ingen dato: det du skriver, gjelder for hele tiden vi har hatt boligen.',
    'Opplysninga har ingen dato: det du skriv, gjeld for heile tida vi har hatt bustaden.',
  ),
  ikkeRegistrert: begge('Ikke registrert', 'Ikkje registrert'),
  velg: begge('Velg', 'Vel'),
  ja: begge('Ja', 'Ja'),
  nei: begge('Nei', 'Nei'),
  hvilkenPeriode: begge('Hva er feil registrert?', 'Kva er feil registrert?'),
  periodeFra: {
    nb: (verdi: string, fra: string) => `${verdi}, fra ${dato(fra)}`,
    nn: (verdi: string, fra: string) => `${verdi}, frå ${dato(fra)}`,
  },
  periodeStart: {
    nb: (verdi: string) => `${verdi}, fra vi fikk boligen`,
    nn: (verdi: string) => `${verdi}, frå vi fekk bustaden`,
  },
  taBortEndring: begge('Ta bort endringen (den skjedde aldri)', 'Ta bort endringa (ho skjedde aldri)'),
  avsluttInnleie: {
    nb: (dag: string) => `Avslutt innleieavtalen dagen før (${dato(dag)})`,
    nn: (dag: string) => `Avslutt innleigeavtalen dagen før (${dato(dag)})`,
  },

  maaFylles: { nb: (felt: string) => `Fyll ut ${felt}.`, nn: (felt: string) => `Fyll ut ${felt}.` },
  ugyldigTall: {
    nb: (felt: string) => `${felt} må være et tall, for eksempel 68,5.`,
    nn: (felt: string) => `${felt} må vere eit tal, til dømes 68,5.`,
  },
  ugyldigHeltall: {
    nb: (felt: string) => `${felt} må være et helt tall.`,
    nn: (felt: string) => `${felt} må vere eit heilt tal.`,
  },
  ugyldigPostnummer: { nb: () => 'Postnummeret har fire sifre.', nn: () => 'Postnummeret har fire siffer.' },
  velgBygg: {
    nb: () => 'Velg et bygg fra listen, eller la feltet stå tomt.',
    nn: () => 'Vel eit bygg frå lista, eller la feltet stå tomt.',
  },
  byggHjelp: begge('Skriv navn eller adresse, og velg i listen.', 'Skriv namn eller adresse, og vel i lista.'),
  ingenEndret: begge('Du har ikke endret noe.', 'Du har ikkje endra noko.'),

  handlinger: begge('Hva vil du gjøre med boligen?', 'Kva vil du gjere med bustaden?'),
  avslutt: begge('Avslutt', 'Avslutt'),
  avsluttTittel: begge('Avslutt boligen', 'Avslutt bustaden'),
  avsluttForklart: begge(
    'Boligen er ikke lenger vår fra dagen etter. Den står i historikken og i tallene for årene vi hadde den.',
    'Bustaden er ikkje lenger vår frå dagen etter. Han står i historikken og i tala for åra vi hadde han.',
  ),
  sisteDag: begge('Siste dag vi disponerer den', 'Siste dag vi disponerer han'),
  avsluttBolig: begge('Avslutt boligen', 'Avslutt bustaden'),
  avsluttet: {
    nb: (dag: string) => `Boligen er avsluttet ${dato(dag)}.`,
    nn: (dag: string) => `Bustaden er avslutta ${dato(dag)}.`,
  },
  gjenaapne: begge('Gjenåpne boligen', 'Opne bustaden att'),
  gjenaapnet: begge('Boligen er gjenåpnet.', 'Bustaden er opna att.'),
  slett: begge('Slett', 'Slett'),
  slettTittel: { nb: (navn: string) => `Slette ${navn}?`, nn: (navn: string) => `Slette ${navn}?` },
  slettForklart: begge(
    'Boligen blir borte fra listen og fra alle tall, også for tidligere år. Gjør det bare når den er registrert ved en feil. En bolig vi ikke lenger har, skal avsluttes.',
    'Bustaden blir borte frå lista og frå alle tal, også for tidlegare år. Gjer det berre når han er registrert ved ein feil. Ein bustad vi ikkje lenger har, skal avsluttast.',
  ),
  stemmerDette: begge('Det er uvanlig. Stemmer dette?', 'Det er uvanleg. Stemmer dette?'),
  visesTilAv: {
    nb: (hva: string) => `Registrert på boligen: ${hva}.`,
    nn: (hva: string) => `Registrert på bustaden: ${hva}.`,
  },
  slettGrunn: begge('Hvorfor er den feil registrert?', 'Kvifor er han feil registrert?'),
  slettGrunnFeil: begge('Skriv hvorfor boligen er feil registrert.', 'Skriv kvifor bustaden er feil registrert.'),
  slettBolig: begge('Slett boligen', 'Slett bustaden'),
  slettet: { nb: (navn: string) => `${navn} er slettet.`, nn: (navn: string) => `${navn} er sletta.` },
  del: begge('Del boligen', 'Del bustaden'),
  delForklart: begge(
    'To eller flere boliger tar over fra datoen. Denne avsluttes dagen før. Delene får det som er registrert på denne, bortsett fra det du skriver her.',
    'To eller fleire bustader tek over frå datoen. Denne blir avslutta dagen før. Delane får det som er registrert på denne, bortsett frå det du skriv her.',
  ),
  delFra: begge('Deles fra', 'Blir delt frå'),
  delNr: { nb: (n: number) => `Del ${tall(n)}`, nn: (n: number) => `Del ${tall(n)}` },
  sammeBruksenhet: begge('To deler kan ikke ha samme bruksenhet.', 'To delar kan ikkje ha same brukseining.'),
  leggTilDel: begge('Legg til en del', 'Legg til ein del'),
  taBortDel: { nb: (n: number) => `Ta bort del ${tall(n)}`, nn: (n: number) => `Ta bort del ${tall(n)}` },
  delt: {
    nb: (n: number, fra: string) => `Boligen er delt i ${tall(n)} fra ${dato(fra)}.`,
    nn: (n: number, fra: string) => `Bustaden er delt i ${tall(n)} frå ${dato(fra)}.`,
  },
  lagLik: begge('Lag en lik', 'Lag ein lik'),

  nyBolig: begge('Ny bolig', 'Ny bustad'),
  nyStatus: begge(
    'Det som er merket, må fylles ut. Resten kan vente.',
    'Det som er merkt, må fyllast ut. Resten kan vente.',
  ),
  nyLik: {
    nb: (navn: string) => `Fylt ut likt med ${navn}. Bruksenhet og id må være deres egne.`,
    nn: (navn: string) => `Fylt ut likt med ${navn}. Brukseining og id må vere deira eigne.`,
  },
  hvor: begge('Hvor den ligger', 'Kvar han ligg'),
  disponerer: begge('Hvordan vi disponerer den', 'Korleis vi disponerer han'),
  hvordan: begge('Hvordan den er', 'Korleis han er'),
  eksternIdHjelp: begge('Tak gir en id når feltet står tomt.', 'Tak gir ein id når feltet står tomt.'),
  ligner: begge(
    'Ligner: det er allerede registrert en bolig her. Er det den samme, skal den ikke registreres på nytt.',
    'Liknar: det er allereie registrert ein bustad her. Er det den same, skal han ikkje registrerast på nytt.',
  ),
  registrerLikevel: begge('Registrer likevel', 'Registrer likevel'),
  registrerBolig: begge('Registrer boligen', 'Registrer bustaden'),
  boligRegistrert: begge('Boligen er registrert.', 'Bustaden er registrert.'),

  merk: { nb: (navn: string) => `Merk ${navn}`, nn: (navn: string) => `Merk ${navn}` },
  merkAlle: begge('Merk alle på siden', 'Merk alle på sida'),
  merket: { nb: (n: number) => `${boliger(n)} merket`, nn: (n: number) => `${bustader(n)} merkt` },
  fjernMerking: begge('Fjern merkingen', 'Fjern merkinga'),
  endreFlere: begge('Endre flere', 'Endre fleire'),
  endreFlereTittel: { nb: (n: number) => `Endre ${boliger(n)}`, nn: (n: number) => `Endre ${bustader(n)}` },
  hvaEndres: begge('Hva skal endres', 'Kva skal endrast'),
  velgFelt: begge('Velg hva som skal endres.', 'Vel kva som skal endrast.'),
  nyVerdi: begge('Ny verdi', 'Ny verdi'),
  forhaandsvisning: begge('Hver bolig før og etter', 'Kvar bustad før og etter'),
  bolig: begge('Bolig', 'Bustad'),
  foer: begge('Før', 'Før'),
  etter: begge('Etter', 'Etter'),
  kanIkke: begge('Kan ikke endres', 'Kan ikkje endrast'),
  uendret: begge('Er slik fra før', 'Er slik frå før'),
  lagreFor: { nb: (n: number) => `Lagre for ${boliger(n)}`, nn: (n: number) => `Lagre for ${bustader(n)}` },
  taUtAvviste: {
    nb: (n: number) => `Ta ut ${boliger(n)} som ikke kan endres`,
    nn: (n: number) => `Ta ut ${bustader(n)} som ikkje kan endrast`,
  },
  avvisteRader: {
    nb: (n: number) => `${boliger(n)} kan ikke endres slik. Ta dem ut, eller velg noe annet.`,
    nn: (n: number) => `${bustader(n)} kan ikkje endrast slik. Ta dei ut, eller vel noko anna.`,
  },
  flereLagret: { nb: (n: number) => `${boliger(n)} er endret.`, nn: (n: number) => `${bustader(n)} er endra.` },
  forMange: {
    nb: (n: number) => `Merk høyst ${tall(n)} om gangen.`,
    nn: (n: number) => `Merk høgst ${tall(n)} om gongen.`,
  },

  bygg: begge('Bygg', 'Bygg'),
  nyttBygg: begge('Nytt bygg', 'Nytt bygg'),
  byggStatus: {
    nb: (utleid: number, av: number, ledig: number) =>
      `${tall(utleid)} av ${boliger(av)} er utleid, ${tall(ledig)} er ${ledig === 1 ? 'ledig' : 'ledige'}.`,
    nn: (utleid: number, av: number, ledig: number) =>
      `${tall(utleid)} av ${bustader(av)} er ${av === 1 ? 'utleigd' : 'utleigde'}, ${tall(ledig)} er ${ledig === 1 ? 'ledig' : 'ledige'}.`,
  },
  byggTomt: begge('Ingen boliger er knyttet til bygget.', 'Ingen bustader er knytte til bygget.'),
  byggId: { nb: (id: string) => `Bygg ${id}`, nn: (id: string) => `Bygg ${id}` },
  endreBygg: begge('Endre bygget', 'Endre bygget'),
  registrerBygg: begge('Registrer bygget', 'Registrer bygget'),
  byggRegistrert: begge('Bygget er registrert.', 'Bygget er registrert.'),
  byggNavnFeil: begge('Gi bygget et navn eller en adresse.', 'Gi bygget eit namn eller ei adresse.'),
  slettBygg: begge('Slett bygget', 'Slett bygget'),
  slettByggForklart: begge(
    'Bygget blir borte. Boliger og historikk berøres ikke, for ingen bolig er knyttet til det.',
    'Bygget blir borte. Bustader og historikk blir ikkje rørte, for ingen bustad er knytt til det.',
  ),
  byggSlettet: { nb: (navn: string) => `${navn} er slettet.`, nn: (navn: string) => `${navn} er sletta.` },
  nyBoligIBygget: begge('Ny bolig i bygget', 'Ny bustad i bygget'),
  byggeneIListen: begge('Til byggene', 'Til bygga'),
} as const satisfies Tekstomraade;
