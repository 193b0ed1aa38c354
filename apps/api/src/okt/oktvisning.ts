import { Injectable } from '@nestjs/common';
import type { OktSvar } from '@tak/contracts';
import { Klokke } from '../plattform/klokke';
import { Konfig } from '../plattform/konfig';
import type { InnloggetBruker } from '../plattform/tilgang';
import { DemoInnlogging } from './demo-innlogging';
import { OktQueries } from './okt.queries';

/** What the page is told of the session. */
@Injectable()
export class Oktvisning {
  constructor(
    private readonly konfig: Konfig,
    private readonly klokke: Klokke,
    private readonly queries: OktQueries,
    private readonly demo: DemoInnlogging,
  ) {}

  async av(bruker: InnloggetBruker | null): Promise<OktSvar> {
    const demo = await this.demo.erDemo();
    const tilbydere = this.konfig.oidc.map(({ id, navn, slag }) => ({ id, navn, slag }));
    const ingen: OktSvar = { demo, tilbydere, bruker: null };
    if (!bruker) return ingen;
    const kommuner = await this.queries.kommuner(this.klokke.dag());
    const kommune = kommuner.find((k) => k.kommuneId === bruker.kommuneId);
    if (!kommune) return ingen;
    const tildelinger = await this.queries.roller(bruker);
    const roller = tildelinger.flatMap(({ tildelingId, rolle, kommuneId }) => {
      const i = kommuner.find((k) => k.kommuneId === kommuneId);
      if (!i) return [];
      const { kommunenummer, navn: kommunenavn } = i;
      return [{ tildelingId, rolle, kommunenummer, kommunenavn, valgt: tildelingId === bruker.tildelingId }];
    });
    const { id, navn, rolle, beskyttet, autentisert, utloper } = bruker;
    const { kommunenummer, navn: kommunenavn } = kommune;
    const hvileMinutter = this.konfig.oktHvile;
    return {
      ...ingen,
      bruker: {
        id,
        navn,
        rolle,
        beskyttet,
        kommunenummer,
        kommunenavn,
        autentisert,
        utloper,
        hvileMinutter,
        tilbyder: demo ? null : (tildelinger[0]?.utsteder ?? null),
        roller,
      },
    };
  }
}
