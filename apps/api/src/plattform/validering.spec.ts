import {
  DelBoligForesporsel,
  EndreFlereForesporsel,
  NyBrukerForesporsel,
  NyHusstandForesporsel,
  NyttMedlemForesporsel,
  SlaaSammenForesporsel,
} from '@tak/contracts/http';
import { validering } from './validering';

const FOM = '2024-01-01';
const hele = { id: 1, versjon: 1 };

describe('what should be an object, or a list of them, and is a list', () => {
  it.each([
    ['medlemmer', NyHusstandForesporsel, { medlemmer: [[]] }],
    ['medlemmer', NyHusstandForesporsel, { medlemmer: [[{ person: { personId: 1 }, rolle: 'barn', fom: FOM }]] }],
    ['person', NyttMedlemForesporsel, { versjon: 1, person: [], rolle: 'barn', fom: FOM }],
    ['behold', SlaaSammenForesporsel, { behold: [], borte: hele, personer: [] }],
    ['borte', SlaaSammenForesporsel, { behold: hele, borte: [hele], personer: [] }],
    ['personer', SlaaSammenForesporsel, { behold: hele, borte: { id: 2, versjon: 1 }, personer: [[]] }],
    ['deler', DelBoligForesporsel, { versjon: 1, fra: FOM, deler: [[], { bruksenhetsnummer: 'H0101' }] }],
    ['boliger', EndreFlereForesporsel, { boliger: [[]], felt: 'rullestol', verdi: true, slag: 'endring', fra: FOM }],
    ['roller', NyBrukerForesporsel, { utsteder: 'demo', brukernavn: 'ny', navn: 'Ny Bruker', roller: [[]] }],
  ])('is refused by its name: %s', async (felt, metatype, kropp) => {
    const svar = validering().transform(kropp, { type: 'body', metatype });
    await expect(svar).rejects.toMatchObject({ status: 400, felt: [{ felt: expect.stringMatching(`^${felt}`) }] });
  });
});
