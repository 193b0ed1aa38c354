/**
 * Kinds of decision for which a municipality can switch four eyes on: who prepares does not decide. A new kind of
 * decision is a line here and an `avgjorelse` in tilganger.ts.
 */
export const AVGJORELSER = ['rolletildeling', 'stor_import'] as const;
export type Avgjorelse = (typeof AVGJORELSER)[number];
