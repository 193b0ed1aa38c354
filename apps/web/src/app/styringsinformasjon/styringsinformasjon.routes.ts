import type { Routes } from '@angular/router';

export const styringRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./liste/styringsinformasjon.page').then((m) => m.StyringsinformasjonPage),
  },
  { path: ':id', loadComponent: () => import('./parameter/parameter.page').then((m) => m.ParameterPage) },
];

export const kostraRoutes: Routes = [
  { path: '', loadComponent: () => import('./kostra/kostra.page').then((m) => m.KostraPage) },
  { path: ':felt', loadComponent: () => import('./kostra/kostra-felt.page').then((m) => m.KostraFeltPage) },
];
