import { dato, kroner, tall } from './format';
import type { FastTekst, Tekstomraade } from './tekst';

const begge = (nb: string, nn: string): FastTekst => ({ nb, nn });

/** What is done to make a dwelling ready. */
export const klargjoringTekster: Readonly<Record<string, FastTekst>> = {
  utflytting: begge('Utflytting', 'Utflytting'),
  vask: begge('Vask', 'Vask'),
  vedlikehold: begge('Vedlikehold', 'Vedlikehald'),
  annet: begge('Annet arbeid', 'Anna arbeid'),
};
/** With whom a key is. */
export const nokkelholderTekster: Readonly<Record<string, FastTekst>> = {
  boligkontor: begge('Boligkontoret', 'Bustadkontoret'),
  leietaker: begge('Leietakeren', 'Leigetakaren'),
  vaktmester: begge('Vaktmesteren', 'Vaktmeisteren'),
  utleier: begge('Utleieren', 'Utleigaren'),
  haandverker: begge('Håndverker', 'Handverkar'),
  tapt: begge('Tapt', 'Tapt'),
};
/** Why a dwelling is out of use, to be chosen: `annet` is its own word here. */
export const utilgjengeligGrunnTekster: Readonly<Record<string, FastTekst>> = {
  rehabilitering: begge('Rehabilitering', 'Rehabilitering'),
  skade: begge('Skade', 'Skade'),
  ombygging: begge('Ombygging', 'Ombygging'),
  annet: begge('Annet', 'Anna'),
};
/** What to look at in a dwelling that is rented in. */
export const innleievarselTekster: Readonly<Record<string, FastTekst>> = {
  ender_foer_kontrakt: begge(
    'Innleien tar slutt før leietakerens kontrakt. Forny avtalen eller finn en annen bolig.',
    'Innleiga tek slutt før leigekontrakten til leigetakaren. Forny avtalen eller finn ein annan bustad.',
  ),
  mangler_avtale: begge(
    'Boligen er innleid, men har ingen innleieavtale i dag.',
    'Bustaden er innleigd, men har ingen innleigeavtale i dag.',
  ),
  avtale_uten_innleid: begge(
    'Boligen har en innleieavtale i dag, men formen er ikke «innleid».',
    'Bustaden har ein innleigeavtale i dag, men forma er ikkje «innleigd».',
  ),
  gaar_ut: begge('Innleien går ut om høyst tolv måneder.', 'Innleiga går ut om høgst tolv månader.'),
};

