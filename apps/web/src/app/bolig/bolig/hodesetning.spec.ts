import { enBolig, enLeie } from '../prove/en-bolig';
import { hodesetning } from './hodesetning';

const leid = enBolig({ status: 'utleid', ledigFra: null, dagerTom: null, leieforhold: [enLeie('2023-10-15', null)] });

describe('the sentence that says what matters now', () => {
  it.each([
    [enBolig(), 'Ledig i 34 dager, tapt leie 9\u202f690\u202fkr.'],
    [enBolig({ dagerTom: 0, ledigFra: '2026-11-22' }), 'Ledig fra i dag.'],
    [enBolig({ dagerTom: 1, maanedsleie: null, taptLeie: null }), 'Ledig i 1 dag, leien er ikke registrert.'],
    [
      enBolig({
        status: 'utilgjengelig',
        grunn: 'rehabilitering',
        utilgjengelig: [{ fom: '2026-11-01', tom: null, grunn: 'rehabilitering' }],
      }),
      'Rehabilitering siden 01.11.2026, tom i 34 dager.',
    ],
    [{ ...leid, kontraktTil: '2026-12-04' }, 'Utleid fra 15.10.2023, kontrakten går ut 04.12.2026, om 12 dager.'],
    [
      { ...leid, kontraktTil: '2026-11-15', aapenEtterUtlop: true },
      'Utleid fra 15.10.2023, kontrakten gikk ut 15.11.2026 og er åpen etter utløp.',
    ],
    [leid, 'Utleid fra 15.10.2023, kontrakten har ingen sluttdato.'],
    [enBolig({ status: 'kommer', fom: '2027-01-01' }), 'Disponeres fra 01.01.2027.'],
    [enBolig({ status: 'avsluttet', tom: '2025-06-30' }), 'Disponert til 30.06.2025.'],
  ])('%#', (bolig, setning) => expect(hodesetning('nb', bolig)).toBe(setning));

  it('is there in nynorsk too', () =>
    expect(hodesetning('nn', enBolig())).toBe('Ledig i 34 dagar, tapt leige 9\u202f690\u202fkr.'));
});
