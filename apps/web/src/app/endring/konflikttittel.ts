import { inject } from '@angular/core';
import type { EndretProblem } from '@tak/contracts';
import { osloDag } from '@tak/domain';
import { endringTekster, tidspunkt } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { KLOKKE } from '../okt/klokke';

/** «Kari endret dette kl. 14.02», with the day when it was not today. Call where injection is allowed. */
export function injectKonflikttittel(): (problem: EndretProblem) => string {
  const klokke = inject(KLOKKE);
  const { t } = inject(Spraakvalg);
  return ({ endretAv, endretTid }) => {
    const naar = tidspunkt(endretTid);
    const erIdag = osloDag(endretTid) === osloDag(new Date(klokke()).toISOString());
    return t(endringTekster.konfliktTittel, endretAv, erIdag ? naar.slice(naar.indexOf('kl.')) : naar);
  };
}
