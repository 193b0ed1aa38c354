import type { Rutebeskrivelse } from './foresporsler';
import type { Hvis, Ressurser, Versjonert } from './ressurser';

const MIN = ['egen', 'annen', 'ingen'] as const;
const LEDIGE = { sorter: 'dager', retning: 'synkende', side: 1 };
const KLARGJORING = { fom: '2024-01-01', tom: null, arbeid: 'vask' };
const AVTALE = { navn: 'Prøveavtale', utleier: null, fom: '2024-01-01', tom: null, antallBoliger: 10 };

/** A command on a thing of its own, which it uses up. */
const paa = <T extends Versjonert>(
  lag: (r: Ressurser, hvis: Hvis) => Promise<T>,
  kropp: (ting: T) => object,
): Rutebeskrivelse => ({
  hvis: MIN,
  lag: async (r, hvis) => {
    const ting = await lag(r, hvis);
    return { id: [ting.id], kropp: { versjon: ting.versjon, ...kropp(ting) } };
  },
});
const bolig = (kropp: object): Rutebeskrivelse =>
  paa(
    (r, hvis) => r.nyBolig(hvis),
    () => kropp,
  );
const avtale = (kropp: (ting: Versjonert & { readonly boligId: number }) => object): Rutebeskrivelse =>
  paa((r, hvis) => r.tilvisningsavtale(hvis), kropp);

/** Commands on what hangs on a dwelling, agreements of referral, and the list of those that stand empty. */
export const BOLIGAVTALER: Readonly<Record<string, Rutebeskrivelse>> = {
  'GET /api/boliger/{id}/avtaler': { hvis: MIN, lag: async (r, hvis) => ({ id: [await r.bolig(hvis)] }) },
  'POST /api/boliger/{id}/klargjoring': bolig(KLARGJORING),
  'POST /api/boliger/{id}/utilgjengelig': bolig({ fom: '2024-01-01', tom: null, grunn: 'skade' }),
  'POST /api/boliger/{id}/meld-ledig': paa(
    (r, hvis) => r.boligMedNokkel(hvis),
    () => ({ dag: '2024-02-01' }),
  ),
  'POST /api/boliger/{id}/innleie': bolig({
    ...{ utleier: null, fom: '2024-01-01', tom: null, maanedspris: null, oppsigelseMaaneder: null },
  }),
  'POST /api/boliger/{id}/tilsagn': bolig({ ordning: 'grunnlan', dato: '2024-01-01', belop: null }),
  'POST /api/boliger/{id}/rullestol': bolig({
    ...{ slag: 'retting', fra: null, tilBoligen: true, innIBoligen: true, rundtIRommene: true },
  }),
  'POST /api/boliger/{id}/nokler': bolig({ merke: 'Prøvenøkkel', hos: 'boligkontor', fom: '2024-01-01' }),
  'POST /api/boliger/{id}/nokler/overlever': paa(
    (r, hvis) => r.boligMedNokkel(hvis),
    ({ nokkelId }) => ({
      ...{ id: nokkelId, hos: 'vaktmester', fom: '2024-02-01' },
    }),
  ),
  'POST /api/boliger/{id}/ta-bort': paa(
    (r, hvis) => r.boligMedNokkel(hvis),
    ({ nokkelId }) => ({
      ...{ slag: 'nokkel', id: nokkelId },
    }),
  ),

  'POST /api/ledige-boliger': { lag: () => Promise.resolve({ kropp: LEDIGE }) },
  'POST /api/ledige-boliger/eksport': { lag: () => Promise.resolve({ kropp: LEDIGE }) },

  'GET /api/tilvisningsavtaler': { lag: () => Promise.resolve({}) },
  'POST /api/tilvisningsavtaler': { lag: () => Promise.resolve({ kropp: AVTALE }) },
  'GET /api/tilvisningsavtaler/{id}': {
    hvis: MIN,
    lag: async (r, hvis) => ({ id: [(await r.tilvisningsavtale(hvis)).id] }),
  },
  'POST /api/tilvisningsavtaler/{id}': avtale(() => AVTALE),
  'POST /api/tilvisningsavtaler/{id}/boliger': avtale(({ boligId }) => ({
    ...{ boligId, gjelder: '2024-01-01', fom: '2024-02-01', tom: null },
  })),
  'POST /api/tilvisningsavtaler/{id}/ta-bort': avtale(({ boligId }) => ({ boligId, fom: '2024-01-01' })),
  'POST /api/tilvisningsavtaler/{id}/slett': avtale(() => ({})),
};
