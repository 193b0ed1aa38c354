/** Milliseconds until a moment by the reader's machine; nothing is let in by it, only asked for again. */
export const msTil = (iso: string): number => Date.parse(iso) - Date.now();
