import { dato } from './format';
import type { Tekstomraade } from './tekst';

/** «Besøk med varsomhet»: for the safety of those who visit. */
export const varsomhetTekster = {
  merke: { nb: 'Besøk med varsomhet', nn: 'Besøk med varsemd' },
  kort: { nb: 'Varsomhet', nn: 'Varsemd' },
  ny: { nb: 'Legg til varsomhet', nn: 'Legg til varsemd' },
  nyTittel: { nb: 'Besøk med varsomhet', nn: 'Besøk med varsemd' },
  nyForklart: {
    nb: 'For tryggheten til den som drar på besøk. Skriv hva man gjør, ikke hva man mener: «Kom to sammen», «Ring før du går opp».',
    nn: 'For tryggleiken til den som dreg på besøk. Skriv kva ein gjer, ikkje kva ein meiner: «Kom to saman», «Ring før du går opp».',
  },
  gjelder: { nb: 'Hva gjelder det?', nn: 'Kva gjeld det?' },
  velg: { nb: 'Velg', nn: 'Vel' },
  personer: { nb: 'Personer', nn: 'Personar' },
  boliger: { nb: 'Boliger', nn: 'Bustader' },
  tekst: { nb: 'Hva skal den som kommer, vite?', nn: 'Kva skal den som kjem, vite?' },
  tekstHjelp: {
    nb: 'Høyst 500 tegn. Ikke skriv diagnoser eller lovbrudd.',
    nn: 'Høgst 500 teikn. Ikkje skriv diagnosar eller lovbrot.',
  },
  tom: { nb: 'Gjelder til og med', nn: 'Gjeld til og med' },
  tomHjelp: {
    nb: 'For eksempel +6m. Uten dato gjelder den til noen avslutter den.',
    nn: 'Til dømes +6m. Utan dato gjeld ho til nokon avsluttar ho.',
  },
  lagre: { nb: 'Lagre varsomhet', nn: 'Lagre varsemd' },
  velgFeil: { nb: 'Velg en person eller en bolig.', nn: 'Vel ein person eller ein bustad.' },
  tekstFeil: { nb: 'Skriv hva den som kommer, skal vite.', nn: 'Skriv kva den som kjem, skal vite.' },
  tekstForLang: { nb: 'Teksten kan ha høyst 500 tegn.', nn: 'Teksten kan ha høgst 500 teikn.' },
  tomFeil: { nb: 'Datoen kan ikke være før i dag.', nn: 'Datoen kan ikkje vere før i dag.' },
  avslutt: { nb: 'Avslutt', nn: 'Avslutt' },
  avsluttFor: {
    nb: (hva: string) => `Avslutt varsomheten for ${hva}`,
    nn: (hva: string) => `Avslutt varsemda for ${hva}`,
  },
  lagtTil: { nb: 'Varsomheten er lagret.', nn: 'Varsemda er lagra.' },
  avsluttet: { nb: 'Varsomheten er avsluttet.', nn: 'Varsemda er avslutta.' },
  gjelderFor: { nb: (hva: string) => `Gjelder ${hva}`, nn: (hva: string) => `Gjeld ${hva}` },
  fraTil: {
    nb: (fom: string, tom: string | null) => (tom ? `${dato(fom)}–${dato(tom)}` : `fra ${dato(fom)}`),
    nn: (fom: string, tom: string | null) => (tom ? `${dato(fom)}–${dato(tom)}` : `frå ${dato(fom)}`),
  },
} as const satisfies Tekstomraade;
