import { tall } from './format';
import type { FastTekst, Tekstomraade } from './tekst';

/** The search from anywhere. */
export const sokTekster = {
  knappOrd: { nb: 'Søk', nn: 'Søk' },
  knappMer: { nb: ' etter person, adresse, sak …', nn: ' etter person, adresse, sak …' },
  tittel: { nb: 'Søk', nn: 'Søk' },
  felt: {
    nb: 'Navn, fødselsdato, adresse, id, telefon eller fødselsnummer',
    nn: 'Namn, fødselsdato, adresse, id, telefon eller fødselsnummer',
  },
  feltUtenHusstand: { nb: 'Adresse, bygg, id eller leietaker', nn: 'Adresse, bygg, id eller leigetakar' },
  svar: { nb: 'Treff', nn: 'Treff' },
  sist: { nb: 'Sist åpnet', nn: 'Sist opna' },
  ingenSist: {
    nb: 'Husstander og boliger du åpner, står her neste gang.',
    nn: 'Husstandar og bustader du opnar, står her neste gong.',
  },
  husstander: { nb: 'Husstander', nn: 'Husstandar' },
  boliger: { nb: 'Boliger', nn: 'Bustader' },
  saker: { nb: 'Saker', nn: 'Saker' },
  husstand: { nb: 'Husstand', nn: 'Husstand' },
  bolig: { nb: 'Bolig', nn: 'Bustad' },
  visAlle: { nb: (n: number) => `Vis alle ${tall(n)}`, nn: (n: number) => `Vis alle ${tall(n)}` },
  ingenTreff: {
    nb: 'Ingen treff. Sjekk skrivemåten, eller søk på fødselsdato eller id.',
    nn: 'Ingen treff. Sjekk skrivemåten, eller søk på fødselsdato eller id.',
  },
  /** Said aloud. */
  funnet: {
    nb: (husstander: number, boliger: number, saker: number) =>
      `${tall(husstander)} ${husstander === 1 ? 'husstand' : 'husstander'}, ${tall(boliger)} ${boliger === 1 ? 'bolig' : 'boliger'}, ${tall(saker)} ${saker === 1 ? 'sak' : 'saker'}`,
    nn: (husstander: number, boliger: number, saker: number) =>
      `${tall(husstander)} ${husstander === 1 ? 'husstand' : 'husstandar'}, ${tall(boliger)} ${boliger === 1 ? 'bustad' : 'bustader'}, ${tall(saker)} ${saker === 1 ? 'sak' : 'saker'}`,
  },
  sakenTil: { nb: (id: string) => `sak ${id}`, nn: (id: string) => `sak ${id}` },
  utkastelse: { nb: 'Utkastelse', nn: 'Utkasting' },
  loper: { nb: 'Ikke avgjort', nn: 'Ikkje avgjord' },
  avsluttet: { nb: 'Avsluttet', nn: 'Avslutta' },
  taster: {
    nb: 'Pil opp og ned velger, Enter åpner, Esc lukker. Søket logges uten ordene du skriver.',
    nn: 'Pil opp og ned vel, Enter opnar, Esc lukkar. Søket blir logga utan orda du skriv.',
  },
} as const satisfies Tekstomraade;

/** An application by its type, as a case among others. */
export const sakstypeTekster: Readonly<Record<string, FastTekst>> = {
  ny: { nb: 'Søknad om bolig', nn: 'Søknad om bustad' },
  bytte: { nb: 'Søknad om å bytte bolig', nn: 'Søknad om å byte bustad' },
  forlengelse: { nb: 'Søknad om forlengelse', nn: 'Søknad om forlenging' },
};

/** How an eviction case ended. */
export const utfallUtkastelseTekster: Readonly<Record<string, FastTekst>> = {
  gjennomfort: { nb: 'Gjennomført', nn: 'Gjennomført' },
  avverget: { nb: 'Avverget', nn: 'Avverja' },
  trukket: { nb: 'Trukket', nn: 'Trekt' },
};
