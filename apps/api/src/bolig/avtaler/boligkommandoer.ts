import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { Kommandoer, type Handling } from '../../endring/kommandoer';
import { Registerregler } from '../../endring/registerregler';
import { laasOgKontroller } from '../../endring/versjon.queries';
import { nekt } from '../../plattform/med-avslag';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';

/** A command on one dwelling as the controller has read it. `prov`: to be tried, and taken back. */
export interface Bestilling<T extends { readonly versjon: number }> {
  readonly bruker: InnloggetBruker;
  readonly boligId: number;
  readonly nokkel: string;
  readonly prov: boolean;
  readonly kropp: T;
}

/** What a command is called in the history, and the first day it says something of: the years whose numbers it may move. */
export interface Merke {
  readonly type: string;
  readonly fra: string | null;
}

/** The dwelling a command is on, held until the transaction ends. */
export interface LaastBolig {
  readonly kommuneId: number;
  readonly id: number;
  readonly fom: string;
  readonly tom: string | null;
}

/** What was written, and in which tables: codes, days and ids only. */
export interface Skrevet {
  readonly tabeller: readonly string[];
  readonly detaljer?: Readonly<Record<string, unknown>>;
}

/** Refuses by answering Avvist before anything is written; afterwards by throwing it. */
export type Skriving = (tx: Transaksjon, bolig: LaastBolig) => Promise<Skrevet | Avvist>;

/**
 * Commands on what hangs on one dwelling: there and this municipality's (otherwise 404), the version that was looked at
 * (otherwise 409 `endret`), and every rule of the dwelling kept afterwards.
 */
@Injectable()
export class Boligkommandoer {
  constructor(
    private readonly kommandoer: Kommandoer,
    private readonly regler: Registerregler,
  ) {}

  utfor<T extends { readonly versjon: number }>(
    { bruker, boligId, nokkel, prov, kropp }: Bestilling<T>,
    { type, fra }: Merke,
    skriv: Skriving,
  ): Promise<Kvittering | Provesvar> {
    const handling: Handling = async (tx) => {
      const bolig = await finn(tx, bruker, boligId);
      if (!bolig) return nekt(tx, 'bolig.endre', 'finnes_ikke');
      await laasOgKontroller(tx, bruker, { slag: 'bolig', id: boligId, versjon: kropp.versjon });
      const skrevet = await skriv(tx, bolig);
      if (skrevet instanceof Avvist) return skrevet;
      const objekt = `bolig:${boligId}`;
      await this.regler.kontroller(tx, bruker, [objekt]);
      tx.revider({ handling: 'bolig.endre', objekt, detaljer: { type } });
      return { objekt: { slag: 'bolig', id: boligId }, objekter: [objekt], ...skrevet };
    };
    if (prov) return this.kommandoer.prov(bruker, handling, fra);
    const innhold = { boligId, kropp };
    return this.kommandoer.utfor(bruker, { type, rettighet: 'bolig.endre', nokkel, innhold }, handling);
  }
}

async function finn(tx: Transaksjon, { kommuneId }: InnloggetBruker, id: number): Promise<LaastBolig | null> {
  const [rad] = await tx.query<{ fom: string; tom: string | null }>(
    'select fom, tom from register.boliger where kommune_id = $1 and bolig_id = $2',
    [kommuneId, id],
  );
  return rad ? { kommuneId, id, ...rad } : null;
}

/** A refusal of the domain on its way out. */
export const avvis = (grunn: string, mer?: Readonly<Record<string, unknown>>): Avvist =>
  new Avvist(409, grunn, undefined, undefined, mer);
