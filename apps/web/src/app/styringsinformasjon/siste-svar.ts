import type { HttpResourceRef } from '@angular/common/http';
import { Signal, linkedSignal } from '@angular/core';

/** The last answer, kept while the next is fetched, so that the page does not jump; gone when fetching fails. */
export function sisteSvar<T>(resource: HttpResourceRef<T | undefined>): Signal<T | null> {
  return linkedSignal<{ readonly svar: T | undefined; readonly feilet: boolean }, T | null>({
    source: () => ({
      svar: resource.hasValue() ? resource.value() : undefined,
      feilet: resource.status() === 'error',
    }),
    computation: ({ svar, feilet }, forrige) => svar ?? (feilet ? null : (forrige?.value ?? null)),
  });
}
