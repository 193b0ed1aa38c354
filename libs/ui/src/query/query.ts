import { Signal, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Params, Router } from '@angular/router';
import { map } from 'rxjs';

/**
 * What is chosen on a list lives in the URL, so that Back, a shared link and the export show the same rows.
 * Ids and codes only, never a name: addresses end in logs. Call where injection is allowed.
 */
export function injectQuery(): Query {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  return {
    get: (name) => toSignal(route.queryParamMap.pipe(map((params) => params.get(name))), { requireSync: true }),
    set: (params, options) =>
      void router.navigate([], {
        relativeTo: route,
        queryParams: params,
        queryParamsHandling: 'merge',
        replaceUrl: options?.replace ?? false,
      }),
  };
}

export interface Query {
  /** A signal of one parameter; null when it is not in the URL. Call once, in a field. */
  get(name: string): Signal<string | null>;
  /** Sets the named ones and keeps the rest; null removes one. */
  set(params: Params, options?: { readonly replace?: boolean }): void;
}
