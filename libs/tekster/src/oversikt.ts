import type { Fristslag, Oppgavehandling, Oppgavestatus } from '@tak/domain';
import { dato, prosent, tall } from './format';
import type { FastTekst, TekstMed, Tekstomraade } from './tekst';

const oppgaver = (n: number, nn: boolean): string => (n === 1 ? '1 oppgave' : `${tall(n)} ${nn ? 'oppgåver' : 'oppgaver'}`); // prettier-ignore

/** The landing page. */
export const oversiktTekster = {
  tittel: { nb: 'Oversikt', nn: 'Oversikt' },
  status: {
    nb: (n: number) => `${oppgaver(n, false)} krever handling.`,
    nn: (n: number) => `${n === 1 ? '1 oppgåve' : oppgaver(n, true)} krev handling.`,
  },
  forfalt: {
    nb: (n: number) => `${tall(n)} har gått over fristen.`,
    nn: (n: number) => `${tall(n)} har gått over fristen.`,
  },
  ingenting: { nb: 'Ingenting haster.', nn: 'Ingenting hastar.' },
  nesteFrist: {
    nb: (dag: string) => `Neste frist er ${dato(dag)}.`,
    nn: (dag: string) => `Neste frist er ${dato(dag)}.`,
  },
  krever: { nb: 'Krever handling i dag', nn: 'Krev handling i dag' },
  tabell: { nb: 'Oppgaver sortert etter frist', nn: 'Oppgåver sorterte etter frist' },
  frist: { nb: 'Frist', nn: 'Frist' },
  hva: { nb: 'Hva', nn: 'Kva' },
  hvem: { nb: 'Husstand eller bolig', nn: 'Husstand eller bustad' },
  eier: { nb: 'Eier', nn: 'Eigar' },
  ingenEier: { nb: 'Ingen', nn: 'Ingen' },
  statuskolonne: { nb: 'Status', nn: 'Status' },
  visAlle: { nb: (n: number) => `Vis alle ${tall(n)}`, nn: (n: number) => `Vis alle ${tall(n)}` },
  visForste: { nb: 'Vis bare de første', nn: 'Vis berre dei første' },
  viser: {
    nb: (n: number, av: number) => `Viser ${tall(n)} av ${tall(av)}`,
    nn: (n: number, av: number) => `Viser ${tall(n)} av ${tall(av)}`,
  },
  kontraktUt: { nb: (dag: string) => `Kontrakt ut ${dato(dag)}`, nn: (dag: string) => `Kontrakt ut ${dato(dag)}` },
  iMidlertidig: {
    nb: (dag: string) => `I midlertidig siden ${dato(dag)}`,
    nn: (dag: string) => `I mellombels sidan ${dato(dag)}`,
  },
  mottatt: { nb: (dag: string) => `Søknad mottatt ${dato(dag)}`, nn: (dag: string) => `Søknad motteken ${dato(dag)}` },
  ledigFra: { nb: (dag: string) => `Ledig fra ${dato(dag)}`, nn: (dag: string) => `Ledig frå ${dato(dag)}` },
  stengtFra: {
    nb: (dag: string) => `Ute av bruk fra ${dato(dag)}`,
    nn: (dag: string) => `Ute av bruk frå ${dato(dag)}`,
  },
  stengtTil: {
    nb: (dag: string) => `Ute av bruk til ${dato(dag)}`,
    nn: (dag: string) => `Ute av bruk til ${dato(dag)}`,
  },
  innleieTil: { nb: (dag: string) => `Innleid til ${dato(dag)}`, nn: (dag: string) => `Innleigd til ${dato(dag)}` },
  merkeTil: { nb: (dag: string) => `Merket til ${dato(dag)}`, nn: (dag: string) => `Merkt til ${dato(dag)}` },
  slikStaarVi: { nb: 'Slik står vi', nn: 'Slik står vi' },
  sisteMaaneder: { nb: 'Siste 24 måneder', nn: 'Siste 24 månader' },
  sammeSomIfjor: { nb: (dag: string) => `Som ${dato(dag)}`, nn: (dag: string) => `Som ${dato(dag)}` },
  flereEnn: {
    nb: (n: string, dag: string) => `${n} ${n === '1' ? 'mer' : 'flere'} enn ${dato(dag)}`,
    nn: (n: string, dag: string) => `${n} ${n === '1' ? 'meir' : 'fleire'} enn ${dato(dag)}`,
  },
  faerreEnn: {
    nb: (n: string, dag: string) => `${n} ${n === '1' ? 'mindre' : 'færre'} enn ${dato(dag)}`,
    nn: (n: string, dag: string) => `${n} ${n === '1' ? 'mindre' : 'færre'} enn ${dato(dag)}`,
  },
  dagerLengre: {
    nb: (n: string, dag: string) => `${n} ${n === '1' ? 'dag' : 'dager'} lengre enn ${dato(dag)}`,
    nn: (n: string, dag: string) => `${n} ${n === '1' ? 'dag' : 'dagar'} lengre enn ${dato(dag)}`,
  },
  dagerKortere: {
    nb: (n: string, dag: string) => `${n} ${n === '1' ? 'dag' : 'dager'} kortere enn ${dato(dag)}`,
    nn: (n: string, dag: string) => `${n} ${n === '1' ? 'dag' : 'dagar'} kortare enn ${dato(dag)}`,
  },
  poengOpp: {
    nb: (n: string, dag: string) => `${n} prosentpoeng opp fra ${dato(dag)}`,
    nn: (n: string, dag: string) => `${n} prosentpoeng opp frå ${dato(dag)}`,
  },
  poengNed: {
    nb: (n: string, dag: string) => `${n} prosentpoeng ned fra ${dato(dag)}`,
    nn: (n: string, dag: string) => `${n} prosentpoeng ned frå ${dato(dag)}`,
  },
  ikkeIfjor: { nb: 'Ikke noe å sammenligne med i fjor', nn: 'Ikkje noko å samanlikne med i fjor' },
  talletForAaret: {
    nb: (aar: string, id: string) => `Tallet for hele ${aar} (${id})`,
    nn: (aar: string, id: string) => `Talet for heile ${aar} (${id})`,
  },
  dager: { nb: 'dager', nn: 'dagar' },
  ingenTall: { nb: 'Ingen', nn: 'Ingen' },
  sistApnet: { nb: 'Siste jeg åpnet', nn: 'Siste eg opna' },
  nytt: { nb: 'Nytt siden sist', nn: 'Nytt sidan sist' },
  ingenNytt: {
    nb: 'Ingen andre har endret det du har åpnet.',
    nn: 'Ingen andre har endra det du har opna.',
  },
  noen: { nb: 'Noen', nn: 'Nokon' },
  kostra: { nb: (aar: number) => `KOSTRA 13 for ${aar}`, nn: (aar: number) => `KOSTRA 13 for ${aar}` },
  feltKlare: {
    nb: (klare: number, alle: number) => `${tall(klare)} av ${tall(alle)} felt har tall`,
    nn: (klare: number, alle: number) => `${tall(klare)} av ${tall(alle)} felt har tal`,
  },
  feltMangler: { nb: (felt: string) => `mangler ${felt}`, nn: (felt: string) => `manglar ${felt}` },
} as const satisfies Tekstomraade;

