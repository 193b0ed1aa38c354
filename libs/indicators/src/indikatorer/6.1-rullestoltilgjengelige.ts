import type { Indikator } from '../indikator';
import { kdbRad } from '../radtekster';

const RAD = kdbRad(
  `case when k.rullestol then 'kdb_rullestol_ja' when k.rullestol is null then 'kdb_rullestol_ukjent'
    else 'kdb_rullestol_nei' end`,
);

/** 6.1: KDB(S) that a wheelchair user can use alone. Unknown stays in the denominator. KOSTRA A5. */
export const i6_1: Indikator = {
  id: '6.1',
  radslag: 'bolig',
  regning: 'andel',
  teller: `select ${RAD} from kdb_ved_aarsslutt k where k.rullestol`,
  nevner: `select ${RAD} from kdb_ved_aarsslutt k`,
  kilde: 'Bolig for velferd 6.1; KOSTRA A5',
  grenser:
    'Boligen er aktiv 31.12. og eid, innleid eller disposisjonsrett den dagen. Tilvisning regnes ikke. Første og siste dag er med. Ukjent tilgjengelighet står i nevneren og teller ikke som tilgjengelig.',
  gyldigFra: null,
};