/** Status, agreements, promises, access and keys of one dwelling. */
export const boligavtalerTekster = {
  status: { nb: 'Klargjøring og bruk', nn: 'Klargjering og bruk' },
  statusTomt: { nb: 'Ingenting er registrert.', nn: 'Ingenting er registrert.' },
  klargjor: { nb: 'Klargjør boligen', nn: 'Klargjer bustaden' },
  uteAvBruk: { nb: 'Sett ute av bruk', nn: 'Set ute av bruk' },
  settKlar: { nb: 'Sett klar', nn: 'Set klar' },
  meldLedig: { nb: 'Meld ledig', nn: 'Meld ledig' },
  klarDag: { nb: 'Kan leies ut fra', nn: 'Kan leigast ut frå' },
  fom: { nb: 'Fra og med', nn: 'Frå og med' },
  tom: { nb: 'Til og med', nn: 'Til og med' },
  tomHjelp: { nb: 'Tomt betyr at det ikke har noen sluttdato.', nn: 'Tomt tyder at det ikkje har nokon sluttdato.' },
  arbeid: { nb: 'Arbeid', nn: 'Arbeid' },
  ikkeValgt: { nb: 'Ikke registrert', nn: 'Ikkje registrert' },
  grunn: { nb: 'Hvorfor', nn: 'Kvifor' },
  bolig: { nb: 'Bolig', nn: 'Bustad' },
  naarKol: { nb: 'Når', nn: 'Når' },
  velg: { nb: 'Velg', nn: 'Vel' },
  kanLeiesUt: { nb: 'Boligen kan leies ut fra i dag.', nn: 'Bustaden kan leigast ut frå i dag.' },
  bareNaa: { nb: 'Vises bare for registeret slik det er nå.', nn: 'Blir vist berre for registeret slik det er no.' },
  klargjoring: { nb: 'Klargjøring', nn: 'Klargjering' },
  endre: { nb: 'Endre', nn: 'Endre' },
  endreFra: { nb: (hva: string, dag: string) => `Endre ${hva} fra ${dato(dag)}`, nn: (hva: string, dag: string) => `Endre ${hva} frå ${dato(dag)}` }, // prettier-ignore
  taBort: { nb: 'Ta bort', nn: 'Ta bort' },
  taBortFra: { nb: (hva: string, dag: string) => `Ta bort ${hva} fra ${dato(dag)}`, nn: (hva: string, dag: string) => `Ta bort ${hva} frå ${dato(dag)}` }, // prettier-ignore
  lagre: { nb: 'Lagre', nn: 'Lagre' },
  avbryt: { nb: 'Avbryt', nn: 'Avbryt' },
  visEffekt: { nb: 'Vis hva som endres', nn: 'Vis kva som blir endra' },
  naa: { nb: 'Nå', nn: 'No' },
  planlagt: { nb: 'Planlagt', nn: 'Planlagt' },
  forbi: { nb: 'Avsluttet', nn: 'Avslutta' },
  ugyldigDato: { nb: 'Skriv en dato, for eksempel 12.03.2026.', nn: 'Skriv ein dato, til dømes 12.03.2026.' },
  tomForFom: { nb: 'Siste dag kan ikke være før første dag.', nn: 'Siste dag kan ikkje vere før første dag.' },
  maaFylles: { nb: 'Må fylles ut.', nn: 'Må fyllast ut.' },
  ugyldigTall: { nb: 'Skriv et tall, for eksempel 9500.', nn: 'Skriv eit tal, til dømes 9500.' },
  lagret: { nb: 'Endringen er lagret.', nn: 'Endringa er lagra.' },

  innleie: { nb: 'Innleieavtaler', nn: 'Innleigeavtalar' },
  innleieEn: { nb: 'innleieavtalen', nn: 'innleigeavtalen' },
  ingenInnleie: { nb: 'Ingen innleieavtale er registrert.', nn: 'Ingen innleigeavtale er registrert.' },
  nyInnleie: { nb: 'Ny innleieavtale', nn: 'Ny innleigeavtale' },
  utleier: { nb: 'Utleier', nn: 'Utleigar' },
  maanedspris: { nb: 'Pris per måned (kr)', nn: 'Pris per månad (kr)' },
  oppsigelse: { nb: 'Oppsigelse (måneder)', nn: 'Oppseiing (månader)' },
  betalerMer: {
    nb: (belop: number) => `Kommunen betaler ${kroner(belop)} mer i måneden enn leien.`,
    nn: (belop: number) => `Kommunen betaler ${kroner(belop)} meir i månaden enn leiga.`,
  },
  betalerMindre: {
    nb: (belop: number) => `Leien er ${kroner(belop)} mer i måneden enn det kommunen betaler.`,
    nn: (belop: number) => `Leiga er ${kroner(belop)} meir i månaden enn det kommunen betaler.`,
  },
  betalerLikt: { nb: 'Kommunen betaler det samme som leien.', nn: 'Kommunen betaler det same som leiga.' },
  paaAvtalen: { nb: 'Tilvisningsavtale', nn: 'Tilvisingsavtale' },

  tilsagnEn: { nb: 'tilsagnet', nn: 'tilsegna' },
  nyttTilsagn: { nb: 'Nytt tilsagn', nn: 'Ny tilsegn' },
  ordning: { nb: 'Ordning', nn: 'Ordning' },
  dato: { nb: 'Dato', nn: 'Dato' },
  belop: { nb: 'Beløp (kr)', nn: 'Beløp (kr)' },

  rullestol: { nb: 'Rullestol', nn: 'Rullestol' },
  rullestolForklaring: {
    nb: 'SSB teller boligen som tilgjengelig når en rullestolbruker uten hjelp kan komme til boligen, inn i den og rundt i de nødvendige rommene.',
    nn: 'SSB tel bustaden som tilgjengeleg når ein rullestolbrukar utan hjelp kan kome til bustaden, inn i han og rundt i dei nødvendige romma.',
  },
  tilBoligen: { nb: 'Kommer rullestolbrukeren til boligen?', nn: 'Kjem rullestolbrukaren til bustaden?' },
  innIBoligen: { nb: 'Kommer rullestolbrukeren inn i boligen?', nn: 'Kjem rullestolbrukaren inn i bustaden?' },
  rundtIRommene: {
    nb: 'Kommer rullestolbrukeren rundt i stue, kjøkken, bad og soverom?',
    nn: 'Kjem rullestolbrukaren rundt i stove, kjøken, bad og soverom?',
  },
  vetIkke: { nb: 'Vet ikke', nn: 'Veit ikkje' },
  ja: { nb: 'Ja', nn: 'Ja' },
  nei: { nb: 'Nei', nn: 'Nei' },
  tilgjengelig: { nb: 'Tilgjengelig for rullestol', nn: 'Tilgjengeleg for rullestol' },
  ikkeTilgjengelig: { nb: 'Ikke tilgjengelig for rullestol', nn: 'Ikkje tilgjengeleg for rullestol' },
  ukjentTilgjengelig: { nb: 'Ukjent om rullestol kommer fram', nn: 'Ukjent om rullestol kjem fram' },
  utenSvar: {
    nb: 'Registrert uten svar på spørsmålene, for eksempel ved import.',
    nn: 'Registrert utan svar på spørsmåla, til dømes ved import.',
  },
  svarPaa: { nb: 'Svar på spørsmålene om rullestol', nn: 'Svar på spørsmåla om rullestol' },
  svar: { nb: 'Svar på spørsmålene', nn: 'Svar på spørsmåla' },
  blir: { nb: (hva: string) => `Svarene gir: ${hva}.`, nn: (hva: string) => `Svara gir: ${hva}.` },

  nokler: { nb: 'Nøkler', nn: 'Nøklar' },
  ingenNokler: { nb: 'Ingen nøkler er registrert.', nn: 'Ingen nøklar er registrerte.' },
  nyNokkel: { nb: 'Ny nøkkel', nn: 'Ny nøkkel' },
  merke: { nb: 'Merke', nn: 'Merke' },
  merkeHjelp: { nb: 'For eksempel «Hovednøkkel 1». Ikke navn på personer.', nn: 'Til dømes «Hovudnøkkel 1». Ikkje namn på personar.' }, // prettier-ignore
  hos: { nb: 'Hos', nn: 'Hos' },
  siden: { nb: (dag: string) => `siden ${dato(dag)}`, nn: (dag: string) => `sidan ${dato(dag)}` },
  overlever: { nb: 'Lever over', nn: 'Lever over' },
  overleverEn: { nb: (merke: string) => `Lever over ${merke}`, nn: (merke: string) => `Lever over ${merke}` },
  taBortNokkel: { nb: (merke: string) => `Ta bort ${merke}`, nn: (merke: string) => `Ta bort ${merke}` },
} as const satisfies Tekstomraade;