/** What one goes there to do. */
export const oppgavehandlingTekster = {
  ta_stilling_til_forlengelse: { nb: 'Ta stilling til forlengelse', nn: 'Ta stilling til forlenging' },
  avtal_forlengelse_eller_utflytting: {
    nb: 'Avtal forlengelse eller utflytting',
    nn: 'Avtal forlenging eller utflytting',
  },
  send_flytteoppfordring: { nb: 'Send flytteoppfordring', nn: 'Send flytteoppmoding' },
  avklar_tidsubestemt_leie: { nb: 'Avklar tidsubestemt leie', nn: 'Avklar tidsuavgrensa leige' },
  vurder_barnas_behov: { nb: 'Vurder barnas behov', nn: 'Vurder behova til barna' },
  finn_bolig_til_ung: { nb: 'Finn bolig til ung i midlertidig', nn: 'Finn bustad til ung i mellombels' },
  finn_bolig_for_grensen: { nb: 'Finn bolig før tre måneder', nn: 'Finn bustad før tre månader' },
  avklar_brudd: { nb: 'Avklar brudd på tre måneder', nn: 'Avklar brot på tre månader' },
  avgjor_soknad: { nb: 'Avgjør søknaden', nn: 'Avgjer søknaden' },
  send_forelopig_svar: { nb: 'Send melding om forsinket svar', nn: 'Send melding om forseinka svar' },
  finn_leietaker: { nb: 'Finn leietaker', nn: 'Finn leigetakar' },
  sett_sluttdato: { nb: 'Sett dato for når boligen er klar', nn: 'Set dato for når bustaden er klar' },
  gjor_klar_til_utleie: { nb: 'Gjør klar til utleie', nn: 'Gjer klar til utleige' },
  ta_stilling_til_innleie: { nb: 'Ta stilling til innleieavtalen', nn: 'Ta stilling til innleigeavtalen' },
  avklar_utlopt_innleie: { nb: 'Avklar innleie som er gått ut', nn: 'Avklar innleige som er gått ut' },
  vurder_varsomhet: { nb: 'Vurder varsomheten på nytt', nn: 'Vurder varsemda på nytt' },
} as const satisfies Readonly<Record<Oppgavehandling, FastTekst>>;

