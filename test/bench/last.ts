import autocannon, { type Foresporsel } from 'autocannon';

/** What a load gave: requests answered a second, and how long they took, milliseconds. */
export interface Lastsvar {
  readonly perSekund: number;
  readonly p50: number;
  readonly p99: number;
}

interface Last {
  readonly urler: readonly string[];
  /** In all; shared between the addresses. */
  readonly tilkoblinger: number;
  readonly sekunder: number;
  /** Drawn anew for each request. */
  readonly foresporsel: () => Foresporsel;
}

/** One load over one or several processes. An answer that is not the one wanted is a fault, and never counted as speed. */
export async function belast({ urler, tilkoblinger, sekunder, foresporsel }: Last): Promise<Lastsvar> {
  const svar = await Promise.all(
    urler.map((url) =>
      autocannon({
        url,
        connections: Math.ceil(tilkoblinger / urler.length),
        duration: sekunder,
        requests: [{ setupRequest: (f) => ({ ...f, ...foresporsel() }) }],
      }),
    ),
  );
  const feil = svar.reduce((sum, s) => sum + s.errors + s.non2xx, 0);
  if (feil > 0) throw new Error(`${feil} requests were not answered as they should be`);
  return {
    perSekund: svar.reduce((sum, s) => sum + s['2xx'] / s.duration, 0),
    p50: Math.max(...svar.map((s) => s.latency.p50)),
    p99: Math.max(...svar.map((s) => s.latency.p99)),
  };
}
