import { inject } from '@angular/core';
import { type CanMatchFn, RedirectCommand, Router } from '@angular/router';
import type { Rettighet } from '@tak/domain';
import { Okt } from './okt';

/** To the login, and back here afterwards. */
async function innlogget(): Promise<true | RedirectCommand> {
  const okt = inject(Okt);
  const router = inject(Router);
  const til = router.currentNavigation()?.extractedUrl.toString() ?? '/';
  if ((await okt.hent()).bruker) return true;
  return new RedirectCommand(router.createUrlTree(['/logg-inn'], { queryParams: til === '/' ? {} : { til } }));
}

export const kreverInnlogging: CanMatchFn = () => innlogget();

/** Logged in, and with the right. Without it the route does not match, so that the answer is that of a page that is not there. */
export const kreverRett =
  (rettighet: Rettighet): CanMatchFn =>
  async () => {
    const okt = inject(Okt);
    const svar = await innlogget();
    return svar === true ? okt.har(rettighet) : svar;
  };
