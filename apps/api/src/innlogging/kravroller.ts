import { Injectable } from '@nestjs/common';
import type { Transaksjon } from '@tak/database';
import { statusForNyRolle, type Rolle } from '@tak/domain';
import { UTENFOR } from '../okt/okt.queries';
import type { Kravrolle } from '../plattform/konfig-oidc';
import { fireOyne } from '../tilgang/fire-oyne.queries';
import type { Identitet } from './identitet';
import { opphav, type Konto } from './kontoer.repository';

interface Tildelt {
  readonly tildeling_id: string;
  readonly rolle: Rolle;
  readonly beskyttet: boolean;
  readonly status: 'foreslatt' | 'gjelder';
  readonly foreslatt_av: string;
}

/**
 * Where the provider's claims tell the roles, the account has those the claims tell now: what is new is given (proposed,
 * where four eyes are on), and what was given by claims and is told no more is ended. Roles given in Tak are left alone.
 */
@Injectable()
export class Kravroller {
  /** In the login's transaction, told to the audit log of the account's municipality as the installation's act. */
  async synkroniser(tx: Transaksjon, konto: Konto, hvem: Identitet, onsket: readonly Kravrolle[]): Promise<void> {
    const harNaa = await tx.query<Tildelt & Record<string, unknown>>(
      `select tildeling_id, rolle, beskyttet, status, foreslatt_av from tilgang.rolletildelinger
        where kommune_id = $1 and bruker_id = $2 and status in ('foreslatt', 'gjelder') for update`,
      [konto.kommune_id, konto.bruker_id],
    );
    const lik = (a: Kravrolle, b: Kravrolle): boolean => a.rolle === b.rolle && a.beskyttet === b.beskyttet;
    const avKrav = harNaa.filter((r) => r.foreslatt_av === opphav(hvem));
    const bort = avKrav.filter((r) => !onsket.some((o) => lik(o, r)));
    for (const rolle of bort) await this.avslutt(tx, konto, rolle, hvem);
    const igjen = harNaa.filter((r) => !bort.includes(r));
    // A role somebody in Tak has given, or proposed, stands as it is.
    const nye = onsket.filter((o) => !igjen.some((r) => r.rolle === o.rolle));
    const paa = nye.length ? await fireOyne(tx, { ...UTENFOR, kommuneId: konto.kommune_id }) : [];
    const iKraft = harNaa.filter((r) => r.status === 'gjelder');
    for (const ny of nye) await this.gi(tx, konto, { ...ny, status: statusForNyRolle(ny, iKraft, paa) }, hvem);
  }

  /** The citizen's role is nobody's to decide: it comes with logging in as one. */
  async giInnbygger(tx: Transaksjon, konto: Konto, hvem: Identitet): Promise<void> {
    await this.gi(tx, konto, { rolle: 'innbygger', beskyttet: false, status: 'gjelder' }, hvem);
  }

  private async gi(
    tx: Transaksjon,
    konto: Konto,
    ny: Pick<Tildelt, 'rolle' | 'beskyttet' | 'status'>,
    hvem: Identitet,
  ): Promise<void> {
    const gjelder = ny.status === 'gjelder';
    await tx.query(
      `insert into tilgang.rolletildelinger (kommune_id, bruker_id, rolle, beskyttet, status, foreslatt_av, avgjort, avgjort_av)
       values ($1, $2, $3, $4, $5, $6, case when $7 then clock_timestamp() end, case when $7 then $6 end)`,
      [konto.kommune_id, konto.bruker_id, ny.rolle, ny.beskyttet, ny.status, opphav(hvem), gjelder],
    );
    const { rolle, beskyttet } = ny;
    const handling = gjelder ? 'rolle.gi' : 'rolle.foresla';
    tx.revider({ handling, objekt: `bruker:${konto.bruker_id}`, detaljer: { rolle, beskyttet, av: opphav(hvem) } });
  }

  private async avslutt(
    tx: Transaksjon,
    konto: Konto,
    { tildeling_id, rolle }: Tildelt,
    hvem: Identitet,
  ): Promise<void> {
    await tx.query(
      `update tilgang.rolletildelinger set status = 'avsluttet', avsluttet = clock_timestamp(), avsluttet_av = $3
        where kommune_id = $1 and tildeling_id = $2`,
      [konto.kommune_id, tildeling_id, opphav(hvem)],
    );
    await tx.query('delete from tilgang.okter where kommune_id = $1 and tildeling_id = $2', [
      konto.kommune_id,
      tildeling_id,
    ]);
    tx.revider({
      handling: 'rolle.avslutt',
      objekt: `bruker:${konto.bruker_id}`,
      detaljer: { rolle, av: opphav(hvem) },
    });
  }
}