/** Dwellings that stand empty. */
export const ledigeTekster = {
  tittel: { nb: 'Ledige boliger', nn: 'Ledige bustader' },
  setning: {
    nb: (n: number, median: number | null, tapt: number) =>
      n === 0
        ? 'Ingen boliger står tomme.'
        : `${tall(n)} ${n === 1 ? 'bolig' : 'boliger'} står tomme, halvparten i ${tall(median ?? 0)} dager eller mer. Tapt leie hittil i år: ${kroner(tapt)}.`,
    nn: (n: number, median: number | null, tapt: number) =>
      n === 0
        ? 'Ingen bustader står tomme.'
        : `${tall(n)} ${n === 1 ? 'bustad' : 'bustader'} står tomme, halvparten i ${tall(median ?? 0)} dagar eller meir. Tapt leige hittil i år: ${kroner(tapt)}.`,
  },
  caption: { nb: 'Boliger uten leietaker i dag', nn: 'Bustader utan leigetakar i dag' },
  kolHvorfor: { nb: 'Hvorfor', nn: 'Kvifor' },
  kolTomFra: { nb: 'Tom fra', nn: 'Tom frå' },
  kolDager: { nb: 'Dager tom', nn: 'Dagar tom' },
  kolKlar: { nb: 'Klar fra', nn: 'Klar frå' },
  kolTapt: { nb: 'Tapt leie', nn: 'Tapt leige' },
  taptPerMaaned: { nb: 'Tapt leie per måned', nn: 'Tapt leige per månad' },
  taptForklaring: {
    nb: 'Alle døgn i år uten leietaker i boligene vi disponerte, også dem som er leid ut nå. Dagens leie er brukt.',
    nn: 'Alle døgn i år utan leigetakar i bustadene vi disponerte, også dei som er leigde ut no. Leiga i dag er brukt.',
  },
  maaned: { nb: 'Måned', nn: 'Månad' },
  dager: { nb: 'Boligdøgn', nn: 'Bustaddøgn' },
  sum: { nb: 'Hittil i år', nn: 'Hittil i år' },
  utenLeie: {
    nb: (n: number) => `${tall(n)} uten registrert leie er ikke med i beløpet.`,
    nn: (n: number) => `${tall(n)} utan registrert leige er ikkje med i beløpet.`,
  },
  ingen: { nb: 'Ingen boliger står tomme med dette valget.', nn: 'Ingen bustader står tomme med dette valet.' },
  bydel: { nb: 'Bydel', nn: 'Bydel' },
  soverom: { nb: 'Soverom', nn: 'Soverom' },
  alle: { nb: 'Alle', nn: 'Alle' },
  antallSoverom: { nb: (n: number) => `${tall(n)} soverom`, nn: (n: number) => `${tall(n)} soverom` },
  skrivUt: { nb: 'Skriv ut', nn: 'Skriv ut' },
} as const satisfies Tekstomraade;

