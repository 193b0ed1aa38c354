import type { CanMatchFn, Routes } from '@angular/router';
import { kreverRett } from '../okt/okt.guard';

/** Who may not make an account gets no page for it; the word is not taken for an id. */
const erKonto: CanMatchFn = (_rute, [id]) => id?.path !== 'ny';

export const brukereRoutes: Routes = [
  { path: '', loadComponent: () => import('./brukere/brukere.page').then((m) => m.BrukerePage) },
  {
    path: 'ny',
    canMatch: [kreverRett('bruker.endre')],
    loadComponent: () => import('./ny/ny-bruker.page').then((m) => m.NyBrukerPage),
  },
  {
    path: ':id',
    canMatch: [erKonto],
    loadComponent: () => import('./bruker/bruker.page').then((m) => m.BrukerPage),
  },
];
