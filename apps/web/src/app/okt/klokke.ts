import { InjectionToken } from '@angular/core';

/** What the clock of the machine shows, in milliseconds: how long the session has left hangs on it. Tests set their own. */
export const KLOKKE = new InjectionToken<() => number>('klokke', {
  providedIn: 'root',
  factory: () => () => Date.now(),
});
