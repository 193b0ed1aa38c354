import type { Indikator } from '../indikator';
import { tilvisningRad } from '../tilvisning-rad';

const RAD = tilvisningRad(
  `case when t.bruksareal > 65 then 'tilvisning_over_65' when t.bruksareal is null then 'tilvisning_areal_ukjent'
    else 'tilvisning_ikke_over_65' end`,
);

/** 6.4: dwellings under tilvisningsavtale over 65 square metres. */
export const i6_4: Indikator = {
  id: '6.4',
  radslag: 'bolig',
  regning: 'andel',
  teller: `select ${RAD} from tilvisning_ved_aarsslutt t where t.bruksareal > 65`,
  nevner: `select ${RAD} from tilvisning_ved_aarsslutt t`,
  kilde: 'Bolig for velferd 6.4',
  grenser: 'Arealet leses 31.12. 65 m² er ikke over. Ukjent areal står i nevneren.',
  gyldigFra: null,
};
