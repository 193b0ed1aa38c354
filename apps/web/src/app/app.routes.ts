import { Routes } from '@angular/router';
import { forsideFor } from './okt/forside';
import { kreverInnlogging, kreverRett } from './okt/okt.guard';
import { FeilPage } from './shell/feil.page';

/** Table of contents of the screens. A screen that the role may not open answers like one that does not exist. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: forsideFor },
  { path: 'logg-inn', loadComponent: () => import('./shell/logg-inn/logg-inn.page').then((m) => m.LoggInnPage) },
  // Not fetched when needed: it is what is shown when a part of the page cannot be fetched.
  { path: 'feil', component: FeilPage },
  { path: 'hurtigtaster', loadComponent: () => import('./shell/hurtigtaster.page').then((m) => m.HurtigtasterPage) },
  {
    path: 'bekreftet',
    canMatch: [kreverInnlogging],
    loadComponent: () => import('./okt/bekreftet.page').then((m) => m.BekreftetPage),
  },
  {
    path: 'min',
    canMatch: [kreverRett('egen.les')],
    loadComponent: () => import('./min/min.page').then((m) => m.MinPage),
  },
  {
    path: 'start',
    canMatch: [kreverInnlogging],
    loadComponent: () => import('./shell/start.page').then((m) => m.StartPage),
  },
  {
    path: 'oversikt',
    canMatch: [kreverRett('oversikt.les')],
    loadComponent: () => import('./oversikt/oversikt.page').then((m) => m.OversiktPage),
  },
  {
    path: 'tilsyn',
    canMatch: [kreverRett('tilsyn.les')],
    loadComponent: () => import('./oversikt/tilsyn.page').then((m) => m.TilsynPage),
  },
  {
    path: 'boliger',
    canMatch: [kreverRett('bolig.les')],
    loadChildren: () => import('./bolig/bolig.routes').then((m) => m.boligRoutes),
  },
  {
    path: 'bygg',
    canMatch: [kreverRett('bolig.les')],
    loadChildren: () => import('./bolig/bolig.routes').then((m) => m.byggRoutes),
  },
  {
    path: 'tilvisningsavtaler',
    canMatch: [kreverRett('bolig.les')],
    loadChildren: () => import('./bolig/bolig.routes').then((m) => m.tilvisningRoutes),
  },
  {
    path: 'husstander',
    canMatch: [kreverRett('husstand.sok')],
    loadChildren: () => import('./husstander/husstander.routes').then((m) => m.husstanderRoutes),
  },
  {
    path: 'styring',
    canMatch: [kreverRett('styringsinformasjon.les')],
    loadChildren: () => import('./styringsinformasjon/styringsinformasjon.routes').then((m) => m.styringRoutes),
  },
  {
    path: 'kostra',
    canMatch: [kreverRett('styringsinformasjon.les')],
    loadChildren: () => import('./styringsinformasjon/styringsinformasjon.routes').then((m) => m.kostraRoutes),
  },
  {
    path: 'import',
    canMatch: [kreverRett('import.les')],
    loadChildren: () => import('./import/import.routes').then((m) => m.importRoutes),
  },
  {
    path: 'brukere',
    canMatch: [kreverRett('bruker.les')],
    loadChildren: () => import('./brukere/brukere.routes').then((m) => m.brukereRoutes),
  },
  {
    path: 'logg',
    canMatch: [kreverRett('logg.les')],
    loadChildren: () => import('./logg/logg.routes').then((m) => m.loggRoutes),
  },
  { path: '**', loadComponent: () => import('./shell/finnes-ikke.page').then((m) => m.FinnesIkkePage) },
];
