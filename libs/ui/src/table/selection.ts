import type { Signal } from '@angular/core';

/** Rows that can be marked: the table has a box on each, and one for all that are shown. */
export interface Selection<R> {
  has(row: R): boolean;
  set(rows: readonly R[], marked: boolean): void;
  /** What the box on a row is called. */
  label(row: R): string;
  readonly allLabel: Signal<string>;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Space marks the row one is in, also from its link; Shift with the arrows marks it and goes on to the next, which is
 * marked too. Answers the row to go to, or null; what is not about marking is left to the browser.
 */
export function markByKey<R>(
  event: KeyboardEvent,
  selection: Selection<R>,
  rows: readonly R[],
  index: number,
): number | null {
  const row = rows[index];
  if (row === undefined || event.ctrlKey || event.altKey || event.metaKey) return null;
  const inControl = event.target instanceof Element && event.target.closest('input, button, select, textarea') !== null;
  if (event.key === ' ' && !event.shiftKey && !inControl) {
    event.preventDefault();
    selection.set([row], !selection.has(row));
    return null;
  }
  const step = event.shiftKey ? STEPS[event.key] : undefined;
  const next = step && rows[index + step];
  if (!step || next === undefined) return null;
  event.preventDefault();
  selection.set([row, next], true);
  return index + step;
}
