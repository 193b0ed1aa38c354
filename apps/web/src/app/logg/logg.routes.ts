import type { Routes } from '@angular/router';
import { kreverRett } from '../okt/okt.guard';

export const loggRoutes: Routes = [
  { path: '', loadComponent: () => import('./logg/logg.page').then((m) => m.LoggPage) },
  {
    path: 'innsyn',
    canMatch: [kreverRett('logg.innsyn')],
    loadComponent: () => import('./innsyn/innsyn.page').then((m) => m.InnsynPage),
  },
];
