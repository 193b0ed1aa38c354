import type { Indikator } from '../indikator';
import { KDB } from '../radtekster';

/** 5.1: KDB(S), dwellings the municipality disposes of on 31.12. KOSTRA A4. */
export const i5_1: Indikator = {
  id: '5.1',
  radslag: 'bolig',
  regning: 'antall',
  teller: KDB,
  nevner: null,
  kilde: 'Bolig for velferd 5.1; KOSTRA A4',
  grenser:
    'Boligen er aktiv 31.12. og eid, innleid eller disposisjonsrett den dagen. Tilvisning regnes ikke. Første og siste dag er med.',
  gyldigFra: null,
};
