import type { Avgjorelse } from '@tak/domain';
import { dato, tall } from './format';
import type { FastTekst, Tekstomraade } from './tekst';

/** Words of how decisions are shared and followed up: four eyes, and openings of what is protected. */
export const tilsynTekster = {
  fireOyne: { nb: 'Fire øyne', nn: 'Fire auge' },
  // Four eyes
  fireOyneForklart: {
    nb: 'Når fire øyne er slått på, kan ikke den som forbereder avgjøre. Du velger for hvert slag avgjørelse.',
    nn: 'Når fire auge er slått på, kan ikkje den som førebur avgjere. Du vel for kvart slag avgjerd.',
  },
  fireOyneLes: {
    nb: 'Når fire øyne er slått på, kan ikke den som forbereder avgjøre. Systemeier velger.',
    nn: 'Når fire auge er slått på, kan ikkje den som førebur avgjere. Systemeigar vel.',
  },
  paa: { nb: 'På', nn: 'På' },
  avTag: { nb: 'Av', nn: 'Av' },
  slattPaa: {
    nb: (hva: string) => `Fire øyne er slått på for ${hva}.`,
    nn: (hva: string) => `Fire auge er slått på for ${hva}.`,
  },
  slattAv: {
    nb: (hva: string) => `Fire øyne er slått av for ${hva}.`,
    nn: (hva: string) => `Fire auge er slått av for ${hva}.`,
  },

  // Openings
  apningerTittel: { nb: 'Åpninger av skjermede husstander', nn: 'Opningar av skjerma husstandar' },
  apningerForklart: {
    nb: 'Hver gang noen åpner en skjermet husstand, eller en sak de selv er inhabile i. Hvilken husstand det gjelder, vises ikke.',
    nn: 'Kvar gong nokon opnar ein skjerma husstand, eller ei sak dei sjølve er inhabile i. Kva husstand det gjeld, blir ikkje vist.',
  },
  ikkeSett: { nb: (n: number) => `${tall(n)} ikke sett`, nn: (n: number) => `${tall(n)} ikkje sett` },
  alleSett: { nb: 'Alle er sett', nn: 'Alle er sett' },
  ingenApninger: { nb: 'Ingen har åpnet en skjermet husstand.', nn: 'Ingen har opna ein skjerma husstand.' },
  hvem: { nb: 'Hvem', nn: 'Kven' },
  apnet: { nb: 'Åpnet', nn: 'Opna' },
  apenTil: { nb: (tid: string) => `åpen til ${tid}`, nn: (tid: string) => `open til ${tid}` },
  slag: { nb: 'Slag', nn: 'Slag' },
  slagBeskyttet: { nb: 'Skjermet', nn: 'Skjerma' },
  slagInhabil: { nb: 'Inhabil', nn: 'Inhabil' },
  hvorfor: { nb: 'Hvorfor', nn: 'Kvifor' },
  sett: { nb: 'Sett', nn: 'Sett' },
  settAv: {
    nb: (dag: string, av: string) => `${dato(dag)} av ${av}`,
    nn: (dag: string, av: string) => `${dato(dag)} av ${av}`,
  },
  ikkeSettTag: { nb: 'Ikke sett', nn: 'Ikkje sett' },
  merkSomSett: { nb: 'Merk som sett', nn: 'Merk som sett' },
  merkApning: {
    nb: (navn: string, tid: string) => `Merk som sett: ${navn}, ${tid}`,
    nn: (navn: string, tid: string) => `Merk som sett: ${navn}, ${tid}`,
  },
  merket: { nb: 'Åpningen er merket som sett.', nn: 'Opninga er merkt som sett.' },
} as const satisfies Tekstomraade;

/** What four eyes are about, by kind of decision. `emne` stands in the middle of a sentence. */
export const avgjorelseTekster = {
  rolletildeling: {
    navn: { nb: 'Roller', nn: 'Roller' },
    emne: { nb: 'roller', nn: 'roller' },
    forklaring: {
      nb: 'Den som foreslår en rolle, kan ikke godkjenne den selv. Rollen gjelder først når en annen systemeier har sagt ja. Slå det på bare når kommunen har minst to systemeiere.',
      nn: 'Den som foreslår ei rolle, kan ikkje godkjenne ho sjølv. Rolla gjeld først når ein annan systemeigar har sagt ja. Slå det på berre når kommunen har minst to systemeigarar.',
    },
  },
  stor_import: {
    navn: { nb: 'Store importer', nn: 'Store importar' },
    emne: { nb: 'store importer', nn: 'store importar' },
    forklaring: {
      nb: 'En import som endrer eller sletter mye, stopper og spør. Den som sendte den inn, kan ikke svare; en annen må se over og fortsette.',
      nn: 'Ein import som endrar eller slettar mykje, stoppar og spør. Den som sende han inn, kan ikkje svare; ein annan må sjå over og halde fram.',
    },
  },
} as const satisfies Record<
  Avgjorelse,
  { readonly navn: FastTekst; readonly emne: FastTekst; readonly forklaring: FastTekst }
>;
