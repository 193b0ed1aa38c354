import { DestroyRef } from '@angular/core';

/** Calls now and whenever the element's size changes, until the component goes. Without ResizeObserver only now. */
export function observeResize(element: Element, destroyed: DestroyRef, changed: (width: number) => void): void {
  changed(element.clientWidth);
  if (typeof ResizeObserver === 'undefined') return;
  const observer = new ResizeObserver(() => changed(element.clientWidth));
  observer.observe(element);
  destroyed.onDestroy(() => observer.disconnect());
}
