import type { HttpInterceptorFn } from '@angular/common/http';
import { FORESPORSEL_HODE } from '@tak/contracts';

const LESER = new Set(['GET', 'HEAD']);

/** Marks what changes something as coming from our own page: a foreign page cannot set the header. */
export const egenSideInterceptor: HttpInterceptorFn = (foresporsel, neste) =>
  neste(
    LESER.has(foresporsel.method) || !foresporsel.url.startsWith('/api/')
      ? foresporsel
      : foresporsel.clone({ setHeaders: { [FORESPORSEL_HODE]: '1' } }),
  );
