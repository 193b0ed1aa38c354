import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
import { ZipFile } from 'yazl';
import { grunnpakke, type Testpakke } from './spesifikasjon/grunnpakke';
import { Importbenk, type Importsvar } from './spesifikasjon/importbenk';

const PAKKE = grunnpakke();
const tekst = (linjer: readonly string[], slutt = '\n'): string => linjer.map((l) => `${l}${slutt}`).join('');
const medKomma = (linje: string): string =>
  linje
    .split(';')
    .map((c) => (c.includes(',') ? `"${c}"` : c))
    .join(',');
const norskeDatoer = (linje: string): string => linje.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$3.$2.$1');
const snuddeKolonner = (linje: string): string => linje.split(';').reverse().join(';');

type Skriver = (fil: string, linjer: readonly string[]) => Buffer | string;
const MAATER: Record<string, Skriver> = {
  CRLF: (_, l) => tekst(l, '\r\n'),
  'a byte order mark': (_, l) => `\ufeff${tekst(l)}`,
  'comma and quotation marks': (_, l) => tekst(l.map(medKomma)),
  'every value in quotation marks': (_, l) =>
    tekst(
      l.map((x) =>
        x
          .split(';')
          .map((c) => `"${c}"`)
          .join(';'),
      ),
    ),
  'ISO-8859-1': (_, l) => iconv.encode(tekst(l), 'latin1'),
  'Norwegian dates': (_, l) => tekst(l.map(norskeDatoer)),
  'decimal points': (_, l) => tekst(l.map((x) => x.replace(/(\d),(\d)/g, '$1.$2'))),
  'columns in another order': (_, l) => tekst(l.map(snuddeKolonner)),
  'blank lines at the end and no last line break': (_, l) => `${tekst(l)}\n;;\n${' '}\n`.trimEnd(),
  'blanks around values': (_, l) =>
    tekst(
      l.map((x) =>
        x
          .split(';')
          .map((c) => ` ${c} `)
          .join(';'),
      ),
    ),
};

describe('ways to write the same package', () => {
  let benk: Importbenk;
  let foer: string;
  let mappe: string;

  beforeAll(async () => {
    benk = await Importbenk.ny();
    expect((await benk.importer(PAKKE)).resultat.status).toBe('ferdig');
    foer = await benk.avtrykk();
  });
  afterAll(() => benk.lukk());
  beforeEach(async () => (mappe = await mkdtemp(join(tmpdir(), 'tak-lese-'))));
  afterEach(() => rm(mappe, { recursive: true, force: true }));

  const uendret = async (svar: Importsvar): Promise<void> => {
    expect(svar.feil).toEqual([]);
    expect(svar.resultat.antall.find((f) => f.fil === 'leieforhold.csv')).toMatchObject({ rader: 4, uendret: 4 });
    expect(await benk.avtrykk()).toBe(foer);
  };

  it.each(Object.entries(MAATER))('%s', async (_, skriv) => {
    for (const [fil, linjer] of Object.entries(PAKKE)) await writeFile(join(mappe, `${fil}.csv`), skriv(fil, linjer));
    await uendret(await benk.importerMappe(mappe));
  });

  async function skrivZip(pakke: Testpakke, navn: (fil: string) => string): Promise<string> {
    const zip = new ZipFile();
    for (const [fil, linjer] of Object.entries(pakke)) zip.addBuffer(Buffer.from(tekst(linjer)), navn(fil));
    zip.addBuffer(Buffer.from('x'), '__MACOSX/._boliger.csv');
    zip.end();
    const sti = join(mappe, 'pakke.zip');
    await pipeline(zip.outputStream, createWriteStream(sti));
    return sti;
  }

  it('a zip', async () => uendret(await benk.importerMappe(await skrivZip(PAKKE, (f) => `${f}.csv`))));
  it('a zipped folder', async () =>
    uendret(await benk.importerMappe(await skrivZip(PAKKE, (f) => `Register 2024/${f}.csv`))));

  it('a zip with a file in a folder of its own names it', async () => {
    const svar = await benk.importerMappe(await skrivZip(PAKKE, (f) => (f === 'bygg' ? 'a/bygg.csv' : `${f}.csv`)));
    expect(svar.feil.some((f) => f.fil === 'a/bygg.csv' && f.kode === 'ukjent_fil')).toBe(true);
    expect(svar.resultat.status).toBe('avvist');
  });

  it('hidden files are nothing, folders and other files are named', async () => {
    for (const [fil, linjer] of Object.entries(PAKKE)) await writeFile(join(mappe, `${fil}.csv`), tekst(linjer));
    await writeFile(join(mappe, '.DS_Store'), 'x');
    await uendret(await benk.importerMappe(mappe));
    await writeFile(join(mappe, 'LESMEG.txt'), 'x');
    await mkdir(join(mappe, 'mer'));
    const svar = await benk.importerMappe(mappe);
    expect(svar.feil.map((f) => [f.fil, f.kode])).toEqual([
      ['LESMEG.txt', 'ukjent_fil'],
      ['mer', 'ukjent_fil'],
    ]);
  });

  it('rows keep their number past blank lines and line breaks in a value', async () => {
    await writeFile(join(mappe, 'kommuner.csv'), 'kommunenummer;navn\n9902;Fjordvik\n');
    await writeFile(join(mappe, 'bygg.csv'), 'bygg_id;kommunenummer;navn\n\nG1;9902;"Lia\nnedre"\n\nG2;99;x\n');
    const svar = await benk.importerMappe(mappe);
    expect(svar.feil.map((f) => [f.fil, f.rad, f.kolonne])).toEqual([['bygg.csv', 5, 'kommunenummer']]);
  });

  it('æøå of ISO-8859-1 come whole into the register', async () => {
    const linjer = ['bygg_id;kommunenummer;navn', 'G2;9902;Blåbærstølen Ås'];
    await writeFile(join(mappe, 'bygg.csv'), iconv.encode(tekst(linjer), 'latin1'));
    expect((await benk.importerMappe(mappe)).feil).toEqual([]);
    expect(await benk.sql(`select navn from register.bygg where ekstern_id = 'G2'`)).toEqual([
      { navn: 'Blåbærstølen Ås' },
    ]);
    await benk.importer({ slettes: ['fil;id;grunn', 'bygg;G2;prøve'] });
  });

  it('UTF-16 is told as such', async () => {
    await writeFile(join(mappe, 'bygg.csv'), Buffer.from(`\ufeff${tekst(PAKKE['bygg'] ?? [])}`, 'utf16le'));
    const svar = await benk.importerMappe(mappe);
    expect(svar.feil.map((f) => [f.fil, f.rad, f.kode])).toEqual([['bygg.csv', null, 'ukjent_tegnsett']]);
  });

  it('an empty folder is refused', async () => {
    const svar = await benk.importerMappe(mappe);
    expect(svar.feil.map((f) => f.kode)).toEqual(['tom_pakke']);
  });

  it.each(['finnes-ikke', 'ikke.zip'])('what is no package cannot be opened: %s', async (navn) => {
    await writeFile(join(mappe, 'ikke.zip'), 'bolig_id;fom');
    await expect(benk.importerMappe(join(mappe, navn))).rejects.toThrow(/Finner ikke|zip/);
  });
});
