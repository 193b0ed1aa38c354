import type { Routes } from '@angular/router';

export const importRoutes: Routes = [
  { path: '', loadComponent: () => import('./importer/importer.page').then((m) => m.ImporterPage) },
  { path: ':id', loadComponent: () => import('./import/import.page').then((m) => m.ImportPage) },
];
