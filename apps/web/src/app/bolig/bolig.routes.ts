import type { Routes } from '@angular/router';

export const boligRoutes: Routes = [
  { path: '', loadComponent: () => import('./liste/boliger.page').then((m) => m.BoligerPage) },
  { path: ':id', loadComponent: () => import('./bolig/bolig.page').then((m) => m.BoligPage) },
];
