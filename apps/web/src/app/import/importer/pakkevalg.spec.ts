import { type Valgtfil, erSkjult, filslag, stoerrelse, vurder } from './pakkevalg';

const fil = (navn: string): Valgtfil => ({ navn, stoerrelse: 10, slag: filslag(navn) });

describe('choice of files', () => {
  it('knows the files of a package by name', () => {
    expect(filslag('boliger.csv')).toBe('kjent');
    expect(filslag('slettes.csv')).toBe('kjent');
    expect(filslag('Boliger.csv')).toBe('ukjent');
    expect(filslag('register.ZIP')).toBe('zip');
  });
  it('takes CSV files that are known, or one zip', () => {
    expect(vurder([fil('boliger.csv'), fil('kommuner.csv')])).toBeNull();
    expect(vurder([fil('pakke.zip')])).toBeNull();
  });
  it('says what is wrong before anything is sent', () => {
    expect(vurder([])).toBe('ingen');
    expect(vurder([fil('boliger.csv'), fil('notater.txt')])).toBe('ukjent');
    expect(vurder([fil('pakke.zip'), fil('boliger.csv')])).toBe('blandet');
    expect(vurder([fil('boliger.csv'), fil('boliger.csv')])).toBe('like');
  });
  it('leaves out what a file manager leaves behind', () =>
    expect(['.DS_Store', 'boliger.csv'].filter(erSkjult)).toEqual(['.DS_Store']));
  it('writes a size', () => {
    expect(stoerrelse(800)).toBe('0,8\u202fkB');
    expect(stoerrelse(25 * 1024)).toBe('25\u202fkB');
    expect(stoerrelse(3.21 * 1024 * 1024)).toBe('3,3\u202fMB');
  });
});
