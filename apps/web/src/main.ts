import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

bootstrapApplication(App, appConfig).catch((feil: unknown) => console.error(feil)); // eslint-disable-line no-console -- nothing else is running yet that could show it
