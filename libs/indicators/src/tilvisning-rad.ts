import { rad } from './indikator';

/** A dwelling of TIL(S); the area decides in 6.4 and is shown in both. */
export const tilvisningRad = (grunn: string): string =>
  rad({
    aar: 't.aar',
    kommune: 't.kommune_id',
    id: 't.ekstern_id',
    bolig: 't.bolig_id',
    dag: 't.fom',
    verdi: 't.bruksareal',
    avstand: 'ceil(t.bruksareal - 65)',
    grunn,
    maalgruppe: `coalesce(t.maalgruppe, 'ukjent')`,
    registrert: 't.sys_fra',
  });
