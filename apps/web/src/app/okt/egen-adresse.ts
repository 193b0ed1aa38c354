/** Only addresses of our own: one that names another host begins with two slashes. */
export const egenAdresse = (til: string | null | undefined): string | null =>
  til && /^\/(?![/\\])/.test(til) ? til : null;
