import type { Indikator } from '../indikator';
import { utkastelser } from '../radtekster';

/** T.4: averted evictions of those that ended as carried out or averted in the year. */
export const iT_4: Indikator = {
  id: 'T.4',
  radslag: 'utkastelse',
  regning: 'andel',
  teller: utkastelser('avsluttet', `u.utfall = 'avverget'`, `'utkastelse_avverget'`),
  nevner: utkastelser('avsluttet', `u.utfall in ('gjennomfort', 'avverget')`, `'utkastelse_' || u.utfall`),
  kilde: 'Tak',
  grenser: 'Telles på dagen saken ble avsluttet. Trukne saker regnes ikke.',
  gyldigFra: null,
};
