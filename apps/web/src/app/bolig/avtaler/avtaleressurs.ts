import { httpResource } from '@angular/common/http';
import { type Signal, computed, inject } from '@angular/core';
import { type BoligavtalerSvar, STIER } from '@tak/contracts';
import { Angrelinje } from '../../endring/angrelinje';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';

/** What hangs on the dwelling, fetched anew after every command; null until it is there, and of no dwelling. That of the one before is not kept. */
export function injectAvtaler(id: Signal<number | null>): Signal<BoligavtalerSvar | null> {
  const angrelinje = inject(Angrelinje);
  const ressurs = httpResource<BoligavtalerSvar>(() => {
    const denne = id();
    angrelinje.antall();
    return denne === null ? undefined : { url: STIER.boligAvtaler(denne) };
  });
  const siste = sisteSvar(ressurs);
  return computed(() => (siste()?.id === id() ? siste() : null));
}
