import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { tap } from 'rxjs';
import { Okt } from './okt';

/** A session that has run out: to the login, and back to the same page afterwards. */
export const utloggetInterceptor: HttpInterceptorFn = (foresporsel, neste) => {
  const okt = inject(Okt);
  const router = inject(Router);
  return neste(foresporsel).pipe(
    tap({
      error: (feil: unknown) => {
        if (!(feil instanceof HttpErrorResponse) || feil.status !== 401) return;
        okt.glem();
        void router.navigate(['/logg-inn'], { queryParams: { til: router.url } });
      },
    }),
  );
};
