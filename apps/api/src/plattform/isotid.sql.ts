/** SQL: a timestamptz as ISO 8601 in UTC with milliseconds, null as null. */
export const isotid = (uttrykk: string): string =>
  `to_char((${uttrykk}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
