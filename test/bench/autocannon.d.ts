/** What the bench uses of autocannon, which has no types of its own. */
declare module 'autocannon' {
  interface Foresporsel {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
    setupRequest?: (foresporsel: Foresporsel) => Foresporsel;
  }
  interface Valg {
    url: string;
    connections: number;
    /** Seconds; or `amount` requests. */
    duration?: number;
    amount?: number;
    requests: Foresporsel[];
  }
  interface Svar {
    readonly requests: { readonly average: number; readonly total: number };
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly errors: number;
    readonly non2xx: number;
    readonly '2xx': number;
    /** Seconds. */
    readonly duration: number;
  }
  export default function autocannon(valg: Valg): Promise<Svar>;
}
