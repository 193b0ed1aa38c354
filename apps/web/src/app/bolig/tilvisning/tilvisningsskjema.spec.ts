import type { TilvisningsavtaleSvar } from '@tak/contracts';
import { tilvisningstopp } from '@tak/domain';
import { medSkrevet } from './tilvisningsskjema';

const bolig = (boligId: number, fom: string, tom: string | null) => ({
  ...{ boligId, eksternId: `V${boligId}`, navn: `Vika ${boligId}`, fom, tom, form: 'tilvisning' },
});
const AVTALE: TilvisningsavtaleSvar = {
  ...{ id: 1, eksternId: 'T1', navn: 'Vika', utleier: null, fom: '2024-01-01', tom: null, antallBoliger: 5 },
  ...{ tak: 2, tilvist: 1, gjelder: true, dag: '2025-06-16', versjon: 3 },
  boliger: [bolig(1, '2024-01-01', null), bolig(2, '2024-01-01', '2024-12-31')],
};
const topp = (apen: string | null, skrevet: Record<string, string>) =>
  tilvisningstopp(medSkrevet(AVTALE, apen, skrevet).boliger);

describe('the ceiling with what is typed', () => {
  it('is of what stands while nothing is', () => expect(topp('bolig', {})).toEqual({ dag: '2024-01-01', antall: 2 }));
  it('counts a new dwelling beside the others', () => {
    expect(topp('bolig', { eksternId: 'V3', fom: '2024-12-31', tom: '' })).toEqual({ dag: '2024-12-31', antall: 3 });
    expect(topp('bolig', { eksternId: 'V3', fom: '2025-01-01', tom: '' })).toEqual({ dag: '2024-01-01', antall: 2 });
  });
  it('counts a row at its new days instead of its old', () =>
    expect(topp('1/2024-01-01', { fom: '2025-01-01', tom: '' })).toEqual({ dag: '2024-01-01', antall: 1 }));
  it('is of the number of dwellings that is typed', () =>
    expect(medSkrevet(AVTALE, 'avtale', { antallBoliger: '10' }).antallBoliger).toBe(10));
});
