import { enHusstand, etMedlem, etOpphold, rett, type Rad, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();

const medBarn = async (b: Skriver, fom: string, tom: string, barn_med: boolean | null = true): Promise<Rad> =>
  etOpphold(b, { fom, tom, barn_med });

prov('3.1', register, [
  {
    navn: 'with children, ends the day before three months',
    gitt: (b) => medBarn(b, '2024-03-10', '2024-06-09'),
    teller: ['H1'],
    nevner: ['H1'],
  },
  {
    navn: 'with children, ends on the day three months later',
    gitt: (b) => medBarn(b, '2024-03-10', '2024-06-10'),
    teller: [],
    nevner: ['H1'],
  },
  { navn: 'without children', gitt: (b) => medBarn(b, '2024-03-10', '2024-03-11', false), teller: [], nevner: [] },
  {
    navn: 'the children were there in a short stay, the period of the household decides',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etOpphold(b, { husstand, fom: '2024-03-10', tom: '2024-06-09', barn_med: false });
      await etOpphold(b, { husstand, fom: '2024-06-10', tom: '2024-06-10', barn_med: true });
    },
    teller: [],
    nevner: ['H1'],
  },
  {
    navn: 'one of two',
    gitt: async (b) => {
      await medBarn(b, '2024-01-01', '2024-12-31');
      const husstand = await enHusstand(b);
      await etMedlem(b, husstand, { fodselsdato: '2020-02-29' });
      await etOpphold(b, { husstand, fom: '2024-12-31' });
    },
    teller: ['H2'],
    nevner: ['H1', 'H2'],
    verdi: 50,
  },
]);

provRettet('3.1', register, {
  gitt: (b) => medBarn(b, '2024-03-10', '2024-06-09'),
  foer: { teller: ['H1'], nevner: ['H1'] },
  rett: (b, o) => rett(b, o, { fom: '2024-03-09' }),
  etter: { teller: [], nevner: ['H1'] },
});
