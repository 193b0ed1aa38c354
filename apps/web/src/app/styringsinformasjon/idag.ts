import { InjectionToken } from '@angular/core';
import { osloDag } from '@tak/domain';

/** Today in Norway by the reader's machine. Only which year a screen opens at hangs on it; the server says the rest. */
export const IDAG = new InjectionToken<string>('idag', {
  providedIn: 'root',
  factory: () => osloDag(new Date().toISOString()),
});
