/** The page buttons: first, last, and those around the current one; null is a gap. */
export function pageNumbers(current: number, pages: number): readonly (number | null)[] {
  const near = new Set([1, pages, current - 1, current, current + 1]);
  if (current <= 3) [2, 3].forEach((n) => near.add(n));
  if (current >= pages - 2) [pages - 1, pages - 2].forEach((n) => near.add(n));
  const shown = [...near].filter((n) => n >= 1 && n <= pages).sort((a, b) => a - b);
  return shown.flatMap((n, i) => {
    const before = shown[i - 1];
    if (before === undefined || n - before === 1) return [n];
    return n - before === 2 ? [n - 1, n] : [null, n];
  });
}
