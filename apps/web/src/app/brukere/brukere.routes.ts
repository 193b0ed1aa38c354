import type { Routes } from '@angular/router';
import { kreverRett } from '../okt/okt.guard';

export const brukereRoutes: Routes = [
  { path: '', loadComponent: () => import('./brukere/brukere.page').then((m) => m.BrukerePage) },
  {
    path: 'ny',
    canMatch: [kreverRett('bruker.endre')],
    loadComponent: () => import('./ny/ny-bruker.page').then((m) => m.NyBrukerPage),
  },
  { path: ':id', loadComponent: () => import('./bruker/bruker.page').then((m) => m.BrukerPage) },
];
