import { DOCUMENT, InjectionToken, inject } from '@angular/core';

/**
 * Goes to an address with a page that is loaded anew: nothing of what the screens held about people is left in memory
 * when somebody else sits down, or when the role or the municipality changes.
 */
export const SIDEBYTTE = new InjectionToken<(adresse: string) => void>('sidebytte', {
  providedIn: 'root',
  factory: () => {
    const { location } = inject(DOCUMENT);
    return (adresse) => location.assign(adresse);
  },
});
