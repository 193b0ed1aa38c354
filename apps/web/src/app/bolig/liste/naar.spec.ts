import { enBolig } from '../prove/en-bolig';
import { naar } from './naar';

const DAG = '2026-11-22';
const leid = (kontraktTil: string | null, aapenEtterUtlop = false) =>
  naar('nb', enBolig({ status: 'utleid', kontraktTil, aapenEtterUtlop }), DAG);

describe('the date that matters for a row', () => {
  it('is since when it is empty', () =>
    expect(naar('nb', enBolig(), DAG)).toEqual({
      ord: 'Ledig fra',
      dato: '19.10.2026',
      forhold: '34 dager tom',
      vekt: 'near',
    }));

  it.each([
    ['2026-12-04', false, 'om 12 dager', 'near'],
    ['2026-11-15', true, 'åpen etter utløp', 'late'],
    ['2028-06-22', false, 'om 19 måneder', 'far'],
    ['2030-11-20', false, 'om 4 år', 'far'],
  ])('is when the contract runs out: %s', (til, aapen, forhold, vekt) =>
    expect(leid(til, aapen)).toMatchObject({ ord: 'Kontrakt til', forhold, vekt }),
  );

  it('is none for a contract without an end', () => expect(leid(null)).toBeNull());

  it('is the first day of one that comes, the last of one that has ended, and when it came out of use', () => {
    expect(naar('nn', enBolig({ status: 'kommer', fom: '2026-12-01' }), DAG)).toMatchObject({
      ord: 'Frå',
      forhold: 'om 9 dagar',
    });
    expect(naar('nb', enBolig({ status: 'avsluttet', tom: '2025-06-30' }), DAG)?.dato).toBe('30.06.2025');
    expect(naar('nb', enBolig({ status: 'utilgjengelig' }), DAG)).toMatchObject({ ord: 'Tom fra', vekt: 'far' });
  });
});
