import { enHusstand, enPerson, etMedlem, etOpphold, rett, type Skriver } from '@tak/testing';
import { prov, provRettet, registeret } from '../prove/prove';

const register = registeret();
const rolle = 'hovedperson';

/** A hovedperson born on a day, with stays. */
const ung =
  (fodselsdato: string, ...opphold: readonly (readonly [string, string | null])[]) =>
  async (b: Skriver): Promise<void> => {
    const husstand = await enHusstand(b);
    await etMedlem(b, husstand, { fodselsdato, rolle });
    for (const [fom, tom] of opphold) await etOpphold(b, { husstand, fom, tom });
  };

prov('3.U', register, [
  { navn: '18 that day', gitt: ung('2006-05-01', ['2024-05-01', '2024-05-02']), teller: ['H1'] },
  { navn: '18 the day after', gitt: ung('2006-05-02', ['2024-05-01', '2024-05-02']), teller: [] },
  { navn: '25 the day after', gitt: ung('1999-05-02', ['2024-05-01', '2024-05-02']), teller: ['H1'] },
  { navn: '25 that day', gitt: ung('1999-05-01', ['2024-05-01', '2024-05-02']), teller: [] },
  {
    navn: 'the stay began the year before: age on 1.1',
    gitt: ung('1999-01-01', ['2023-05-01', '2024-05-02']),
    teller: [],
  },
  {
    navn: 'the stay began the year before: 25 on 2.1',
    gitt: ung('1999-01-02', ['2023-05-01', '2024-05-02']),
    teller: ['H1'],
  },
  {
    navn: 'the first stay of the year decides',
    gitt: ung('1999-03-01', ['2024-05-01', '2024-05-02'], ['2024-02-29', '2024-02-29']),
    teller: ['H1'],
  },
  {
    navn: 'a stay in another year does not',
    gitt: ung('1999-03-01', ['2024-05-01', '2024-05-02'], ['2023-02-01', '2023-02-01']),
    teller: [],
  },
  {
    navn: 'born 29.2: 18 on 1.3 of a common year',
    gitt: ung('2004-02-29', ['2022-02-28', '2022-03-10']),
    aar: 2022,
    teller: [],
  },
  {
    navn: 'natthjem first does not move the day',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etMedlem(b, husstand, { fodselsdato: '1999-03-01', rolle });
      await etOpphold(b, { husstand, fom: '2024-01-01', tom: '2024-01-01', tilbud: 'natthjem' });
      await etOpphold(b, { husstand, fom: '2024-05-01', tom: '2024-05-02' });
    },
    teller: [],
  },
  {
    navn: 'a young partner does not count',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etMedlem(b, husstand, { fodselsdato: '1980-01-01', rolle });
      await etMedlem(b, husstand, { fodselsdato: '2002-01-01', rolle: 'partner' });
      await etOpphold(b, { husstand, fom: '2024-05-01' });
    },
    teller: [],
  },
  {
    navn: 'hovedperson on that day: until that day',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      const gammel = await enPerson(b, { fodselsdato: '1980-01-01' });
      await etMedlem(b, husstand, { fodselsdato: '2002-01-01', rolle, tom: '2024-05-01' });
      await etMedlem(b, husstand, { person: gammel, rolle, fom: '2024-05-02' });
      await etOpphold(b, { husstand, fom: '2024-05-01' });
    },
    teller: ['H1'],
  },
  {
    navn: 'hovedperson on that day: from the day after',
    gitt: async (b) => {
      const husstand = await enHusstand(b);
      await etMedlem(b, husstand, { fodselsdato: '2002-01-01', rolle, fom: '2024-05-02' });
      await etOpphold(b, { husstand, fom: '2024-05-01' });
    },
    teller: [],
  },
]);

provRettet('3.U', register, {
  gitt: async (b) => {
    const husstand = await enHusstand(b);
    const person = await enPerson(b, { fodselsdato: '2006-05-01' });
    await etMedlem(b, husstand, { person, rolle });
    await etOpphold(b, { husstand, fom: '2024-05-01' });
    return person;
  },
  foer: { teller: ['H1'] },
  rett: (b, person) => rett(b, person, { fodselsdato: '2006-05-02' }),
  etter: { teller: [] },
});
