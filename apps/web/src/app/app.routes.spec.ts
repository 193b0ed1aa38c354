import { MENY } from '@tak/domain';
import { routes } from './app.routes';

it('every item of the menu has its screen, and asks for the same right as the menu', () => {
  const rutene = new Map(routes.map((rute) => [`/${rute.path}`, rute]));
  for (const punkt of MENY) expect([punkt.rute, rutene.get(punkt.rute)?.canMatch?.length]).toEqual([punkt.rute, 1]);
});