/** Agreements of referral. */
export const tilvisningTekster = {
  tittel: { nb: 'Tilvisningsavtaler', nn: 'Tilvisingsavtalar' },
  setning: {
    nb: 'Kommunen kan vise til høyst 40 % av boligene i en avtale om gangen.',
    nn: 'Kommunen kan vise til høgst 40 % av bustadene i ein avtale om gongen.',
  },
  ny: { nb: 'Ny tilvisningsavtale', nn: 'Ny tilvisingsavtale' },
  ingen: { nb: 'Ingen tilvisningsavtaler er registrert.', nn: 'Ingen tilvisingsavtalar er registrerte.' },
  navn: { nb: 'Navn', nn: 'Namn' },
  utleier: { nb: 'Utleier', nn: 'Utleigar' },
  periode: { nb: 'Periode', nn: 'Periode' },
  antallBoliger: { nb: 'Boliger i avtalen', nn: 'Bustader i avtalen' },
  antallHjelp: {
    nb: 'Alle boligene i avtalen, også dem kommunen ikke viser til.',
    nn: 'Alle bustadene i avtalen, også dei kommunen ikkje viser til.',
  },
  tilvist: { nb: 'Viser til', nn: 'Viser til' },
  avTak: {
    nb: (n: number, tak: number) => `${tall(n)} av høyst ${tall(tak)}`,
    nn: (n: number, tak: number) => `${tall(n)} av høgst ${tall(tak)}`,
  },
  gjelder: { nb: 'Gjelder', nn: 'Gjeld' },
  gjelderIkke: { nb: 'Gjelder ikke i dag', nn: 'Gjeld ikkje i dag' },
  statusEn: {
    nb: (n: number, tak: number, av: number) =>
      `Kommunen viser i dag til ${tall(n)} av ${tall(av)} boliger. Høyst ${tall(tak)} er tillatt (40 %).`,
    nn: (n: number, tak: number, av: number) =>
      `Kommunen viser i dag til ${tall(n)} av ${tall(av)} bustader. Høgst ${tall(tak)} er tillate (40 %).`,
  },
  blirTak: {
    nb: (tak: number) => `40 % er ${tall(tak)} ${tak === 1 ? 'bolig' : 'boliger'}.`,
    nn: (tak: number) => `40 % er ${tall(tak)} ${tak === 1 ? 'bustad' : 'bustader'}.`,
  },
  maaler: { nb: 'Flest samtidig, med det du har skrevet', nn: 'Flest samstundes, med det du har skrive' },
  maalerTekst: {
    nb: (n: number, tak: number, dag: string) => `${tall(n)} av høyst ${tall(tak)}, ${dato(dag)}`,
    nn: (n: number, tak: number, dag: string) => `${tall(n)} av høgst ${tall(tak)}, ${dato(dag)}`,
  },
  overTaket: {
    nb: (n: number, tak: number, dag: string) =>
      `Det blir ${tall(n)} boliger ${dato(dag)}, men høyst ${tall(tak)} er tillatt.`,
    nn: (n: number, tak: number, dag: string) =>
      `Det blir ${tall(n)} bustader ${dato(dag)}, men høgst ${tall(tak)} er tillate.`,
  },
  boliger: { nb: 'Boliger kommunen viser til', nn: 'Bustader kommunen viser til' },
  ingenBoliger: { nb: 'Ingen boliger er knyttet til avtalen.', nn: 'Ingen bustader er knytte til avtalen.' },
  leggTil: { nb: 'Vis til en bolig', nn: 'Vis til ein bustad' },
  boligId: { nb: 'Bolig (adresse eller id)', nn: 'Bustad (adresse eller id)' },
  boligIdHjelp: {
    nb: 'Boligen må ha formen tilvisning den første dagen.',
    nn: 'Bustaden må ha forma tilvising den første dagen.',
  },
  annenForm: { nb: (form: string) => `Formen er nå ${form}`, nn: (form: string) => `Forma er no ${form}` },
  endreAvtalen: { nb: 'Endre avtalen', nn: 'Endre avtalen' },
  slett: { nb: 'Slett avtalen', nn: 'Slett avtalen' },
  slettTittel: { nb: 'Slette avtalen?', nn: 'Slette avtalen?' },
  slettTekst: {
    nb: 'Avtalen var registrert ved en feil og tas bort. Boligene blir stående. Er avtalen avsluttet, skriv heller siste dag.',
    nn: 'Avtalen var registrert ved ein feil og blir teken bort. Bustadene blir ståande. Er avtalen avslutta, skriv heller siste dag.',
  },
  taUt: { nb: 'Ta ut', nn: 'Ta ut' },
  taUtEn: { nb: (navn: string) => `Ta ut ${navn}`, nn: (navn: string) => `Ta ut ${navn}` },
  avslutt: { nb: 'Avslutt', nn: 'Avslutt' },
  endreEn: { nb: (navn: string) => `Endre tiden for ${navn}`, nn: (navn: string) => `Endre tida for ${navn}` },
} as const satisfies Tekstomraade;
