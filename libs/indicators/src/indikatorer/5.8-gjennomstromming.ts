import type { Indikator } from '../indikator';
import { KDB, NYINNFLYTTET } from '../radtekster';

/** 5.8: turnover: newly moved-in households per KDB at year end. */
export const i5_8: Indikator = {
  id: '5.8',
  radslag: 'husstand',
  regning: 'andel',
  teller: NYINNFLYTTET,
  nevner: KDB,
  delAvNevner: false,
  kilde: 'Bolig for velferd 5.8; KOSTRA C1, A4',
  grenser:
    'Innflytting telles på leieforholdets første dag, ikke på tildelingsdagen. Boligen må være kommunalt disponert den dagen, og husstanden bodde ikke i en kommunalt disponert bolig da søknaden kom (eller dagen før innflytting, det som er tidligst). Nevneren er boligene 31.12.',
  gyldigFra: null,
};
