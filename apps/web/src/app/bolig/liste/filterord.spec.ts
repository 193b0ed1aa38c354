import { TestBed } from '@angular/core/testing';
import { Spraakvalg } from '@tak/ui';
import { enBolig } from '../prove/en-bolig';
import { type Boligvalg } from './boligfilter';
import { staaendeFiltre } from './filterord';

const VALG: Boligvalg = { utvalg: 'standard', sorter: 'handling', retning: 'stigende', side: 1 };
const filtre = (valg: Partial<Boligvalg>, rader = [enBolig()]) =>
  staaendeFiltre({ ...VALG, ...valg }, { rader }, TestBed.inject(Spraakvalg).t);

describe('filters that stand', () => {
  it('are none at first', () => expect(filtre({})).toEqual([]));

  it('are each named, and say what the address is without it', () =>
    expect(
      filtre({
        utvalg: 'ukjent_rullestol',
        form: ['eid', 'innleid'],
        maalgruppe: ['ukjent'],
        bydel: ['Lia'],
        byggId: 3,
      }),
    ).toEqual([
      { navn: 'Ukjent rullestol', uten: { utvalg: null } },
      { navn: 'Eid', uten: { form: 'innleid' } },
      { navn: 'Innleid', uten: { form: 'eid' } },
      { navn: 'Ikke registrert', uten: { maalgruppe: null } },
      { navn: 'Lia', uten: { bydel: null } },
      { navn: 'Bygg: Lia borettslag', uten: { bygg: null } },
    ]));

  it('name a building without rows as what it is', () =>
    expect(filtre({ byggId: 9 }, []).map((f) => f.navn)).toEqual(['Ett bygg']));
});
