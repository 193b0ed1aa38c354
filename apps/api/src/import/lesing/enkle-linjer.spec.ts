import { CsvError } from 'csv-parse';
import fc from 'fast-check';
import { csvLeser } from './csv';
import { EnkleLinjer } from './enkle-linjer';
import type { Filtype } from './tegnsett';

const TYPE: Filtype = { tegnsett: 'utf-8', skilletegn: ';', tom: false };

type Svar = { readonly rader: readonly string[][]; readonly feil: string | null };

const medCsv = (biter: readonly Buffer[], fortsetter?: string): Promise<Svar> =>
  new Promise((ferdig) => {
    const rader: string[][] = [];
    const leser = csvLeser(TYPE, fortsetter)((felter) => void rader.push([...felter]));
    leser.on('error', (feil) => ferdig({ rader, feil: feil instanceof CsvError ? feil.code : String(feil) }));
    leser.on('end', () => ferdig({ rader, feil: null }));
    leser.resume();
    for (const bit of biter) leser.write(bit);
    leser.end();
  });

/** As a file is read: plain lines first, the rest by the other reader. */
async function medEnkle(biter: readonly Buffer[]): Promise<Svar & { overlatt: boolean }> {
  const rader: string[][] = [];
  const enkle = new EnkleLinjer(TYPE, (felter) => void rader.push([...felter]));
  const overlat = async (resten: readonly Buffer[]): Promise<Svar & { overlatt: boolean }> => {
    const svar = await medCsv(resten, enkle.skille);
    return { rader: [...rader, ...svar.rader], feil: svar.feil, overlatt: true };
  };
  for (const [nr, bit] of biter.entries()) {
    const resten = enkle.les(bit);
    if (resten !== null) return overlat([resten, ...biter.slice(nr + 1)]);
  }
  const resten = enkle.slutt();
  return resten ? overlat([resten]) : { rader, feil: null, overlatt: false };
}

const delt = (tekst: string, lengde: number): Buffer[] => {
  const alt = Buffer.from(tekst, 'utf8');
  return Array.from({ length: Math.ceil(alt.length / lengde) }, (_, i) => alt.subarray(i * lengde, (i + 1) * lengde));
};

const likt = async (tekst: string, lengde: number): Promise<boolean> => {
  const { rader, feil, overlatt } = await medEnkle(delt(tekst, lengde));
  expect({ rader, feil }).toEqual(await medCsv(delt(tekst, lengde)));
  return overlatt;
};

describe('plain lines', () => {
  it.each([
    ['a;b\n1;æ\n', false],
    ['a;b\r\n1;2\r\n3;4', false],
    ['\ufeffa;b\n1;2', false],
    ['\n\n;\n', false],
    ['a;b\n1;2\r\n3;4\n', false],
    ['a;b\r\n1;2\n3;4\r\n', false],
    ['a', true],
    ['a;b\n1;"x;y"\n3;4\n', true],
    ['a;b\r\n1;"x\ny"\r\n3;4\n5', true],
    ['"a\n";b\r\n1;2\r\n', true],
    ['a;b\r1;2\r', true],
    ['a;b\n1;6" rør\n3;4\n', true],
  ])('%j is read as the CSV reader reads it; left to it: %s', async (tekst, overlatt) => {
    for (const lengde of [1, 2, 5, 1000]) expect(await likt(tekst, lengde)).toBe(overlatt);
  });

  it('a record that never ends is the CSV reader’s to refuse', async () => {
    const { feil, overlatt } = await medEnkle(delt(`a;b\n${'x'.repeat(300 * 1024)}`, 64 * 1024));
    expect([overlatt, feil]).toEqual([true, 'CSV_MAX_RECORD_SIZE']);
  });

  it('any text in any pieces gives the same records', async () => {
    const tegn = fc.constantFrom('a', 'ø', ';', '\n', '\r\n', '\r', '"', ' ', '€');
    await fc.assert(
      fc.asyncProperty(fc.array(tegn, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), async (biter, lengde) => {
        await likt(biter.join(''), lengde);
      }),
      { numRuns: 1500 },
    );
  });
});
