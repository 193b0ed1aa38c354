import { randomUUID } from 'node:crypto';
import type { Rutebeskrivelse } from './foresporsler';

const MIN = ['egen', 'annen', 'ingen'] as const;
const FRA = '2022-01-01';

/** A command on a dwelling of its own, at the version it has. */
const paaBolig = (kropp: object): Rutebeskrivelse => ({
  hvis: MIN,
  lag: async (r, hvis) => {
    const { id, versjon } = await r.nyBolig(hvis);
    return { id: [id], kropp: { ...kropp, versjon } };
  },
});

/** Editing dwellings and buildings, and taking an act back. */
export const BOLIGENDRINGER: Readonly<Record<string, Rutebeskrivelse>> = {
  'POST /api/boliger': { lag: () => Promise.resolve({ kropp: { disposisjonsform: 'eid', fom: FRA } }) },
  'POST /api/boliger/endre-flere': {
    hvis: MIN,
    lag: async (r, hvis) => {
      const boliger = [{ id: (await r.nyBolig('egen')).id }, { id: (await r.nyBolig(hvis)).id }];
      return { kropp: { boliger, felt: 'rullestol', verdi: true, slag: 'endring', fra: FRA } };
    },
  },
  'POST /api/boliger/{id}/opplysninger': paaBolig({ maanedsleie: 8000 }),
  'POST /api/boliger/{id}/fakta': paaBolig({ slag: 'endring', fra: FRA, felter: { rullestol: true } }),
  'POST /api/boliger/{id}/avslutt': paaBolig({ tom: FRA }),
  'POST /api/boliger/{id}/slett': paaBolig({ grunn: 'Registrert to ganger' }),
  'POST /api/boliger/{id}/del': paaBolig({
    fra: FRA,
    deler: [{ bruksenhetsnummer: 'H0101' }, { bruksenhetsnummer: 'H0102' }],
  }),
  'POST /api/bygg': { lag: () => Promise.resolve({ kropp: { eksternId: randomUUID(), navn: 'Prøvebygget' } }) },
  'GET /api/bygg/{id}': { hvis: MIN, lag: async (r, hvis) => ({ id: [(await r.nyttBygg(hvis)).id] }) },
  'POST /api/bygg/{id}': {
    hvis: MIN,
    lag: async (r, hvis) => {
      const { id, versjon } = await r.nyttBygg(hvis);
      return { id: [id], kropp: { versjon, bydel: 'Nord' } };
    },
  },
  'POST /api/bygg/{id}/slett': {
    hvis: MIN,
    lag: async (r, hvis) => {
      const { id, versjon } = await r.nyttBygg(hvis);
      return { id: [id], kropp: { versjon } };
    },
  },
  // Whoever may undo may not undo what they could not do (bolig.endre): 403 for nav.
  'POST /api/hendelser/{id}/angre': {
    hvis: MIN,
    gaar: [200, 403],
    lag: async (r, hvis) => ({ id: [await r.kommando(hvis)] }),
  },
};
