/** SSB's three questions: can a wheelchair user alone get to the dwelling, into it, and around the necessary rooms? null: not answered. */
export interface Rullestolsvar {
  readonly tilBoligen: boolean | null;
  readonly innIBoligen: boolean | null;
  readonly rundtIRommene: boolean | null;
}

/**
 * Whether the dwelling is rullestoltilgjengelig: all three yes; not, as soon as one is no; otherwise unknown. Source: SSB,
 * statistics on kommunale boliger (domain specification, «rullestoltilgjengelig»).
 */
export function rullestoltilgjengelig({ tilBoligen, innIBoligen, rundtIRommene }: Rullestolsvar): boolean | null {
  const svar = [tilBoligen, innIBoligen, rundtIRommene];
  if (svar.includes(false)) return false;
  return svar.includes(null) ? null : true;
}
