import type { Indikator } from '../indikator';
import { NYINNFLYTTET } from '../radtekster';

/** 5.S2: households that moved into a KDB in the year and lived in none. KOSTRA C1. */
export const i5_S2: Indikator = {
  id: '5.S2',
  radslag: 'husstand',
  regning: 'antall',
  teller: NYINNFLYTTET,
  nevner: null,
  kilde: 'KOSTRA C1',
  grenser:
    'Innflytting telles på leieforholdets første dag, ikke på tildelingsdagen. Boligen må være kommunalt disponert den dagen, og husstanden bodde ikke i en kommunalt disponert bolig da søknaden kom (eller dagen før innflytting, det som er tidligst).',
  gyldigFra: null,
};
