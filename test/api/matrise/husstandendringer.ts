import type { Rutebeskrivelse } from './foresporsler';
import type { Hvis, Ressurser } from './ressurser';

const HUSSTAND = ['egen', 'beskyttet', 'annen', 'ingen'] as const;
const MEDLEM_FRA = '2024-01-01';
const FRA = '2024-06-01';
const NOEN = { navn: 'Prøve Prøvesen', fodselsdato: '1980-01-01' };

/** A command on a household of its own, at the version it has; about its one member where `medlem`. */
const paaHusstand = (kropp: object, medlem = true): Rutebeskrivelse => ({
  hvis: HUSSTAND,
  lag: async (r, hvis) => {
    const { id, personId, versjon } = await r.husstandMedMedlem(hvis);
    return { id: [id], kropp: { ...kropp, versjon, ...(medlem ? { personId } : {}) } };
  },
});

const medPerson = async (r: Ressurser, hvis: Hvis): Promise<object> => ({
  person: { personId: (await r.husstandMedMedlem(hvis)).personId },
  rolle: 'hovedperson',
  fom: FRA,
});

/** Editing households and persons, and looking for those who are one. */
export const HUSSTANDENDRINGER: Readonly<Record<string, Rutebeskrivelse>> = {
  'POST /api/husstander': {
    hvis: HUSSTAND,
    lag: async (r, hvis) => ({ kropp: { medlemmer: [await medPerson(r, hvis)] } }),
  },
  'POST /api/husstander/like': { lag: () => Promise.resolve({ kropp: NOEN }) },
  'GET /api/husstander/duplikater': { lag: () => Promise.resolve({}) },
  'GET /api/husstander/{id}/historikk': {
    hvis: HUSSTAND,
    lag: async (r, hvis) => ({ id: [(await r.husstandMedMedlem(hvis)).id] }),
  },
  'POST /api/husstander/{id}/medlemmer': paaHusstand({ person: NOEN, rolle: 'annen', fom: FRA }, false),
  'POST /api/husstander/{id}/medlemmer/endre': paaHusstand({ fom: MEDLEM_FRA, tom: FRA }),
  'POST /api/husstander/{id}/person': paaHusstand({ navn: 'Nytt Navn' }),
  'POST /api/husstander/{id}/kontakt': paaHusstand({ telefon: '22334455', epost: null, spraak: null, tolk: null }),
  'POST /api/husstander/{id}/representanter': paaHusstand({
    ...{ slag: 'verge', navn: 'Vera Verge', telefon: null, epost: null, gjelder: null, fom: FRA, tom: null },
  }),
  'POST /api/husstander/{id}/maalgruppe': paaHusstand({ slag: 'endring', maalgruppe: 'eldre', fom: FRA }, false),
  'POST /api/husstander/sla-sammen': {
    hvis: HUSSTAND,
    lag: async (r, hvis) => {
      const [behold, borte] = [await r.husstandMedMedlem('egen'), await r.husstandMedMedlem(hvis)];
      const personer = [{ behold: behold.personId, borte: borte.personId }];
      return { kropp: { behold: utenPerson(behold), borte: utenPerson(borte), personer } };
    },
  },
};

const utenPerson = ({ id, versjon }: { id: number; versjon: number }): object => ({ id, versjon });
