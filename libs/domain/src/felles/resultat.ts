/** What a rule answers: a value, or a refusal with its ground. Faults throw; refusals are returned. */
export type Resultat<T, Grunn extends string> =
  { readonly ok: true; readonly verdi: T } | { readonly ok: false; readonly grunn: Grunn };

export const ok = <T>(verdi: T): Resultat<T, never> => ({ ok: true, verdi });
export const avslag = <G extends string>(grunn: G): Resultat<never, G> => ({ ok: false, grunn });
