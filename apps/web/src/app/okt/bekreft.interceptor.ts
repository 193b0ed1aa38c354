import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { lesProblem } from '../shell/problem';
import { Bekreft } from './bekreft';

/**
 * A sensitive act asks for a fresh login: the person shows who they are, and the same request is sent again. Who does not
 * wish to gets the refusal, where it happened.
 */
export const bekreftInterceptor: HttpInterceptorFn = (foresporsel, neste) => {
  const bekreft = inject(Bekreft);
  return neste(foresporsel).pipe(
    catchError((feil: unknown) => {
      const spor = feil instanceof HttpErrorResponse && lesProblem(feil).code === 'bekreft_innlogging';
      if (!spor) return throwError(() => feil);
      return from(bekreft.sporr()).pipe(switchMap((ja) => (ja ? neste(foresporsel) : throwError(() => feil))));
    }),
  );
};
