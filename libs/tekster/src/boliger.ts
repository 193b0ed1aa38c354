import { dato, tall } from './format';
import type { FastTekst, Tekstomraade } from './tekst';

const boliger = (n: number): string => (n === 1 ? '1 bolig' : `${tall(n)} boliger`);
const bustader = (n: number): string => (n === 1 ? '1 bustad' : `${tall(n)} bustader`);

/** The list of dwellings. */
export const boligerTekster = {
  tittel: { nb: 'Boliger', nn: 'Bustader' },
  alle: { nb: 'Alle boliger', nn: 'Alle bustader' },
  aapneEtterUtlop: {
    nb: (n: number) => (n === 1 ? 'Én kontrakt er åpen etter utløp.' : `${tall(n)} kontrakter er åpne etter utløp.`),
    nn: (n: number) => (n === 1 ? 'Éin kontrakt er open etter utløp.' : `${tall(n)} kontraktar er opne etter utløp.`),
  },
  handlingForst: {
    nb: 'Det som krever handling, står først.',
    nn: 'Det som krev handling, står først.',
  },
  statusBygg: {
    nb: 'Hvor mange av boligene i hvert bygg som er utleid.',
    nn: 'Kor mange av bustadene i kvart bygg som er utleigde.',
  },
  eksporterSom: { nb: (format: string) => `Eksporter ${format}`, nn: (format: string) => `Eksporter ${format}` },

  sumBoliger: { nb: 'boliger', nn: 'bustader' },
  sumUtleid: { nb: 'utleid', nn: 'utleigde' },
  sumLedig: { nb: 'ledige', nn: 'ledige' },
  sumTaptLeie: {
    nb: (maaned: string) => `tapt leie hittil i ${maaned}`,
    nn: (maaned: string) => `tapt leige hittil i ${maaned}`,
  },
  sumUtenLeie: {
    nb: (n: number) => `${tall(n)} uten registrert leie er ikke med`,
    nn: (n: number) => `${tall(n)} utan registrert leige er ikkje med`,
  },
  sumRullestol: { nb: 'rullestoltilgjengelig', nn: 'rullestoltilgjengeleg' },

  hurtigvalg: { nb: 'Hurtigvalg', nn: 'Snøggval' },
  sok: {
    nb: 'Filtrer på adresse, bygg, bolig-id eller leietaker',
    nn: 'Filtrer på adresse, bygg, bustad-id eller leigetakar',
  },
  sokKort: { nb: 'Filtrer på adresse, bygg eller leietaker', nn: 'Filtrer på adresse, bygg eller leigetakar' },
  sokBygg: { nb: 'Filtrer på bygg eller adresse', nn: 'Filtrer på bygg eller adresse' },
  visning: { nb: 'Visning', nn: 'Vising' },
  tabell: { nb: 'Tabell', nn: 'Tabell' },
  perBygg: { nb: 'Per bygg', nn: 'Per bygg' },
  antall: { nb: boliger, nn: bustader },
  antallBygg: { nb: (n: number) => `${tall(n)} bygg`, nn: (n: number) => `${tall(n)} bygg` },
  standardsort: { nb: 'Det som krever handling først', nn: 'Det som krev handling først' },

  filtre: { nb: 'Filtre', nn: 'Filter' },
  filtreMed: { nb: (n: number) => `Filtre, ${tall(n)} valgt`, nn: (n: number) => `Filter, ${tall(n)} valde` },
  valgteFiltre: { nb: 'Valgte filtre', nn: 'Valde filter' },
  fjernFilter: { nb: (navn: string) => `Fjern filteret ${navn}`, nn: (navn: string) => `Fjern filteret ${navn}` },
  byggnr: { nb: (navn: string) => `Bygg: ${navn}`, nn: (navn: string) => `Bygg: ${navn}` },
  valgtBygg: { nb: 'Ett bygg', nn: 'Eitt bygg' },
  ingenTreff: { nb: 'Ingen treff', nn: 'Ingen treff' },
  fjernForTreff: {
    nb: (navn: string) => `Fjern filteret «${navn}»`,
    nn: (navn: string) => `Fjern filteret «${navn}»`,
  },
  fjernSok: { nb: (ord: string) => `Fjern søket «${ord}»`, nn: (ord: string) => `Fjern søket «${ord}»` },
  tomtRegister: {
    nb: 'Ingen boliger er registrert ennå.',
    nn: 'Ingen bustader er registrerte enno.',
  },
  tomtBygg: { nb: 'Ingen bygg passer med søket.', nn: 'Ingen bygg passar med søket.' },

  kolonner: { nb: 'Kolonner', nn: 'Kolonnar' },
  kolonnerHjelp: {
    nb: 'Adresse, status og dato vises alltid.',
    nn: 'Adresse, status og dato blir alltid viste.',
  },
  standardkolonner: { nb: 'Vis de vanlige', nn: 'Vis dei vanlege' },
  mineVisninger: { nb: 'Mine visninger', nn: 'Mine visingar' },
  ingenVisninger: {
    nb: 'Ingen lagrede visninger. En visning er filtre, rekkefølge og kolonner under ett navn.',
    nn: 'Ingen lagra visingar. Ei vising er filter, rekkjefølgje og kolonnar under eitt namn.',
  },
  visningsnavn: { nb: 'Lagre slik listen er nå, som', nn: 'Lagre slik lista er no, som' },
  visningsnavnHjelp: { nb: 'Ikke bruk navn på personer.', nn: 'Ikkje bruk namn på personar.' },
  visningsnavnFeil: { nb: 'Gi visningen et navn.', nn: 'Gi visinga eit namn.' },
  lagreVisning: { nb: 'Lagre visning', nn: 'Lagre vising' },
  visningLagret: {
    nb: (navn: string) => `Visningen «${navn}» er lagret.`,
    nn: (navn: string) => `Visinga «${navn}» er lagra.`,
  },
  visningSlettet: {
    nb: (navn: string) => `Visningen «${navn}» er slettet.`,
    nn: (navn: string) => `Visinga «${navn}» er sletta.`,
  },
  slett: { nb: 'Slett', nn: 'Slett' },
  slettVisning: { nb: (navn: string) => `Slett visningen ${navn}`, nn: (navn: string) => `Slett visinga ${navn}` },

  caption: { nb: 'Boliger', nn: 'Bustader' },
  captionHandling: {
    nb: 'Boliger, det som krever handling først',
    nn: 'Bustader, det som krev handling først',
  },
  kolAdresse: { nb: 'Adresse', nn: 'Adresse' },
  kolStatus: { nb: 'Status', nn: 'Status' },
  kolDato: { nb: 'Ledig fra / kontrakt til', nn: 'Ledig frå / kontrakt til' },
  kolLeietaker: { nb: 'Leietaker', nn: 'Leigetakar' },
  kolSoverom: { nb: 'Sov.', nn: 'Sov.' },
  kolSoveromLang: { nb: 'Soverom', nn: 'Soverom' },
  kolAreal: { nb: 'm²', nn: 'm²' },
  kolArealLang: { nb: 'Areal (m²)', nn: 'Areal (m²)' },
  kolRullestol: { nb: 'Rullestol', nn: 'Rullestol' },
  kolMaalgruppe: { nb: 'Målgruppe', nn: 'Målgruppe' },
  kolForm: { nb: 'Form', nn: 'Form' },
  kolBydel: { nb: 'Bydel', nn: 'Bydel' },
  kolBygg: { nb: 'Bygg', nn: 'Bygg' },
  kolBoligtype: { nb: 'Boligtype', nn: 'Bustadtype' },
  kolBemanning: { nb: 'Bemanning', nn: 'Bemanning' },
  kolMaanedsleie: { nb: 'Husleie', nn: 'Husleige' },
  kolInnleieTil: { nb: 'Innleie til', nn: 'Innleige til' },
  kolId: { nb: 'Bolig-id', nn: 'Bustad-id' },
  kolBelegg: { nb: 'Belegg', nn: 'Belegg' },
  kolLedig: { nb: 'Ledig', nn: 'Ledig' },

  ledigFra: { nb: 'Ledig fra', nn: 'Ledig frå' },
  uteFra: { nb: 'Tom fra', nn: 'Tom frå' },
  klarFra: { nb: 'Klar fra', nn: 'Klar frå' },
  kontraktTil: { nb: 'Kontrakt til', nn: 'Kontrakt til' },
  naa: { nb: 'Nå', nn: 'No' },
  fraDato: { nb: (dag: string) => `fra ${dato(dag)}`, nn: (dag: string) => `frå ${dato(dag)}` },
  fra: { nb: 'Fra', nn: 'Frå' },
  til: { nb: 'Til', nn: 'Til' },
  dagerTom: {
    nb: (n: number) => (n === 0 ? 'fra i dag' : `${tall(n)} ${n === 1 ? 'dag' : 'dager'} tom`),
    nn: (n: number) => (n === 0 ? 'frå i dag' : `${tall(n)} ${n === 1 ? 'dag' : 'dagar'} tom`),
  },
  aapenEtterUtlop: { nb: 'åpen etter utløp', nn: 'open etter utløp' },
  omMaaneder: { nb: (n: number) => `om ${tall(n)} måneder`, nn: (n: number) => `om ${tall(n)} månader` },
  omAar: { nb: (n: number) => `om ${tall(n)} år`, nn: (n: number) => `om ${tall(n)} år` },
  utenSluttdato: { nb: 'Uten sluttdato', nn: 'Utan sluttdato' },
  ingen: { nb: 'Ingen', nn: 'Ingen' },
  ja: { nb: 'Ja', nn: 'Ja' },
  nei: { nb: 'Nei', nn: 'Nei' },
  utleidAv: {
    nb: (utleid: number, av: number) => `${tall(utleid)} av ${tall(av)} utleid`,
    nn: (utleid: number, av: number) => `${tall(utleid)} av ${tall(av)} utleigde`,
  },
} as const satisfies Tekstomraade;

/** The quick choices. `standard` is what stands when none is chosen. */
export const boligutvalgTekster = {
  standard: { nb: 'De vi disponerer i dag', nn: 'Dei vi disponerer i dag' },
  ledige: { nb: 'Ledige', nn: 'Ledige' },
  kontrakt_ut: { nb: 'Kontrakt ut ≤ 6 md', nn: 'Kontrakt ut ≤ 6 md' },
  aapen_etter_utlop: { nb: 'Åpen etter utløp', nn: 'Open etter utløp' },
  klargjores: { nb: 'Klargjøres', nn: 'Blir gjorde klare' },
  innleie_ut: { nb: 'Innleie ut ≤ 12 md', nn: 'Innleige ut ≤ 12 md' },
  ukjent_rullestol: { nb: 'Ukjent rullestol', nn: 'Ukjend rullestol' },
  mangler_maalgruppe: { nb: 'Mangler målgruppe', nn: 'Manglar målgruppe' },
  avsluttede: { nb: 'Avsluttede', nn: 'Avslutta' },
  alle: { nb: 'Alle', nn: 'Alle' },
} as const satisfies Readonly<Record<string, FastTekst>>;
