import { tall } from './format';
import type { Tekstomraade } from './tekst';

/** Words that every form of the register shares: what it would do, who was first, and how to take it back. */
export const endringTekster = {
  endre: { nb: 'Endre', nn: 'Endre' },
  endreHva: { nb: (hva: string) => `Endre ${hva}`, nn: (hva: string) => `Endre ${hva}` },
  lagre: { nb: 'Lagre', nn: 'Lagre' },
  lagrer: { nb: 'Lagrer …', nn: 'Lagrar …' },
  slett: { nb: 'Slett', nn: 'Slett' },
  lagret: { nb: 'Endringen er lagret.', nn: 'Endringa er lagra.' },
  angret: { nb: 'Endringen er angret.', nn: 'Endringa er angra.' },
  angreHva: { nb: (hva: string) => `Angre: ${hva}`, nn: (hva: string) => `Angre: ${hva}` },

  gjelder: { nb: 'Hva slags endring er det?', nn: 'Kva slags endring er det?' },
  retting: { nb: 'Retting (var alltid slik)', nn: 'Retting (var alltid slik)' },
  rettingHjelp: {
    nb: 'Det som står, er feil. Tallene for tidligere år kan også endre seg.',
    nn: 'Det som står, er feil. Tala for tidlegare år kan òg endre seg.',
  },
  endring: { nb: 'Endring fra dato', nn: 'Endring frå dato' },
  endringHjelp: {
    nb: 'Det som står, var riktig fram til da. Tallene før datoen blir stående.',
    nn: 'Det som står, var rett fram til då. Tala før datoen blir ståande.',
  },
  fraDato: { nb: 'Gjelder fra', nn: 'Gjeld frå' },
  velgGjelder: {
    nb: 'Velg om det er en retting eller en endring fra en dato.',
    nn: 'Vel om det er ei retting eller ei endring frå ein dato.',
  },
  fomMangler: {
    nb: 'Skriv datoen boligen er disponert fra.',
    nn: 'Skriv datoen bustaden er disponert frå.',
  },
  fraMangler: { nb: 'Skriv datoen endringen gjelder fra.', nn: 'Skriv datoen endringa gjeld frå.' },

  visEffekt: { nb: 'Vis hva som endres', nn: 'Vis kva som blir endra' },
  regner: { nb: 'Regner ut …', nn: 'Reknar ut …' },
  effekt: { nb: 'Tall som endres', nn: 'Tal som blir endra' },
  ingenTall: { nb: 'Ingen tall endres.', nn: 'Ingen tal blir endra.' },
  effektAntall: {
    nb: (n: number) => (n === 1 ? 'Ett tall endres.' : `${tall(n)} tall endres.`),
    nn: (n: number) => (n === 1 ? 'Eitt tal blir endra.' : `${tall(n)} tal blir endra.`),
  },
  forLite: { nb: 'mindre enn det som vises', nn: 'mindre enn det som blir vist' },
  tallet: { nb: 'Tall', nn: 'Tal' },
  aar: { nb: 'År', nn: 'År' },
  foer: { nb: 'Før', nn: 'Før' },
  etter: { nb: 'Etter', nn: 'Etter' },
  alleTall: { nb: 'Alle tall', nn: 'Alle tal' },
  uendret: { nb: 'uendret', nn: 'uendra' },
  kostrafelt: { nb: (id: string) => `KOSTRA ${id}`, nn: (id: string) => `KOSTRA ${id}` },
  nyFane: { nb: '(åpnes i ny fane)', nn: '(blir opna i ny fane)' },

  konfliktTittel: {
    nb: (hvem: string, naar: string) => `${hvem} endret dette ${naar}`,
    nn: (hvem: string, naar: string) => `${hvem} endra dette ${naar}`,
  },
  kl: { nb: (tid: string) => `kl. ${tid}`, nn: (tid: string) => `kl. ${tid}` },
  konfliktForklart: {
    nb: 'Det du har skrevet, står. Velg hva som skal gjelde, og lagre på nytt.',
    nn: 'Det du har skrive, står. Vel kva som skal gjelde, og lagre på nytt.',
  },
  konfliktLikt: {
    nb: 'Det du har skrevet, er det samme som nå er lagret.',
    nn: 'Det du har skrive, er det same som no er lagra.',
  },
  konfliktAnnet: {
    nb: (felt: string) => `Også endret: ${felt}.`,
    nn: (felt: string) => `Også endra: ${felt}.`,
  },
  konfliktHentet: {
    nb: 'Siden viser nå det som er lagret. Se over, og send på nytt. Det du har skrevet, står.',
    nn: 'Sida viser no det som er lagra. Sjå over, og send på nytt. Det du har skrive, står.',
  },
  detSomErLagret: { nb: 'Lagret nå', nn: 'Lagra no' },
  dittValg: { nb: 'Ditt', nn: 'Ditt' },
  lagreValgene: { nb: 'Lagre valgene', nn: 'Lagre vala' },
  forkast: { nb: 'Forkast mine endringer', nn: 'Forkast endringane mine' },

  forlate: { nb: 'Forlate siden uten å lagre?', nn: 'Forlate sida utan å lagre?' },
  forlateForklart: {
    nb: 'Det du har skrevet, er ikke lagret og blir borte.',
    nn: 'Det du har skrive, er ikkje lagra og blir borte.',
  },
  forlat: { nb: 'Forlat uten å lagre', nn: 'Forlat utan å lagre' },
  bli: { nb: 'Bli og skriv videre', nn: 'Bli og skriv vidare' },
} as const satisfies Tekstomraade;
