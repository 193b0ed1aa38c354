import type { Dag } from './dagtall';

/** What happens on which day, in the order it was planned. Nothing happens after the last day. */
export class Kalender {
  private readonly dager = new Map<Dag, (() => void)[]>();

  constructor(
    public naa: Dag,
    public readonly slutt: Dag,
  ) {}

  planlegg(dag: Dag, hendelse: () => void): void {
    if (dag > this.slutt) return;
    const paa = Math.max(dag, this.naa);
    const liste = this.dager.get(paa);
    if (liste) liste.push(hendelse);
    else this.dager.set(paa, [hendelse]);
  }

  /** Runs to the last day; `hverDag` is called before the events of each day. */
  kjor(hverDag: (dag: Dag) => void): void {
    for (; this.naa <= this.slutt; this.naa++) {
      hverDag(this.naa);
      const liste = this.dager.get(this.naa) ?? [];
      for (let i = 0; i < liste.length; i++) liste[i]?.();
      this.dager.delete(this.naa);
    }
    this.naa = this.slutt;
  }
}
