import { Injectable } from '@nestjs/common';
import type { BrukerRad } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { statusForNyRolle, type Rolleinnhold } from '@tak/domain';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Administrasjon, type Kontogrunn } from './administrasjon';
import { fireOyne } from './fire-oyne.queries';
import { avsluttTildeling, lopendeTildelinger, nyTildeling } from './tildelinger.repository';

/** Gives a user a role, or proposes it where four eyes are on. What the user has or is proposed already changes nothing. */
@Injectable()
export class GiRolle {
  constructor(private readonly administrasjon: Administrasjon) {}

  async utfor(bruker: InnloggetBruker, id: string, ny: Rolleinnhold): Promise<BrukerRad> {
    return this.administrasjon.paaKonto(bruker, id, 'bruker.endre', (tx) => giRolle(tx, bruker, id, ny));
  }
}

/** A role that is in force with another mark is replaced; one that is proposed with another must be decided first. */
export async function giRolle(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  brukerId: string,
  ny: Rolleinnhold,
): Promise<Kontogrunn> {
  const lopende = await lopendeTildelinger(tx, bruker, brukerId);
  const samme = lopende.filter((t) => t.rolle === ny.rolle);
  if (samme.some((t) => t.beskyttet === ny.beskyttet)) return null;
  if (samme.some((t) => t.status === 'foreslatt')) return 'feil_status';
  const status = statusForNyRolle(ny, samme, await fireOyne(tx, bruker));
  if (status === 'gjelder') for (const t of samme) await avsluttTildeling(tx, bruker, t);
  await nyTildeling(tx, bruker, brukerId, ny, status);
  tx.revider({
    handling: status === 'gjelder' ? 'rolle.gi' : 'rolle.foresla',
    objekt: `bruker:${brukerId}`,
    detaljer: { rolle: ny.rolle, beskyttet: ny.beskyttet },
  });
  return null;
}
