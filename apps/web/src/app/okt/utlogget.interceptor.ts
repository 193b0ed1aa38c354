import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';
import { lesProblem } from '../shell/problem';
import { SistBrukt } from './sist-brukt';
import { Utlogging } from './utlogging';

/** Every question keeps the session alive; the answer that there is none leads to the login. */
export const utloggetInterceptor: HttpInterceptorFn = (foresporsel, neste) => {
  const utlogging = inject(Utlogging);
  inject(SistBrukt).noter();
  return neste(foresporsel).pipe(
    tap({
      error: (feil: unknown) => {
        if (!(feil instanceof HttpErrorResponse) || feil.status !== 401) return;
        if (lesProblem(feil).code !== 'bekreft_innlogging') utlogging.utlopt();
      },
    }),
  );
};
