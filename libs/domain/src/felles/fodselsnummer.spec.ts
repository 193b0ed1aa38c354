import fc from 'fast-check';
import { erGyldigFodselsnummer, maskerFodselsnumre, maskerHele, motsierFodselsnummer } from './fodselsnummer';

/** Builds a number with right check digits; null where the population register would skip it. */
function medKontroll(ni: string): string | null {
  const sum = (vekter: number[], siffer: string): number => vekter.reduce((s, v, i) => s + v * Number(siffer[i]), 0);
  const k1 = (11 - (sum([3, 7, 6, 1, 8, 9, 4, 5, 2], ni) % 11)) % 11;
  const k2 = (11 - (sum([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], `${ni}${k1}`) % 11)) % 11;
  return k1 === 10 || k2 === 10 ? null : `${ni}${k1}${k2}`;
}

const to = (n: number): string => String(n).padStart(2, '0');

/** Year of birth and an individual number of its range. */
const fodt = fc.oneof(
  fc.record({ aar: fc.integer({ min: 1900, max: 1999 }), individ: fc.integer({ min: 0, max: 499 }) }),
  fc.record({ aar: fc.integer({ min: 1854, max: 1899 }), individ: fc.integer({ min: 500, max: 749 }) }),
  fc.record({ aar: fc.integer({ min: 2000, max: 2039 }), individ: fc.integer({ min: 500, max: 999 }) }),
  fc.record({ aar: fc.integer({ min: 1940, max: 1999 }), individ: fc.integer({ min: 900, max: 999 }) }),
);
const person = fc.record({
  fodt,
  maaned: fc.integer({ min: 1, max: 12 }),
  dag: fc.integer({ min: 1, max: 28 }),
  tillegg: fc.constantFrom(0, 40, 80),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

const dato = ({ fodt: { aar }, maaned, dag }: Person): string => `${aar}-${to(maaned)}-${to(dag)}`;
const nummer = ({ fodt: { aar, individ }, maaned, dag, tillegg }: Person, dPaaslag = 0): string | null =>
  medKontroll(`${to(dag + dPaaslag)}${to(maaned + tillegg)}${to(aar % 100)}${String(individ).padStart(3, '0')}`);

describe('identity numbers', () => {
  it('a number agrees with the birth date it was made from, in every century and as synthetic', () => {
    fc.assert(
      fc.property(person, (p) => {
        const nr = nummer(p);
        fc.pre(nr !== null);
        expect(erGyldigFodselsnummer(nr)).toBe(true);
        expect(motsierFodselsnummer(dato(p), nr)).toBe(false);
      }),
    );
  });

  it('contradicts a date with another day, month, year or century', () => {
    fc.assert(
      fc.property(person, fc.constantFrom('dag', 'maaned', 'aar', 'aarhundre'), (p, hva) => {
        const nr = nummer(p);
        fc.pre(nr !== null);
        const annen: Person = {
          ...p,
          dag: hva === 'dag' ? (p.dag % 28) + 1 : p.dag,
          maaned: hva === 'maaned' ? (p.maaned % 12) + 1 : p.maaned,
          fodt: { ...p.fodt, aar: p.fodt.aar + (hva === 'aar' ? 1 : hva === 'aarhundre' ? 100 : 0) },
        };
        expect(motsierFodselsnummer(dato(annen), nr)).toBe(true);
      }),
    );
  });

  it('a D-number says nothing of the birth date', () => {
    fc.assert(
      fc.property(
        person,
        fc.date({ min: new Date('1900-01-01'), max: new Date('2039-12-31'), noInvalidDate: true }),
        (p, d) => {
          const nr = nummer({ ...p, tillegg: p.tillegg === 40 ? 0 : p.tillegg }, 40);
          fc.pre(nr !== null);
          expect(erGyldigFodselsnummer(nr)).toBe(true);
          expect(motsierFodselsnummer(d.toISOString().slice(0, 10), nr)).toBe(false);
        },
      ),
    );
  });

  it('one wrong digit is found', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), (p, plass, pluss) => {
        const nr = nummer(p);
        fc.pre(nr !== null);
        const feil = nr.slice(0, plass) + String((Number(nr[plass]) + pluss) % 10) + nr.slice(plass + 1);
        expect(erGyldigFodselsnummer(feil)).toBe(false);
      }),
    );
  });

  it('masks every number in a text, and nothing else', () => {
    expect(maskerFodselsnumre('Ola 17890187102, 178901 87102')).toBe('Ola 178901 *****, 178901 *****');
    expect(maskerFodselsnumre('2020-01-01 123456789012 B-17')).toBe('2020-01-01 123456789012 B-17');
    expect(maskerHele('1789018710')).toBe('178901 *****');
    expect(maskerHele('abc')).toBe('*****');
  });
});
