let antall = 0;

/** An id no other element on the page has: labels, chart patterns and row links need one each. */
export const uniqueId = (prefix: string): string => `${prefix}-${++antall}`;
