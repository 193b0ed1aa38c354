import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FUNNKODER } from '@tak/domain';
import { formattabell } from './spesifikasjon/formattabell';

describe('docs/registerpakke.md', () => {
  let tekst: string;
  beforeAll(async () => {
    tekst = await readFile(join(__dirname, '../../../../docs/registerpakke.md'), 'utf8');
  });

  it('has the files and columns that the code has', () => {
    expect(tekst).toContain(formattabell());
  });

  it.each(Object.keys(FUNNKODER))('tells of %s', (kode) => {
    expect(tekst).toContain(`\`${kode}\``);
  });
});
