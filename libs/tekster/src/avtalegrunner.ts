import type { Tekstomraade } from './tekst';

/** Refusals of what hangs on a dwelling with days of its own. */
export const avtalegrunner = {
  tom_for_fom: { nb: 'Siste dag kan ikke være før første dag.', nn: 'Siste dag kan ikkje vere før første dag.' },
  utenfor_boligens_tid: {
    nb: 'Datoen er utenfor tiden boligen disponeres.',
    nn: 'Datoen er utanfor tida bustaden blir disponert.',
  },
  ingen_endring: { nb: 'Det er slik allerede. Ingenting er endret.', nn: 'Det er slik allereie. Ingenting er endra.' },
  ikke_tilvisning: {
    nb: 'Boligen har ikke formen tilvisning den dagen. Endre formen først.',
    nn: 'Bustaden har ikkje forma tilvising den dagen. Endre forma først.',
  },
  ukjent_bolig: {
    nb: 'Fant ingen bolig med den id-en. Søk på adressen og velg i listen.',
    nn: 'Fann ingen bustad med den id-en. Søk på adressa og vel i lista.',
  },
  over_40_prosent: {
    nb: 'Kommunen kan vise til høyst 40 % av boligene i avtalen om gangen. Dette blir for mange.',
    nn: 'Kommunen kan vise til høgst 40 % av bustadene i avtalen om gongen. Dette blir for mange.',
  },
  utenfor_avtalens_tid: {
    nb: 'En bolig kan ikke være med i avtalen utenfor avtalens egen tid.',
    nn: 'Ein bustad kan ikkje vere med i avtalen utanfor tida til avtalen.',
  },
  ikke_i_bruk: {
    nb: 'Nøkkelen er allerede levert over. Hent siden på nytt.',
    nn: 'Nøkkelen er allereie levert over. Hent sida på nytt.',
  },
  foer_forrige: {
    nb: 'Nøkkelen kan ikke leveres over før dagen etter at den ble mottatt.',
    nn: 'Nøkkelen kan ikkje leverast over før dagen etter at han blei motteken.',
  },
} as const satisfies Tekstomraade;
