import fc from 'fast-check';
import { lesCelle, type Celle } from './celler';
import type { Kolonne, Kolonnetype } from './pakkeformat';

const kolonne = (type: Kolonnetype, paakrevd = false): Kolonne => ({ navn: 'k', type, paakrevd });
const les = (type: Kolonnetype, tekst: string, paakrevd = false): Celle =>
  lesCelle(kolonne(type, paakrevd), tekst, new Set(['2.2']));
const verdi = (type: Kolonnetype, tekst: string): string | null => {
  const c = les(type, tekst);
  return c.ok ? c.verdi : `(${c.kode})`;
};

const DATO: Kolonnetype = { slag: 'dato' };
const TALL: Kolonnetype = { slag: 'desimal', min: 0, maks: 1000 };
const TEKST: Kolonnetype = { slag: 'tekst', maks: 10 };

describe('a cell', () => {
  it('reads every day of the calendar in both spellings, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 0, max: 33 }),
        (aar, m, d) => {
          const [a, mm, dd] = [String(aar).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')];
          const iso = `${a}-${mm}-${dd}`;
          const ekte = new Date(`${iso}T00:00:00Z`);
          const finnes = !Number.isNaN(ekte.getTime()) && ekte.toISOString().startsWith(iso);
          expect(verdi(DATO, iso)).toBe(finnes ? iso : '(ugyldig_dato)');
          expect(verdi(DATO, `${dd}.${mm}.${a}`)).toBe(finnes ? iso : '(ugyldig_dato)');
        },
      ),
    );
  });

  it('reads decimals with comma or point, within its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 }), (hele, deler) => {
        expect(verdi(TALL, `${hele},${deler}`)).toBe(`${hele}.${deler}`);
        expect(verdi(TALL, `${hele}.${deler}`)).toBe(`${hele}.${deler}`);
      }),
    );
    for (const tekst of ['1 000', '1.000,5', '-1', '1e3', 'NaN', '1,', ',5', '1000,1']) {
      expect(verdi(TALL, tekst)).toBe('(ugyldig_tall)');
    }
  });

  it('never throws, and a value it accepts is accepted again with the same meaning', () => {
    const typer: Kolonnetype[] = [
      DATO,
      TALL,
      TEKST,
      { slag: 'id' },
      { slag: 'heltall', min: -5, maks: 5 },
      { slag: 'ja_nei' },
      { slag: 'kode', koder: ['eid', 'innleid'] },
      { slag: 'kommunenummer' },
      { slag: 'fodselsnummer' },
      { slag: 'parameter' },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...typer), fc.string({ unit: 'binary', maxLength: 30 }), (type, tekst) => {
        const lest = les(type, tekst);
        if (!lest.ok || lest.verdi === null || type.slag === 'ja_nei') return;
        expect(les(type, lest.verdi)).toEqual(lest);
      }),
      { numRuns: 500 },
    );
  });

  it('an empty cell is unknown, unless the column must have a value', () => {
    expect(les(DATO, '  ')).toEqual({ ok: true, verdi: null });
    expect(les(DATO, '', true)).toEqual({ ok: false, kode: 'mangler_verdi' });
  });

  it('codes are written as they are', () => {
    expect(verdi({ slag: 'kode', koder: ['eid'] }, 'Eid')).toBe('(ugyldig_kode)');
    expect(verdi({ slag: 'ja_nei' }, 'ja')).toBe('t');
    expect(verdi({ slag: 'ja_nei' }, 'JA')).toBe('(ugyldig_kode)');
    expect(verdi({ slag: 'parameter' }, '2.3')).toBe('(ukjent_parameter)');
  });

  it('signs that cannot be stored are refused; line breaks only in free text', () => {
    expect(verdi(TEKST, 'a\u0000b')).toBe('(ugyldig_tegn)');
    expect(verdi(TEKST, 'a\ufffdb')).toBe('(ugyldig_tegn)');
    expect(verdi(TEKST, 'a\nb')).toBe('a\nb');
    expect(verdi({ slag: 'id' }, 'a\nb')).toBe('(ugyldig_tegn)');
    expect(verdi(TEKST, 'x'.repeat(11))).toBe('(for_lang_tekst)');
  });
});
