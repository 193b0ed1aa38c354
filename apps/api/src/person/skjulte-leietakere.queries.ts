import { lesBeskyttet, type Transaksjon } from '@tak/database';
import type { InnloggetBruker } from '../plattform/tilgang';
import { inhabileHusstander } from '../tilgang/habilitet.queries';
import { apnede, type Apningsslag } from './apninger.queries';
import { BESKYTTEDE_HUSSTANDER } from './skjerming.queries';

/** Does or did somebody lease one of these dwellings whom the reader may not see now? */
export async function harSkjulteLeietakere(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  boliger: readonly number[],
): Promise<boolean> {
  const leier = await tx.query<{ husstand_id: number }>(
    'select distinct husstand_id from register.leieforhold where kommune_id = $1 and bolig_id = any ($2)',
    [bruker.kommuneId, [...boliger]],
  );
  const husstander = leier.map((l) => l.husstand_id);
  if (husstander.length === 0) return false;
  const apninger = await apnede(tx, bruker);
  const apnet = (h: number, slag: Apningsslag): boolean => apninger.some((a) => a.husstandId === h && a.slag === slag);
  const vernede = await lesBeskyttet(tx, (query) =>
    query<{ husstand_id: number }>(
      `select distinct v.husstand_id from (${BESKYTTEDE_HUSSTANDER}) v where v.husstand_id = any ($1)`,
      [husstander],
    ),
  );
  const inhabile = await inhabileHusstander(tx, bruker, husstander);
  return vernede.some((v) => !apnet(v.husstand_id, 'beskyttet')) || [...inhabile].some((h) => !apnet(h, 'inhabil'));
}
