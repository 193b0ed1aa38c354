import { dato, tall } from './format';
import type { Tekstomraade } from './tekst';

/** Pairs that may be one household, and what becomes of them. */
export const duplikatTekster = {
  tittel: { nb: 'Mulige duplikater', nn: 'Moglege duplikat' },
  status: {
    nb: 'Husstander som kan være registrert to ganger. De sikreste står først.',
    nn: 'Husstandar som kan vere registrerte to gonger. Dei sikraste står først.',
  },
  lenke: { nb: 'Mulige duplikater', nn: 'Moglege duplikat' },
  tabell: { nb: 'Par av husstander', nn: 'Par av husstandar' },
  antall: {
    nb: (n: number) => (n === 1 ? '1 par' : `${tall(n)} par`),
    nn: (n: number) => (n === 1 ? '1 par' : `${tall(n)} par`),
  },
  ingen: {
    nb: 'Ingen husstander ser ut til å være registrert to ganger.',
    nn: 'Ingen husstandar ser ut til å vere registrerte to gonger.',
  },
  kolPar: { nb: 'Husstander', nn: 'Husstandar' },
  kolGrunn: { nb: 'Hvorfor', nn: 'Kvifor' },
  kolPersoner: { nb: 'Personer som ligner', nn: 'Personar som liknar' },
  kolSammenlign: { nb: 'Sammenlign', nn: 'Samanlikn' },
  sammenlign: { nb: 'Sammenlign', nn: 'Samanlikn' },
  sammenlignPar: {
    nb: (a: string, b: string) => `Sammenlign ${a} og ${b}`,
    nn: (a: string, b: string) => `Samanlikn ${a} og ${b}`,
  },
  fodselsnummer: { nb: 'Samme fødselsnummer', nn: 'Same fødselsnummer' },
  navn_og_dato: { nb: 'Samme fødselsdato og lignende navn', nn: 'Same fødselsdato og liknande namn' },
  personFodt: {
    nb: (navn: string, dag: string) => `${navn}, født ${dato(dag)}`,
    nn: (navn: string, dag: string) => `${navn}, fødd ${dato(dag)}`,
  },
  panelTittel: {
    nb: (a: string, b: string) => `Slå sammen ${a} og ${b}`,
    nn: (a: string, b: string) => `Slå saman ${a} og ${b}`,
  },
  forklart: {
    nb: 'Alt som hører til den ene, flyttes til den andre: medlemmer, leieforhold, opphold, søknader og målgrupper. Id-en som blir borte, huskes, og kan fremdeles søkes opp.',
    nn: 'Alt som høyrer til den eine, blir flytta til den andre: medlemmer, leigeforhold, opphald, søknader og målgrupper. Id-en som blir borte, blir hugsa.',
  },
  sideVedSide: { nb: 'Side ved side', nn: 'Side ved side' },
  kolHva: { nb: 'Opplysning', nn: 'Opplysning' },
  medlemmer: { nb: 'Medlemmer', nn: 'Medlemmer' },
  leieforhold: { nb: 'Leieforhold', nn: 'Leigeforhold' },
  opphold: { nb: 'Midlertidige opphold', nn: 'Mellombelse opphald' },
  soknader: { nb: 'Søknader', nn: 'Søknader' },
  maalgrupper: { nb: 'Målgrupper', nn: 'Målgrupper' },
  ingenAv: { nb: 'Ingen', nn: 'Ingen' },
  behold: { nb: 'Hvilken skal bli stående?', nn: 'Kva for ein skal bli ståande?' },
  beholdFeil: {
    nb: 'Velg hvilken husstand som skal bli stående.',
    nn: 'Vel kva for ein husstand som skal bli ståande.',
  },
  innhold: {
    nb: (medlemmer: number, leieforhold: number, opphold: number, soknader: number) =>
      `${tall(medlemmer)} ${medlemmer === 1 ? 'medlem' : 'medlemmer'}, ${tall(leieforhold)} leieforhold, ${tall(opphold)} midlertidige opphold, ${tall(soknader)} ${soknader === 1 ? 'søknad' : 'søknader'}`,
    nn: (medlemmer: number, leieforhold: number, opphold: number, soknader: number) =>
      `${tall(medlemmer)} ${medlemmer === 1 ? 'medlem' : 'medlemmer'}, ${tall(leieforhold)} leigeforhold, ${tall(opphold)} mellombelse opphald, ${tall(soknader)} ${soknader === 1 ? 'søknad' : 'søknader'}`,
  },
  personer: { nb: 'Hvem er samme person?', nn: 'Kven er same person?' },
  personerHjelp: {
    nb: 'Ta bort krysset der det er to forskjellige personer. Opplysningene til den i husstanden som blir stående, gjelder.',
    nn: 'Ta bort krysset der det er to ulike personar. Opplysningane til den i husstanden som blir ståande, gjeld.',
  },
  sammeSom: {
    nb: (a: string, b: string) => `${a} og ${b} er samme person`,
    nn: (a: string, b: string) => `${a} og ${b} er same person`,
  },
  maalgruppeFra: { nb: 'Hvilken målgruppe gjelder?', nn: 'Kva målgruppe gjeld?' },
  maalgruppeFraHjelp: {
    nb: 'Begge har en målgruppe fra samme dag.',
    nn: 'Begge har ei målgruppe frå same dag.',
  },
  maalgruppeFeil: { nb: 'Velg hvilken målgruppe som gjelder.', nn: 'Vel kva målgruppe som gjeld.' },
  slaaSammen: { nb: 'Slå sammen', nn: 'Slå saman' },
  bekreftTittel: {
    nb: (borte: string, behold: string) => `Slå ${borte} sammen med ${behold}?`,
    nn: (borte: string, behold: string) => `Slå ${borte} saman med ${behold}?`,
  },
  bekreft: {
    nb: (borte: string, behold: string) =>
      `${borte} blir borte som egen husstand, og alt som hører til den, står på ${behold}. Du kan angre så lenge ingen har endret noe etterpå.`,
    nn: (borte: string, behold: string) =>
      `${borte} blir borte som eigen husstand, og alt som høyrer til han, står på ${behold}. Du kan angre så lenge ingen har endra noko etterpå.`,
  },
  personerBekreft: {
    nb: (n: number) =>
      n === 0
        ? 'Ingen personer blir slått sammen.'
        : `${tall(n)} ${n === 1 ? 'person' : 'personer'} blir slått sammen.`,
    nn: (n: number) =>
      n === 0 ? 'Ingen personar blir slått saman.' : `${tall(n)} ${n === 1 ? 'person' : 'personar'} blir slått saman.`,
  },
  slaattSammen: { nb: 'Husstandene er slått sammen.', nn: 'Husstandane er slått saman.' },
} as const satisfies Tekstomraade;

/** Who changed what in a household. */
export const husstandshistorikkTekster = {
  tittel: { nb: 'Hvem endret hva', nn: 'Kven endra kva' },
  ingen: { nb: 'Ingen historikk.', nn: 'Ingen historikk.' },
  tid: { nb: 'Når', nn: 'Når' },
  hvem: { nb: 'Hvem', nn: 'Kven' },
  hva: { nb: 'Hva', nn: 'Kva' },
  endringer: { nb: 'Endringer', nn: 'Endringar' },
  angre: { nb: 'Angre', nn: 'Angre' },
  endret: { nb: 'endret', nn: 'endra' },
} as const satisfies Tekstomraade;
