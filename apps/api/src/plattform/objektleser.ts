type Krav = RegExp | ((tekst: string) => boolean);

/**
 * Reads an object from outside field by field. A fault is told with its place and never with its value (it may be a
 * secret), and reading goes on, so that every fault is told at once. `slutt` finds the fields that nobody asked for.
 */
export class Objektleser {
  readonly #felter: Readonly<Record<string, unknown>>;
  readonly #lest = new Set<string>();

  constructor(
    verdi: unknown,
    private readonly sted: string,
    private readonly feil: string[],
    paakrevd = true,
  ) {
    const erObjekt = typeof verdi === 'object' && verdi !== null && !Array.isArray(verdi);
    if (!erObjekt && (paakrevd || verdi !== undefined)) feil.push(`${sted} must be an object`);
    this.#felter = erObjekt ? Object.fromEntries(Object.entries(verdi)) : {};
  }

  har(navn: string): boolean {
    return this.#felter[navn] !== undefined;
  }

  feilet(navn: string, grunn: string): void {
    this.feil.push(`${this.sted}.${navn} ${grunn}`);
  }

  tekst(navn: string, krav?: Krav): string {
    return this.#tekst(this.#les(navn), navn, krav);
  }

  valgfri(navn: string, krav?: Krav): string | null {
    return this.#les(navn) === undefined ? null : this.tekst(navn, krav);
  }

  /** One text or a list of them; at least one. */
  tekster(navn: string, krav?: Krav): string[] {
    const verdi = this.#les(navn);
    const liste: readonly unknown[] = Array.isArray(verdi) ? verdi : [verdi];
    if (liste.length === 0) this.feilet(navn, 'is empty');
    return liste.map((v) => this.#tekst(v, navn, krav));
  }

  en<T extends string>(navn: string, koder: readonly [T, ...T[]] | readonly T[]): T {
    const verdi = this.#les(navn);
    const kode = koder.find((k) => k === verdi);
    if (kode === undefined) this.feilet(navn, `must be one of ${koder.join(', ')}`);
    return kode ?? (koder[0] as T);
  }

  janei(navn: string): boolean {
    const verdi = this.#les(navn);
    if (verdi !== undefined && typeof verdi !== 'boolean') this.feilet(navn, 'must be true or false');
    return verdi === true;
  }

  objekt(navn: string, paakrevd = false): Objektleser {
    return new Objektleser(this.#les(navn), `${this.sted}.${navn}`, this.feil, paakrevd);
  }

  liste(navn: string): Objektleser[] {
    const verdi = this.#les(navn);
    if (!Array.isArray(verdi)) {
      this.feilet(navn, 'must be a list');
      return [];
    }
    return verdi.map((v: unknown, i) => new Objektleser(v, `${this.sted}.${navn}[${i}]`, this.feil));
  }

  /** An object whose field names are themselves data; at least one. */
  alle<T>(les: (o: Objektleser, navn: string) => T): Record<string, T> {
    const navn = Object.keys(this.#felter);
    if (navn.length === 0) this.feil.push(`${this.sted} is empty`);
    return Object.fromEntries(navn.map((n) => [n, les(this, n)]));
  }

  slutt(): void {
    for (const navn of Object.keys(this.#felter)) if (!this.#lest.has(navn)) this.feilet(navn, 'is an unknown field');
  }

  #les(navn: string): unknown {
    this.#lest.add(navn);
    return this.#felter[navn];
  }

  #tekst(verdi: unknown, navn: string, krav?: Krav): string {
    if (typeof verdi !== 'string' || verdi.trim() === '') {
      this.feilet(navn, 'must be a text');
      return '';
    }
    const passer = krav === undefined || (krav instanceof RegExp ? krav.test(verdi) : krav(verdi));
    if (!passer) this.feilet(navn, 'has the wrong form');
    return verdi;
  }
}
