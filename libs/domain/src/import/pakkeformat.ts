/**
 * The registerpakke, version 1: every file and column, once. Import, export, demo and the tables of the register are
 * read from this one table (specification: the registerpakke contract). A file has the name of its table, and a column
 * the name of its column, except for the two kinds that carry identity:
 *  - `id`        the sender's own id; stored as `ekstern_id`, with a surrogate int8 under the column's own name;
 *  - `ref`       the sender's id of another row; stored as the surrogate of that row, under the same column name.
 * `kommunenummer` is stored as `kommune_id` everywhere. `fodselsnummer` is stored encrypted, with a keyed hash.
 */

export type Kolonnetype =
  | { readonly slag: 'id' }
  | { readonly slag: 'ref'; readonly til: Filnavn }
  | { readonly slag: 'kommunenummer' }
  | { readonly slag: 'tekst'; readonly maks: number }
  | { readonly slag: 'dato' }
  | { readonly slag: 'heltall'; readonly min: number; readonly maks: number }
  | { readonly slag: 'desimal'; readonly min: number; readonly maks: number }
  | { readonly slag: 'ja_nei' }
  | { readonly slag: 'kode'; readonly koder: readonly string[] }
  | { readonly slag: 'fodselsnummer' }
  | { readonly slag: 'parameter' };

export interface Kolonne {
  readonly navn: string;
  readonly type: Kolonnetype;
  readonly paakrevd: boolean;
  /** A day that is agreed or planned: to come is no mistake. Every other date tells of what has been. */
  readonly avtalt?: true;
}

export interface Pakkefil {
  /** Name without `.csv`; also the name of the table in the register. */
  readonly navn: Filnavn;
  readonly kolonner: readonly Kolonne[];
  /** The columns that make a row unique in its file: the id column, or the key of a file without one. */
  readonly nokkel: readonly string[];
  /**
   * Not in the first version of the package: its senders know nothing of the file. Left out, it is left alone, also by
   * `--komplett`; its rows go with the row they belong to.
   */
  readonly tillegg?: true;
}

export const FILNAVN = [
  'kommuner',
  'folkemengde',
  'bygg',
  'boliger',
  'boligendringer',
  'utilgjengelig',
  'personer',
  'husstander',
  'medlemmer',
  'maalgrupper',
  'soknader',
  'leieforhold',
  'midlertidige_opphold',
  'virkemidler',
  'tilsagn',
  'utkastelser',
  'bosettinger',
  'eksterne_tall',
  'egenrapport',
  // Added to the first version: written when there is something to write, and left alone by a package without them.
  'boligdetaljer',
  'rullestolsvar',
  'klargjoringer',
  'nokler',
  'innleieavtaler',
  'tilvisningsavtaler',
  'tilvisningsboliger',
  'kontakter',
  'representanter',
] as const;
export type Filnavn = (typeof FILNAVN)[number];

export const DISPOSISJONSFORMER = ['eid', 'innleid', 'disposisjonsrett', 'tilvisning'] as const;
export const BOLIGTYPER = [
  'enebolig',
  'rekkehus',
  'leilighet',
  'hybel',
  'omsorgsbolig',
  'bofellesskap',
  'smaahus',
] as const;
export const BEMANNINGER = ['ingen', 'deler_av_dognet', 'dogn'] as const;
export const MAALGRUPPER = [
  'rus_psykisk',
  'funksjonsnedsettelse',
  'eldre',
  'flyktning',
  'andre_problemer',
  'uten_behovsproving',
] as const;
export const UTILGJENGELIG_GRUNNER = ['rehabilitering', 'skade', 'ombygging', 'annet'] as const;
export const KJONN = ['k', 'm'] as const;
export const ADRESSEBESKYTTELSER = ['ugradert', 'fortrolig', 'strengt_fortrolig', 'strengt_fortrolig_utland'] as const;
export const ROLLER_I_HUSSTAND = ['hovedperson', 'partner', 'barn', 'samvaersbarn', 'annen'] as const;
export const SOKNADSTYPER = ['ny', 'bytte', 'forlengelse'] as const;
export const UTFALL_SOKNAD = ['innvilget', 'avslag', 'trukket', 'avvist'] as const;
export const AVSLUTNINGER = [
  'kjopt_bolig',
  'leid_privat',
  'annen_kommunal',
  'institusjon',
  'dod',
  'utkastelse',
  'flyttet_fra_kommunen',
  'forlenget',
  'annet',
] as const;
export const TILBUD = [
  'hotell',
  'hospits',
  'pensjonat',
  'campinghytte',
  'campingvogn',
  'nodbolig',
  'annet',
  'natthjem',
] as const;
export const VIRKEMIDDELORDNINGER = ['startlan', 'tilskudd_etablering', 'tilskudd_tilpasning'] as const;
export const VIRKEMIDDELFORMAAL = ['kjop', 'refinansiering', 'utbedring', 'tilpasning'] as const;
export const TILSAGNSORDNINGER = ['tilskudd_utleiebolig', 'grunnlan', 'investeringstilskudd'] as const;
export const KLARGJORINGSARBEID = ['utflytting', 'vask', 'vedlikehold', 'annet'] as const;
export const NOKKELHOLDERE = ['boligkontor', 'leietaker', 'vaktmester', 'utleier', 'haandverker', 'tapt'] as const;
export const REPRESENTANTSLAG = ['verge', 'fullmektig'] as const;
export const UTFALL_UTKASTELSE = ['gjennomfort', 'avverget', 'trukket'] as const;

