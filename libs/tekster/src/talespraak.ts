import type { FastTekst, Spraak } from './tekst';

const begge = (nb: string, nn: string = nb): FastTekst => ({ nb, nn });

/**
 * Languages that people are spoken to in, by ISO 639-1; those most asked for at the municipalities' interpreting services
 * and the languages of Norway. `annet` is one that has no code of two letters.
 */
export const talespraakTekster: Readonly<Record<string, FastTekst>> = {
  no: begge('Norsk'),
  se: begge('Nordsamisk'),
  en: begge('Engelsk'),
  sq: begge('Albansk'),
  am: begge('Amharisk'),
  ar: begge('Arabisk'),
  bn: begge('Bengali'),
  bs: begge('Bosnisk'),
  bg: begge('Bulgarsk'),
  my: begge('Burmesisk'),
  da: begge('Dansk'),
  et: begge('Estisk'),
  fi: begge('Finsk'),
  fr: begge('Fransk'),
  el: begge('Gresk'),
  hi: begge('Hindi'),
  is: begge('Islandsk'),
  it: begge('Italiensk'),
  zh: begge('Kinesisk'),
  rw: begge('Kinyarwanda'),
  rn: begge('Kirundi'),
  hr: begge('Kroatisk'),
  ku: begge('Kurdisk'),
  lv: begge('Latvisk'),
  ln: begge('Lingala'),
  lt: begge('Litauisk'),
  nl: begge('Nederlandsk'),
  ne: begge('Nepalsk'),
  om: begge('Oromo'),
  ps: begge('Pashto'),
  fa: begge('Persisk og dari'),
  pl: begge('Polsk'),
  pt: begge('Portugisisk'),
  ro: begge('Rumensk'),
  ru: begge('Russisk'),
  sr: begge('Serbisk'),
  sk: begge('Slovakisk'),
  so: begge('Somali'),
  es: begge('Spansk'),
  sw: begge('Swahili'),
  sv: begge('Svensk'),
  tl: begge('Tagalog'),
  ta: begge('Tamil'),
  th: begge('Thai'),
  ti: begge('Tigrinja'),
  cs: begge('Tsjekkisk'),
  tr: begge('Tyrkisk'),
  de: begge('Tysk'),
  uk: begge('Ukrainsk'),
  hu: begge('Ungarsk'),
  ur: begge('Urdu'),
  vi: begge('Vietnamesisk'),
  annet: begge('Annet språk', 'Anna språk'),
};

/**
 * The word of a language's code (ISO 639), with a capital letter: that of the list, else the name it has in CLDR, which most
 * runtimes bring along, else the code in plain words.
 */
export function talespraak(spraak: Spraak, kode: string): string {
  const ord = talespraakTekster[kode]?.[spraak];
  if (ord) return ord;
  const navn = spraaknavn(spraak, kode);
  if (!navn) return `${spraak === 'nb' ? 'Annet språk' : 'Anna språk'} (kode ${kode})`;
  return `${navn.charAt(0).toUpperCase()}${navn.slice(1)}`;
}

function spraaknavn(spraak: Spraak, kode: string): string | undefined {
  if (!/^[a-z]{2,3}$/.test(kode)) return undefined;
  // Nynorsk lacks many names; bokmål has them, and a name of a language is mostly the same word.
  return new Intl.DisplayNames([spraak, 'nb'], { type: 'language', fallback: 'none' }).of(kode);
}
