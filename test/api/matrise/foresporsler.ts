import type { Hvis, Ressurser } from './ressurser';
import { BOLIGAVTALER } from './boligavtaler';
import { BOLIGENDRINGER } from './boligendringer';
import { HUSSTANDENDRINGER } from './husstandendringer';
import { ORDINAER } from './register';

/** What fills a route's placeholders and body, so that it goes through for whoever may. */
export interface Foresporsel {
  /** Placeholder values in order. */
  readonly id?: readonly (string | number)[];
  readonly kropp?: unknown;
  readonly sporring?: string;
}

export interface Rutebeskrivelse {
  /** Of the thing the route is about; `hvem`: account of the asker. */
  readonly lag: (r: Ressurser, hvis: Hvis, hvem: string) => Promise<Foresporsel>;
  /** Kinds of thing that there are for this route. Left out: the route is about no particular thing. */
  readonly hvis?: readonly Hvis[];
  /** Statuses of one that goes through; default 200-299. */
  readonly gaar?: readonly number[];
}

const MIN = ['egen', 'annen', 'ingen'] as const;
const HUSSTAND = ['egen', 'beskyttet', 'annen', 'ingen'] as const;
const uten: Rutebeskrivelse = { lag: () => Promise.resolve({}) };
const aar: Rutebeskrivelse = { lag: () => Promise.resolve({ sporring: '?aar=2024' }) };
const parameter: Rutebeskrivelse = { lag: () => Promise.resolve({ id: ['2.2'], sporring: '?aar=2024' }) };
const felt: Rutebeskrivelse = { lag: () => Promise.resolve({ id: ['E1'], sporring: '?aar=2024' }) };
const BOLIGLISTE = { utvalg: 'alle', sorter: 'handling', retning: 'stigende', side: 1 };
const kropp = (k: unknown): Rutebeskrivelse => ({ lag: () => Promise.resolve({ kropp: k }) });
const en = (
  lag: (r: Ressurser, hvis: Hvis, hvem: string) => Promise<string | number>,
  mer: { kropp?: unknown; gaar?: readonly number[] } = {},
): Rutebeskrivelse => ({
  hvis: MIN,
  ...(mer.gaar ? { gaar: mer.gaar } : {}),
  lag: async (r, hvis, hvem) => ({ id: [await lag(r, hvis, hvem)], kropp: mer.kropp }),
});

