import type { Indikator } from '../indikator';
import { KDB } from '../radtekster';

/** 5.S1: KDB(S) per 1 000 inhabitants on 31.12. */
export const i5_S1: Indikator = {
  id: '5.S1',
  radslag: 'bolig',
  regning: 'promille',
  teller: KDB,
  nevner: null,
  nevnertall: `select a.aar, f.kommune_id, f.innbyggere as verdi from rapportaar a join folkemengde f on f.aar = a.aar`,
  kilde: 'Bolig for velferd, støttedata 5; KOSTRA A4',
  grenser:
    'Boligen er aktiv 31.12. og eid, innleid eller disposisjonsrett den dagen. Tilvisning regnes ikke. Første og siste dag er med. Innbyggere per 31.12. Mangler folketallet, er verdien ukjent.',
  gyldigFra: null,
};
