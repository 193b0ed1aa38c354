import { inject } from '@angular/core';
import { brukerTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Okt } from '../okt/okt';

/** What people call the service one logs in with. One that is no longer set up is told by its id. */
export function injectTilbydernavn(): (utsteder: string) => string {
  const okt = inject(Okt);
  const { t } = inject(Spraakvalg);
  return (utsteder) =>
    utsteder === DEMO
      ? t(brukerTekster.demoinnlogging).toLowerCase()
      : (okt.tilbydere().find((tilbyder) => tilbyder.id === utsteder)?.navn ?? utsteder);
}

/** Id of the login that exists in the demo only. */
export const DEMO = 'demo';