/** Every route with a right. One that is not here fails the test. */
export const RUTER: Readonly<Record<string, Rutebeskrivelse>> = {
  'GET /api/parametere': aar,
  'GET /api/parametere/{id}': parameter,
  'GET /api/parametere/{id}/rader': parameter,
  'GET /api/parametere/{id}/rader/eksport': parameter,
  'GET /api/parametere/{id}/fordeling': parameter,
  'GET /api/kostra13': aar,
  'GET /api/kostra13/{felt}/rader': felt,
  'GET /api/kostra13/{felt}/rader/eksport': felt,

  'GET /api/importer': uten,
  // A body that is no upload: the right is there, the package is not.
  'POST /api/importer': { ...uten, gaar: [400] },
  'GET /api/importer/{id}': en((r, hvis) => r.importjobb(hvis)),
  'GET /api/importer/{id}/funn': en((r, hvis) => r.importjobb(hvis)),
  'GET /api/importer/{id}/funn/eksport': en((r, hvis) => r.importjobb(hvis)),
  'POST /api/importer/{id}/bekreft': en((r, hvis) => r.importjobb(hvis, 'venter_paa_bekreftelse')),
  'POST /api/importer/{id}/avbryt': en((r, hvis) => r.importjobb(hvis, 'venter_paa_bekreftelse')),

  'POST /api/okt/demo/bekreft': uten,
  'POST /api/okt/rolle': {
    hvis: ['annen', 'ingen'],
    lag: async (r, hvis) => ({ kropp: { tildelingId: await r.tildeling(hvis, 'gjelder') } }),
  },
  'GET /api/min': uten,
  'DELETE /api/min/okter/{id}': en((r, hvis, hvem) => r.okt(hvis, hvem)),
  'POST /api/min/inhabiliteter': {
    hvis: HUSSTAND,
    lag: async (r, hvis) => ({
      kropp: {
        husstand: { egen: await r.tomHusstand(), beskyttet: 'HSKJULT1', annen: 'HANNEN', ingen: 'H-INGEN' }[hvis],
        grunn: 'annet',
      },
    }),
  },
  'POST /api/min/inhabiliteter/{id}/opphev': en((r, hvis, hvem) => r.inhabilitet(hvis, hvem), {
    kropp: { grunn: 'Ikke lenger i familie.' },
  }),

  'GET /api/brukere': uten,
  'POST /api/brukere': {
    lag: () =>
      Promise.resolve({
        kropp: { utsteder: 'demo', brukernavn: `ny-${Math.random()}`, navn: 'Ny Bruker', roller: [] },
      }),
  },
  'GET /api/brukere/{id}': en((r, hvis) => r.bruker(hvis)),
  'PUT /api/brukere/{id}': en((r, hvis) => r.bruker(hvis), { kropp: { navn: 'Nytt Navn', versjon: 1 } }),
  'POST /api/brukere/{id}/roller': en((r, hvis) => r.bruker(hvis), { kropp: { rolle: 'nav', beskyttet: false } }),
  'POST /api/brukere/{id}/bekreft': en((r, hvis) => r.bruker(hvis)),
  'POST /api/brukere/{id}/deaktiver': en((r, hvis) => r.bruker(hvis), { kropp: { grunn: 'Har sluttet.' } }),
  'POST /api/brukere/{id}/aktiver': en((r, hvis) => r.deaktivertBruker(hvis)),
  'DELETE /api/brukere/{id}/okter': en((r, hvis) => r.bruker(hvis)),
  'POST /api/rolletildelinger/{id}/avgjor': en((r, hvis) => r.tildeling(hvis, 'foreslatt'), {
    kropp: { utfall: 'godkjent' },
  }),
  'POST /api/rolletildelinger/{id}/avslutt': en((r, hvis) => r.tildeling(hvis, 'gjelder')),
  'PUT /api/fire-oyne': kropp({ avgjorelse: 'stor_import', paa: false }),
  'GET /api/apninger': uten,
  'POST /api/apninger/{id}/kvitter': en((r, hvis) => r.apning(hvis)),

  'GET /api/logg': uten,
  'GET /api/logg/eksport': { lag: () => Promise.resolve({ sporring: '?format=csv' }) },
  'POST /api/logg/kontroll': uten,
  'POST /api/logg/innsyn': kropp({ fodselsnummer: ORDINAER.fodselsnummer }),

  'POST /api/boliger/sok': kropp(BOLIGLISTE),
  'POST /api/boliger/eksport': kropp(BOLIGLISTE),
  'GET /api/boliger/{id}': en((r, hvis) => r.bolig(hvis)),
  'GET /api/boliger/{id}/teller-i': en((r, hvis) => r.bolig(hvis)),
  'GET /api/boliger/{id}/historikk': en((r, hvis) => r.bolig(hvis)),
  'GET /api/bygg': uten,
  ...BOLIGENDRINGER,
  ...BOLIGAVTALER,
  'GET /api/visninger': { lag: () => Promise.resolve({ sporring: '?liste=boliger' }) },
  'POST /api/visninger': kropp({ liste: 'boliger', navn: 'Prøve', valg: { utvalg: 'ledige' } }),
  'DELETE /api/visninger/{id}': en((r, hvis, hvem) => r.visning(hvis, hvem)),

  'POST /api/sok': kropp({ sok: ORDINAER.navn }),
  'GET /api/sist-apnet': uten,
  'GET /api/oversikt/oppgaver': uten,
  'GET /api/oversikt/tall': uten,
  'GET /api/oversikt/nytt': uten,
  'GET /api/oversikt/tilsyn': uten,
  ...HUSSTANDENDRINGER,
  'POST /api/husstander/sok': kropp({ sok: ORDINAER.navn, side: 1 }),
  'POST /api/husstander/apning': kropp({ sok: 'H-INGEN', grunn: 'Prøver at ingenting åpnes.' }),
  'GET /api/husstander/{id}': { hvis: HUSSTAND, lag: async (r, hvis) => ({ id: [await r.husstand(hvis)] }) },
  'GET /api/husstander/{id}/teller-i': { hvis: HUSSTAND, lag: async (r, hvis) => ({ id: [await r.husstand(hvis)] }) },
  'GET /api/opphold/{id}/teller-i': { hvis: HUSSTAND, lag: async (r, hvis) => ({ id: [await r.opphold(hvis)] }) },
  'POST /api/husstander/{id}/inhabil': {
    hvis: HUSSTAND,
    lag: async (r, hvis) => ({
      id: [await r.husstand(hvis)],
      kropp: { grunn: 'Eneste på vakt, må avklares i kveld.' },
    }),
    // Whoever is not inhabil has nothing to open.
    gaar: [200, 201, 204, 409],
  },
  'POST /api/personer/{id}/fodselsnummer': {
    hvis: HUSSTAND,
    lag: async (r, hvis) => ({ id: [await r.person(hvis)], kropp: { husstandId: await r.husstand(hvis) } }),
  },
  'POST /api/varsomhet': {
    hvis: HUSSTAND,
    lag: async (r, hvis) => ({
      kropp: { husstandId: await r.husstand(hvis), personId: await r.person(hvis), tekst: 'Hund i gangen' },
    }),
  },
  'POST /api/varsomhet/{id}/avslutt': {
    hvis: HUSSTAND,
    lag: async (r, hvis) => ({ id: [await r.varsomhet(hvis)], kropp: { husstandId: await r.husstand(hvis) } }),
  },
};
