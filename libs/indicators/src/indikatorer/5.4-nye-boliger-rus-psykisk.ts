import type { Indikator } from '../indikator';
import { nyanskaffetRad } from '../radtekster';

/** 5.4: new KDB dwellings for target group rus_psykisk. */
export const i5_4: Indikator = {
  id: '5.4',
  radslag: 'bolig',
  regning: 'antall',
  teller: `select ${nyanskaffetRad(`'kdb_ny_rus_psykisk'`)} from nyanskaffet n where n.maalgruppe = 'rus_psykisk'`,
  nevner: null,
  kilde: 'Bolig for velferd 5.4; KOSTRA A7',
  grenser:
    'Boligens målgruppe leses på første dag den ble kommunalt disponert i året. Den må ikke være det ved årets slutt.',
  gyldigFra: null,
};
