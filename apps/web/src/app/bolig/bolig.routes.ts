import type { Routes } from '@angular/router';
import { sporUlagret } from '../endring/ulagret';
import { kreverRett } from '../okt/okt.guard';

export const boligRoutes: Routes = [
  {
    path: '',
    canDeactivate: [sporUlagret],
    loadComponent: () => import('./liste/boliger.page').then((m) => m.BoligerPage),
  },
  {
    path: 'ny',
    canMatch: [kreverRett('bolig.endre')],
    canDeactivate: [sporUlagret],
    loadComponent: () => import('./ny/ny-bolig.page').then((m) => m.NyBoligPage),
  },
  { path: 'ledige', loadComponent: () => import('./ledige/ledige.page').then((m) => m.LedigePage) },
  {
    path: ':id',
    canDeactivate: [sporUlagret],
    loadComponent: () => import('./bolig/bolig.page').then((m) => m.BoligPage),
  },
];

export const byggRoutes: Routes = [
  {
    path: 'nytt',
    canMatch: [kreverRett('bolig.endre')],
    canDeactivate: [sporUlagret],
    loadComponent: () => import('./bygg/nytt-bygg.page').then((m) => m.NyttByggPage),
  },
  {
    path: ':id',
    canDeactivate: [sporUlagret],
    loadComponent: () => import('./bygg/bygg.page').then((m) => m.ByggPage),
  },
];

export const tilvisningRoutes: Routes = [
  {
    path: '',
    canDeactivate: [sporUlagret],
    loadComponent: () => import('./tilvisning/tilvisningsavtaler.page').then((m) => m.TilvisningsavtalerPage),
  },
  {
    path: ':id',
    canDeactivate: [sporUlagret],
    loadComponent: () => import('./tilvisning/tilvisningsavtale.page').then((m) => m.TilvisningsavtalePage),
  },
];
