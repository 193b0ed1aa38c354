import type { Indikator } from '../indikator';
import { nyanskaffetRad } from '../radtekster';

const RAD = nyanskaffetRad(
  `case when n.samlokalisert then 'kdb_ny_samlokalisert' when n.samlokalisert is null then 'kdb_ny_samlokalisert_ukjent'
    else 'kdb_ny_ikke_samlokalisert' end`,
);

/** 6.2: new KDB dwellings that are not co-located with other municipal ones. */
export const i6_2: Indikator = {
  id: '6.2',
  radslag: 'bolig',
  regning: 'andel',
  teller: `select ${RAD} from nyanskaffet n where n.samlokalisert = false`,
  nevner: `select ${RAD} from nyanskaffet n`,
  kilde: 'Bolig for velferd 6.2; KOSTRA A7',
  grenser: 'Leses på første dag boligen ble kommunalt disponert i året. Ukjent står i nevneren.',
  gyldigFra: null,
};
