import { kalenderdag, type Dag } from './dagtall';
import type { Tilfeldig } from './tilfeldig';

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

function kontrollsiffer(sifre: string, vekter: readonly number[]): number {
  const sum = vekter.reduce((s, vekt, i) => s + vekt * Number(sifre[i]), 0);
  return (11 - (sum % 11)) % 11;
}

/**
 * A synthetic fødselsnummer as in Tenor: month + 80, so that it can belong to nobody. Individual numbers follow the
 * century (000-499 for 1900-1999, 500-999 for 2000-2039); the third digit is even for women. Each number once.
 */
export function syntetiskFodselsnummer(fodt: Dag, kjonn: 'k' | 'm', brukt: Set<string>, t: Tilfeldig): string {
  const { aar, maaned, dag } = kalenderdag(fodt);
  if (aar < 1900 || aar > 2039) throw new Error(`ingen individnummer for ${aar}`);
  const to = (n: number): string => String(n).padStart(2, '0');
  const dato = `${to(dag)}${to(maaned + 80)}${to(aar % 100)}`;
  for (let forsok = 0; forsok < 5000; forsok++) {
    const individ = t.heltall(0, 249) * 2 + (kjonn === 'm' ? 1 : 0) + (aar >= 2000 ? 500 : 0);
    const ni = `${dato}${String(individ).padStart(3, '0')}`;
    const k1 = kontrollsiffer(ni, K1);
    const k2 = kontrollsiffer(`${ni}${k1}`, K2);
    const nummer = `${ni}${k1}${k2}`;
    if (k1 > 9 || k2 > 9 || brukt.has(nummer)) continue;
    brukt.add(nummer);
    return nummer;
  }
  throw new Error(`ingen ledige nummer for ${dato}`);
}