const id: Kolonnetype = { slag: 'id' };
const kommune: Kolonnetype = { slag: 'kommunenummer' };
const dato: Kolonnetype = { slag: 'dato' };
const jaNei: Kolonnetype = { slag: 'ja_nei' };
const fnr: Kolonnetype = { slag: 'fodselsnummer' };
const parameter: Kolonnetype = { slag: 'parameter' };
const aar: Kolonnetype = { slag: 'heltall', min: 1900, maks: 2200 };
const kroner: Kolonnetype = { slag: 'desimal', min: 0, maks: 1e12 };
const ref = (til: Filnavn): Kolonnetype => ({ slag: 'ref', til });
const tekst = (maks = 200): Kolonnetype => ({ slag: 'tekst', maks });
const kode = (koder: readonly string[]): Kolonnetype => ({ slag: 'kode', koder });

const m = (navn: string, type: Kolonnetype): Kolonne => ({ navn, type, paakrevd: true });
const v = (navn: string, type: Kolonnetype): Kolonne => ({ navn, type, paakrevd: false });
const avtalt = (navn: string): Kolonne => ({ ...v(navn, dato), avtalt: true });
const fil = (navn: Filnavn, nokkel: readonly string[], ...kolonner: Kolonne[]): Pakkefil => ({
  navn,
  nokkel,
  kolonner,
});

const tillegg = (navn: Filnavn, nokkel: readonly string[], ...kolonner: Kolonne[]): Pakkefil => ({
  ...fil(navn, nokkel, ...kolonner),
  tillegg: true,
});

