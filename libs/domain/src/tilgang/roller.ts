/** Who works in Tak. One role a session; what a role may do stands in tilganger.ts. */
export const ROLLER = [
  'boligkontor',
  'nav',
  'tildelingskontor',
  'leder',
  'klageinstans',
  'systemeier',
  'personvernombud',
  'innbygger',
] as const;
export type Rolle = (typeof ROLLER)[number];
