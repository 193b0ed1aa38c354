import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong, one line a place: which rule, where. Empty = silent. */
export async function tilgjengelighetsfeil(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((v) =>
    v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} (${n.failureSummary?.replace(/\s+/g, ' ') ?? v.help})`),
  );
}

/** How many pixels the page is wider than the window: 0 = nobody has to scroll sideways (WCAG 1.4.10). */
export const overflod = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** axe is silent and nothing runs out of the window: narrow and dark, wide and light. */
export async function erTilgjengelig(page: Page): Promise<void> {
  for (const [bredde, farger] of [
    [320, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.setViewportSize({ width: bredde, height: 900 });
    await page.emulateMedia({ colorScheme: farger });
    await page.locator(`html[data-color-scheme=${farger}]`).waitFor();
    expect([bredde, farger, await overflod(page)]).toEqual([bredde, farger, 0]);
    expect([bredde, farger, await tilgjengelighetsfeil(page)]).toEqual([bredde, farger, []]);
  }
}
