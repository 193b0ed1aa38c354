import { Injectable } from '@nestjs/common';
import type { Kvittering } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { Kommandoer } from '../../../endring/kommandoer';
import { Registerregler } from '../../../endring/registerregler';
import { laasOgKontroller } from '../../../endring/versjon.queries';
import { nekt } from '../../../plattform/med-avslag';
import { Avvist } from '../../../plattform/problem';
import type { InnloggetBruker } from '../../../plattform/tilgang';
import { finnes } from '../rader.repository';

/** A command on one agreement as the controller has read it. */
export interface Avtalebestilling<T extends { readonly versjon: number }> {
  readonly bruker: InnloggetBruker;
  readonly avtaleId: number;
  readonly nokkel: string;
  readonly kropp: T;
}

export interface AvtaleSkrevet {
  readonly tabeller: readonly string[];
  /** Dwellings that became another with it. */
  readonly boliger?: readonly number[];
  readonly detaljer?: Readonly<Record<string, unknown>>;
}

/** Commands on an agreement of referral: there (404), its version (409 `endret`), and its rules kept afterwards. */
@Injectable()
export class Tilvisningskommandoer {
  constructor(
    private readonly kommandoer: Kommandoer,
    private readonly regler: Registerregler,
  ) {}

  utfor<T extends { readonly versjon: number }>(
    { bruker, avtaleId: id, nokkel, kropp }: Avtalebestilling<T>,
    type: string,
    skriv: (tx: Transaksjon, kommuneId: number) => Promise<AvtaleSkrevet | Avvist>,
  ): Promise<Kvittering> {
    const kommando = { type, rettighet: 'bolig.endre', nokkel, innhold: { id, kropp } } as const;
    return this.kommandoer.utfor(bruker, kommando, async (tx) => {
      if (!(await finnes(tx, 'tilvisningsavtaler', { kommune_id: bruker.kommuneId, tilvisningsavtale_id: id })))
        return nekt(tx, 'bolig.endre', 'finnes_ikke');
      await laasOgKontroller(tx, bruker, { slag: 'tilvisningsavtale', id, versjon: kropp.versjon });
      const skrevet = await skriv(tx, bruker.kommuneId);
      return skrevet instanceof Avvist ? skrevet : this.fortell(tx, bruker, { id, type, skrevet });
    });
  }

  /** A new one, written by `skriv`, which answers its id. */
  ny(
    bruker: InnloggetBruker,
    nokkel: string,
    kropp: object,
    skriv: (tx: Transaksjon) => Promise<number>,
  ): Promise<Kvittering> {
    const type = 'tilvisningsavtale.inngaa';
    return this.kommandoer.utfor(bruker, { type, rettighet: 'bolig.endre', nokkel, innhold: kropp }, async (tx) => {
      const id = await skriv(tx);
      return this.fortell(tx, bruker, { id, type, skrevet: { tabeller: ['tilvisningsavtaler'] } });
    });
  }

  private async fortell(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    { id, type, skrevet }: { readonly id: number; readonly type: string; readonly skrevet: AvtaleSkrevet },
  ) {
    const { boliger = [], tabeller, detaljer } = skrevet;
    const objekter = [`tilvisningsavtale:${id}`, ...boliger.map((b) => `bolig:${b}`)];
    await this.regler.kontroller(tx, bruker, objekter);
    tx.revider({ handling: 'bolig.endre', objekt: `tilvisningsavtale:${id}`, detaljer: { type } });
    return {
      objekt: { slag: 'tilvisningsavtale' as const, id },
      objekter,
      tabeller,
      ...(detaljer ? { detaljer } : {}),
    };
  }
}
