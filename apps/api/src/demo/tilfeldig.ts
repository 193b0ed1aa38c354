/** Four 32-bit numbers from a text (xmur3-style mixing), the state of the generator. */
function spire(tekst: string): [number, number, number, number] {
  let h = 1779033703 ^ tekst.length;
  for (let i = 0; i < tekst.length; i++) {
    h = Math.imul(h ^ tekst.charCodeAt(i), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  const neste = (): number => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    return (h ^= h >>> 16) >>> 0;
  };
  return [neste(), neste(), neste(), neste()];
}

/**
 * Seeded random numbers (sfc32): the same name gives the same sequence on every machine. `gren` opens an independent
 * sequence, so that one more draw in one area does not move every other area of the municipality.
 */
export class Tilfeldig {
  private readonly s: [number, number, number, number];

  constructor(private readonly navn: string) {
    this.s = spire(navn);
    for (let i = 0; i < 12; i++) this.neste();
  }

  gren(navn: string): Tilfeldig {
    return new Tilfeldig(`${this.navn}/${navn}`);
  }

  /** In [0, 1). */
  neste(): number {
    const s = this.s;
    const sum = (s[0] + s[1] + s[3]) | 0;
    s[3] = (s[3] + 1) | 0;
    s[0] = s[1] ^ (s[1] >>> 9);
    s[1] = (s[2] + (s[2] << 3)) | 0;
    s[2] = ((s[2] << 21) | (s[2] >>> 11)) + sum;
    s[2] |= 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** Whole number, both ends included. */
  heltall(fra: number, til: number): number {
    return fra + Math.floor(this.neste() * (til - fra + 1));
  }

  sjanse(p: number): boolean {
    return this.neste() < p;
  }

  velg<T>(liste: readonly T[]): T {
    const valgt = liste[this.heltall(0, liste.length - 1)];
    if (valgt === undefined) throw new Error('kan ikke velge fra en tom liste');
    return valgt;
  }

  /** Up to so many different ones of the list. */
  noen<T>(liste: readonly T[], antall: number): T[] {
    const rest = [...liste];
    return Array.from({ length: Math.min(antall, rest.length) }, () => {
      const [valgt] = rest.splice(this.heltall(0, rest.length - 1), 1);
      return valgt as T;
    });
  }

  /** A key, drawn by its weight. */
  vektet<T extends string>(vekter: Readonly<Partial<Record<T, number>>>): T {
    const par = Object.entries(vekter) as [T, number][];
    let rest = this.neste() * par.reduce((sum, [, vekt]) => sum + vekt, 0);
    for (const [verdi, vekt] of par) {
      rest -= vekt;
      if (rest < 0) return verdi;
    }
    const siste = par.at(-1);
    if (!siste) throw new Error('ingen vekter');
    return siste[0];
  }

  eksponentiell(snitt: number): number {
    return -Math.log(1 - this.neste()) * snitt;
  }

  /** Number of events in a time where `snitt` are expected (Poisson). */
  antall(snitt: number): number {
    const grense = Math.exp(-snitt);
    let n = 0;
    for (let p = this.neste(); p > grense; p *= this.neste()) n++;
    return n;
  }
}
