/** As many requests under way at once as keep the server busy and do not drown it. */
const BREDDE = 16;

/** Does the same with each of them, `BREDDE` at a time; the first failure ends it and is thrown. */
export async function sideOmSide<T>(ting: readonly T[], fn: (en: T) => Promise<void>): Promise<void> {
  const igjen = ting.values();
  let feilet = false;
  const arbeider = async (): Promise<void> => {
    for (const en of igjen) {
      if (feilet) return;
      try {
        await fn(en);
      } catch (feil) {
        feilet = true;
        throw feil;
      }
    }
  };
  await Promise.all(Array.from({ length: BREDDE }, arbeider));
}
