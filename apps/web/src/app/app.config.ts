import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  ApplicationConfig,
  ErrorHandler,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  RedirectCommand,
  Router,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { routes } from './app.routes';
import { bekreftInterceptor } from './okt/bekreft.interceptor';
import { egenSideInterceptor } from './okt/egen-side.interceptor';
import { Okt } from './okt/okt';
import { utloggetInterceptor } from './okt/utlogget.interceptor';
import { Feilmottak } from './shell/feilmottak';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: ErrorHandler, useExisting: Feilmottak },
    provideHttpClient(withInterceptors([egenSideInterceptor, utloggetInterceptor, bekreftInterceptor])),
    // The frame needs it before the first paint. A server that does not answer is told of by the page that asks again.
    provideAppInitializer(() =>
      inject(Okt)
        .hent()
        .then(
          () => undefined,
          () => undefined,
        ),
    ),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler((hendelse) => {
        inject(Feilmottak).ta(hendelse.error);
        return new RedirectCommand(inject(Router).parseUrl('/feil'), { skipLocationChange: true });
      }),
    ),
  ],
};
