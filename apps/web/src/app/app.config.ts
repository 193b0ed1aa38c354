import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { ApplicationConfig, ErrorHandler, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  RedirectCommand,
  Router,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { inject } from '@angular/core';
import { routes } from './app.routes';
import { egenSideInterceptor } from './okt/egen-side.interceptor';
import { utloggetInterceptor } from './okt/utlogget.interceptor';
import { Feilmottak } from './shell/feilmottak';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: ErrorHandler, useExisting: Feilmottak },
    provideHttpClient(withInterceptors([egenSideInterceptor, utloggetInterceptor])),
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
