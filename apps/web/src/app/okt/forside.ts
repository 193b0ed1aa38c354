import { inject } from '@angular/core';
import { type RedirectFunction, Router } from '@angular/router';
import { type Rolle, menyFor } from '@tak/domain';
import { Okt } from './okt';

/** The first screen of a role: the top of its menu. */
export const forsteRute = (rolle: Rolle): string => menyFor(rolle)[0]?.punkter[0]?.rute ?? '/start';

export const forsideFor: RedirectFunction = async () => {
  const okt = inject(Okt);
  const router = inject(Router);
  const { bruker } = await okt.hent();
  return router.parseUrl(bruker ? forsteRute(bruker.rolle) : '/logg-inn');
};