/** In the order rows must be written: a file refers only to files before it. Deletion goes the other way. */
export const PAKKEFORMAT: readonly Pakkefil[] = [
  fil('kommuner', ['kommunenummer'], m('kommunenummer', kommune), m('navn', tekst())),
  fil(
    'folkemengde',
    ['kommunenummer', 'aar'],
    m('kommunenummer', kommune),
    m('aar', aar),
    m('innbyggere', { slag: 'heltall', min: 0, maks: 100_000_000 }),
  ),
  fil(
    'bygg',
    ['bygg_id'],
    m('bygg_id', id),
    m('kommunenummer', kommune),
    v('navn', tekst()),
    v('adresse', tekst()),
    v('postnummer', tekst(10)),
    v('poststed', tekst(60)),
    v('bydel', tekst(60)),
  ),
  fil(
    'boliger',
    ['bolig_id'],
    m('bolig_id', id),
    m('kommunenummer', kommune),
    v('bygg_id', ref('bygg')),
    v('adresse', tekst()),
    v('postnummer', tekst(10)),
    v('poststed', tekst(60)),
    v('bruksenhetsnummer', tekst(20)),
    m('disposisjonsform', kode(DISPOSISJONSFORMER)),
    m('fom', dato),
    v('tom', dato),
    v('boligtype', kode(BOLIGTYPER)),
    v('bruksareal', { slag: 'desimal', min: 0, maks: 100_000 }),
    v('antall_soverom', { slag: 'heltall', min: 0, maks: 100 }),
    v('rullestol', jaNei),
    v('bemanning', kode(BEMANNINGER)),
    v('samlokalisert', jaNei),
    v('maalgruppe', kode(MAALGRUPPER)),
    v('maanedsleie', { slag: 'desimal', min: 0, maks: 10_000_000 }),
  ),
  fil(
    'boligendringer',
    ['bolig_id', 'fom'],
    m('bolig_id', ref('boliger')),
    m('fom', dato),
    v('disposisjonsform', kode(DISPOSISJONSFORMER)),
    v('rullestol', jaNei),
    v('maalgruppe', kode(MAALGRUPPER)),
    v('samlokalisert', jaNei),
    v('bruksareal', { slag: 'desimal', min: 0, maks: 100_000 }),
  ),
  fil(
    'utilgjengelig',
    ['bolig_id', 'fom'],
    m('bolig_id', ref('boliger')),
    m('fom', dato),
    v('tom', dato),
    v('grunn', kode(UTILGJENGELIG_GRUNNER)),
  ),
  fil(
    'personer',
    ['person_id'],
    m('person_id', id),
    m('kommunenummer', kommune),
    v('fodselsnummer', fnr),
    m('fodselsdato', dato),
    v('navn', tekst()),
    v('kjonn', kode(KJONN)),
    v('adressebeskyttelse', kode(ADRESSEBESKYTTELSER)),
  ),
  fil('husstander', ['husstand_id'], m('husstand_id', id), m('kommunenummer', kommune)),
  fil(
    'medlemmer',
    ['husstand_id', 'person_id', 'fom'],
    m('husstand_id', ref('husstander')),
    m('person_id', ref('personer')),
    m('rolle', kode(ROLLER_I_HUSSTAND)),
    m('fom', dato),
    v('tom', dato),
  ),
  fil(
    'maalgrupper',
    ['husstand_id', 'fom'],
    m('husstand_id', ref('husstander')),
    m('maalgruppe', kode(MAALGRUPPER)),
    m('fom', dato),
  ),
  fil(
    'soknader',
    ['soknad_id'],
    m('soknad_id', id),
    m('husstand_id', ref('husstander')),
    m('mottatt', dato),
    m('type', kode(SOKNADSTYPER)),
    v('vedtaksdato', dato),
    v('utfall', kode(UTFALL_SOKNAD)),
    v('bortfalt', dato),
  ),
  fil(
    'leieforhold',
    ['leieforhold_id'],
    m('leieforhold_id', id),
    m('bolig_id', ref('boliger')),
    m('husstand_id', ref('husstander')),
    v('soknad_id', ref('soknader')),
    m('fom', dato),
    v('tom', dato),
    avtalt('kontrakt_tom'),
    v('avslutning', kode(AVSLUTNINGER)),
  ),
  fil(
    'midlertidige_opphold',
    ['opphold_id'],
    m('opphold_id', id),
    m('husstand_id', ref('husstander')),
    m('tilbud', kode(TILBUD)),
    v('sted', tekst()),
    m('fom', dato),
    v('tom', dato),
    v('barn_med', jaNei),
    v('dognpris', { slag: 'desimal', min: 0, maks: 1_000_000 }),
  ),
  fil(
    'virkemidler',
    ['virkemiddel_id'],
    m('virkemiddel_id', id),
    m('husstand_id', ref('husstander')),
    m('ordning', kode(VIRKEMIDDELORDNINGER)),
    v('formaal', kode(VIRKEMIDDELFORMAAL)),
    m('utbetalt', dato),
    v('belop', kroner),
  ),
  fil(
    'tilsagn',
    ['tilsagn_id'],
    m('tilsagn_id', id),
    m('bolig_id', ref('boliger')),
    m('ordning', kode(TILSAGNSORDNINGER)),
    m('dato', dato),
    v('belop', kroner),
  ),
  fil(
    'utkastelser',
    ['sak_id'],
    m('sak_id', id),
    m('husstand_id', ref('husstander')),
    v('varslet', dato),
    v('begjaert', dato),
    v('avsluttet', dato),
    v('utfall', kode(UTFALL_UTKASTELSE)),
  ),
  fil(
    'bosettinger',
    ['bosetting_id'],
    m('bosetting_id', id),
    m('kommunenummer', kommune),
    m('person_id', ref('personer')),
    v('husstand_id', ref('husstander')),
    m('vedtaksdato', dato),
    m('bosatt', dato),
    v('enslig_mindreaarig', jaNei),
  ),
  fil(
    'eksterne_tall',
    ['kommunenummer', 'aar', 'parameter_id'],
    m('kommunenummer', kommune),
    m('aar', aar),
    m('parameter_id', parameter),
    m('verdi', { slag: 'desimal', min: -1e12, maks: 1e12 }),
    v('kilde', tekst()),
  ),
  fil(
    'egenrapport',
    ['kommunenummer', 'aar', 'parameter_id'],
    m('kommunenummer', kommune),
    m('aar', aar),
    m('parameter_id', parameter),
    m('svar', tekst(4000)),
  ),
  tillegg(
    'boligdetaljer',
    ['bolig_id'],
    m('bolig_id', ref('boliger')),
    v('etasje', { slag: 'heltall', min: -5, maks: 100 }),
    v('heis', jaNei),
    v('depositum', { slag: 'desimal', min: 0, maks: 10_000_000 }),
  ),
  tillegg(
    'rullestolsvar',
    ['bolig_id', 'fom'],
    m('bolig_id', ref('boliger')),
    m('fom', dato),
    v('til_boligen', jaNei),
    v('inn_i_boligen', jaNei),
    v('rundt_i_rommene', jaNei),
  ),
  tillegg(
    'klargjoringer',
    ['bolig_id', 'fom'],
    m('bolig_id', ref('boliger')),
    m('fom', dato),
    avtalt('tom'),
    v('arbeid', kode(KLARGJORINGSARBEID)),
  ),
  tillegg(
    'nokler',
    ['nokkel_id'],
    m('nokkel_id', id),
    m('bolig_id', ref('boliger')),
    m('merke', tekst(60)),
    m('hos', kode(NOKKELHOLDERE)),
    m('fom', dato),
    v('tom', dato),
  ),
  tillegg(
    'innleieavtaler',
    ['innleieavtale_id'],
    m('innleieavtale_id', id),
    m('bolig_id', ref('boliger')),
    v('utleier', tekst()),
    m('fom', dato),
    avtalt('tom'),
    v('maanedspris', { slag: 'desimal', min: 0, maks: 10_000_000 }),
    v('oppsigelse_maaneder', { slag: 'heltall', min: 0, maks: 60 }),
  ),
  tillegg(
    'tilvisningsavtaler',
    ['tilvisningsavtale_id'],
    m('tilvisningsavtale_id', id),
    m('kommunenummer', kommune),
    m('navn', tekst()),
    v('utleier', tekst()),
    m('fom', dato),
    avtalt('tom'),
    m('antall_boliger', { slag: 'heltall', min: 1, maks: 100_000 }),
  ),
  tillegg(
    'tilvisningsboliger',
    ['tilvisningsavtale_id', 'bolig_id', 'fom'],
    m('tilvisningsavtale_id', ref('tilvisningsavtaler')),
    m('bolig_id', ref('boliger')),
    m('fom', dato),
    avtalt('tom'),
  ),
  tillegg(
    'kontakter',
    ['person_id'],
    m('person_id', ref('personer')),
    v('telefon', tekst(30)),
    v('epost', tekst()),
    v('spraak', tekst(35)),
    v('tolk', jaNei),
  ),
  tillegg(
    'representanter',
    ['representant_id'],
    m('representant_id', id),
    m('person_id', ref('personer')),
    m('slag', kode(REPRESENTANTSLAG)),
    m('navn', tekst()),
    v('telefon', tekst(30)),
    v('epost', tekst()),
    v('gjelder', tekst(500)),
    m('fom', dato),
    avtalt('tom'),
  ),
];

/** `slettes.csv` names rows of the other files; it has no table of its own. */
export const SLETTES = {
  navn: 'slettes',
  /** `fil` with or without `.csv`. */
  kolonner: [
    m('fil', kode([...FILNAVN, ...FILNAVN.map((f) => `${f}.csv`)])),
    m('id', tekst(400)),
    m('grunn', tekst(400)),
  ],
} as const;

/** The file of the package with this name. */
export function pakkefil(navn: Filnavn): Pakkefil {
  const funnet = PAKKEFORMAT.find((f) => f.navn === navn);
  if (!funnet) throw new Error(`ukjent fil i pakkeformatet: ${navn}`);
  return funnet;
}
