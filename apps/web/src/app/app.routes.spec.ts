import type { Routes } from '@angular/router';
import { MENY } from '@tak/domain';
import { routes } from './app.routes';

const rutene = new Map(routes.map((rute) => [rute.path, rute]));

it.each(MENY.map((punkt) => [punkt.rute]))('%s of the menu has its screen, behind one guard', async (sti) => {
  const [omraade, ...under] = sti.slice(1).split('/');
  const rute = rutene.get(omraade ?? '');
  expect(rute?.canMatch).toHaveLength(1);
  if (under.length === 0) return;
  const barn = (await rute?.loadChildren?.()) as Routes;
  expect(barn.map((b) => b.path)).toContain(under.join('/'));
});
