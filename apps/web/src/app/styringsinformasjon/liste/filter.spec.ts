import type { ParameterRad } from '@tak/contracts';
import { grupper, lysfilter, slipperGjennom } from './filter';

const parameter = (p: Partial<ParameterRad>): ParameterRad => ({
  id: '2.2',
  navn: 'Antall husstander i midlertidig botilbud over 3 md.',
  maalsetting: 2,
  enhet: 'antall',
  type: 'styringsparameter',
  kilde: 'register',
  svar: null,
  aar: 2024,
  teller: 11,
  nevner: null,
  verdi: 11,
  lys: { farge: 'rod', grunn: 'langt_fra_maal', maalverdi: 0, basis: null, basisaar: null },
  maal: null,
  serie: [],
  ...p,
});
const alt = { lys: null, kilde: null, omraade: null, sok: '' };
const uten = { farge: null, grunn: 'intet_maal', maalverdi: null, basis: null, basisaar: null } as const;

describe('filter of the parameters', () => {
  it('takes every filter together', () => {
    expect(slipperGjennom(parameter({}), 'I1', { ...alt, lys: 'rod', kilde: 'register', omraade: 'I1' })).toBe(true);
    expect(slipperGjennom(parameter({}), 'I1', { ...alt, lys: 'gul' })).toBe(false);
    expect(slipperGjennom(parameter({}), 'I1', { ...alt, omraade: 'I2' })).toBe(false);
  });
  it('counts a chip as if its own filter were not there', () =>
    expect(slipperGjennom(parameter({}), 'I1', { ...alt, lys: 'gul' }, 'lys')).toBe(true));
  it('finds by number and by words in any order', () => {
    expect(slipperGjennom(parameter({}), 'I1', { ...alt, sok: '2.2' })).toBe(true);
    expect(slipperGjennom(parameter({}), 'I1', { ...alt, sok: 'botilbud husst' })).toBe(true);
    expect(slipperGjennom(parameter({}), 'I1', { ...alt, sok: 'startlån' })).toBe(false);
  });
  it('has no light and grey as one', () => expect(lysfilter(parameter({ lys: uten }))).toBe('uten'));
});

describe('grupper', () => {
  it('keeps the order of the goals and leaves out the empty', () => {
    const maal = [1, 2, 3].map((id) => ({ id, tekst: `m${id}`, innsatsomraade: id < 3 ? 'A' : 'B' }));
    const svar = grupper(maal, [parameter({ maalsetting: 2 }), parameter({ id: '1.1', maalsetting: 1 })]);
    expect(svar).toHaveLength(1);
    expect(svar[0]?.grupper.map((g) => g.maalsetting.id)).toEqual([1, 2]);
  });
});