export const oppgavestatusTekster = {
  forfalt: { nb: 'Forfalt', nn: 'Forfalle' },
  haster: { nb: 'Haster', nn: 'Hastar' },
  ny: { nb: 'Ny', nn: 'Ny' },
  aapen: { nb: 'Åpen', nn: 'Open' },
} as const satisfies Readonly<Record<Oppgavestatus, FastTekst>>;

/** The headline numbers, by their id. */
export const nokkeltallTekster: Readonly<Record<string, FastTekst>> = {
  midlertidig: { nb: 'I midlertidig botilbud nå', nn: 'I mellombels butilbod no' },
  midlertidig_barn: { nb: 'Barnefamilier i midlertidig', nn: 'Barnefamiliar i mellombels' },
  over_tre_maaneder: { nb: 'Over tre måneder (lovens grense)', nn: 'Over tre månader (grensa i lova)' },
  passerer_14_dager: { nb: 'Passerer grensen innen 14 dager', nn: 'Passerer grensa innan 14 dagar' },
  ledige: { nb: 'Ledige boliger', nn: 'Ledige bustader' },
  dager_tomme: { nb: 'Tomme i dager (median)', nn: 'Tomme i dagar (median)' },
  venteliste: { nb: 'På venteliste', nn: 'På venteliste' },
  kontrakt_ut: { nb: 'Kontrakter ut innen 6 måneder', nn: 'Kontraktar ut innan 6 månader' },
  p22: { nb: '2.2 Over tre måneder, siste 12 mnd.', nn: '2.2 Over tre månader, siste 12 mnd.' },
  p32: { nb: '3.2 Barnefamilier, siste 12 mnd.', nn: '3.2 Barnefamiliar, siste 12 mnd.' },
  p58: { nb: '5.8 Gjennomstrømming, siste 12 mnd.', nn: '5.8 Gjennomstrøyming, siste 12 mnd.' },
  pT2: { nb: 'T.2 Boliger uten leietaker i dag', nn: 'T.2 Bustader utan leigetakar i dag' },
};

/** A headline number as it stands: «11», «13,4 %», «34». */
export const nokkeltallverdi = (enhet: 'antall' | 'dager' | 'prosent', verdi: number): string =>
  enhet === 'prosent' ? prosent(verdi) : tall(verdi, Number.isInteger(verdi) ? 0 : 1);

/** The days of a reporting year, as the next one that comes. */
export const fristTekster = {
  apner: {
    nb: (dag: string, om: string) => `Skjemaet åpner ${dato(dag)} (${om}).`,
    nn: (dag: string, om: string) => `Skjemaet opnar ${dato(dag)} (${om}).`,
  },
  frist: {
    nb: (dag: string, om: string) => `Fristen er ${dato(dag)} (${om}).`,
    nn: (dag: string, om: string) => `Fristen er ${dato(dag)} (${om}).`,
  },
  forelopig: {
    nb: (dag: string, om: string) => `Fristen er ute. Foreløpige tall kommer ${dato(dag)} (${om}).`,
    nn: (dag: string, om: string) => `Fristen er ute. Førebelse tal kjem ${dato(dag)} (${om}).`,
  },
  rettinger: {
    nb: (dag: string, om: string) => `Rettinger kan sendes til ${dato(dag)} (${om}).`,
    nn: (dag: string, om: string) => `Rettingar kan sendast til ${dato(dag)} (${om}).`,
  },
  endelig: { nb: () => 'Endelige tall kommer i juni.', nn: () => 'Endelege tal kjem i juni.' },
  ferdig: { nb: 'Tallene er endelige.', nn: 'Tala er endelege.' },
} as const satisfies Readonly<Record<Fristslag, TekstMed<[string, string]>>> & { readonly ferdig: FastTekst };

/** The short overview of those who look after accounts, openings and imports. */
export const tilsynsoversiktTekster = {
  tittel: { nb: 'Oversikt', nn: 'Oversikt' },
  venter: {
    nb: (n: number) => (n === 0 ? 'Ingenting venter.' : `${tall(n)} ting venter.`),
    nn: (n: number) => (n === 0 ? 'Ingenting ventar.' : `${tall(n)} ting ventar.`),
  },
  liste: { nb: 'Det som venter', nn: 'Det som ventar' },
  apninger: {
    nb: 'Åpninger av skjermede husstander og egne saker som ingen har kvittert',
    nn: 'Opningar av skjerma husstandar og eigne saker som ingen har kvittert',
  },
  bekreftes: { nb: 'Kontoer som må bekreftes på nytt', nn: 'Kontoar som må stadfestast på nytt' },
  forslag: { nb: 'Kontoer med forslag til rolle', nn: 'Kontoar med framlegg til rolle' },
  importer: { nb: 'Importer som venter på ja', nn: 'Importar som ventar på ja' },
} as const satisfies Tekstomraade;
