import { inject } from '@angular/core';
import type { CanMatchFn, Routes } from '@angular/router';
import { sporUlagret } from '../endring/ulagret';
import { kreverRett } from '../okt/okt.guard';
import { Apnerett } from './apnerett';

/** Without the special access the page answers like one that does not exist. */
const kanApne: CanMatchFn = () => inject(Apnerett).har();

export const husstanderRoutes: Routes = [
  { path: '', loadComponent: () => import('./sok/husstander.page').then((m) => m.HusstanderPage) },
  {
    path: 'apne',
    canMatch: [kanApne],
    loadComponent: () => import('./apne/apne.page').then((m) => m.ApnePage),
  },
  // Else the next route would take the word for an id.
  { path: 'apne', loadComponent: () => import('../shell/finnes-ikke.page').then((m) => m.FinnesIkkePage) },
  {
    path: 'ny',
    canMatch: [kreverRett('husstand.endre')],
    canDeactivate: [sporUlagret],
    loadComponent: () => import('./ny/ny-husstand.page').then((m) => m.NyHusstandPage),
  },
  {
    path: 'duplikater',
    canMatch: [kreverRett('husstand.slaa_sammen')],
    loadComponent: () => import('./duplikater/duplikater.page').then((m) => m.DuplikaterPage),
  },
  {
    path: ':id',
    canDeactivate: [sporUlagret],
    loadComponent: () => import('./husstand/husstand.page').then((m) => m.HusstandPage),
  },
];
