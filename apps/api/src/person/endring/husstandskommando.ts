import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import type { Rettighet } from '@tak/domain';
import type { Utfall } from '../../endring/kommando';
import { Kommandoer, type Handling } from '../../endring/kommandoer';
import { laasOgKontroller } from '../../endring/versjon.queries';
import { nekt } from '../../plattform/med-avslag';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { HusstandDor, type LesbarHusstand } from '../husstand-dor';
import type { Anrop, Husstandsutfall } from './anrop';
import { inhabilForNoen, laasPersoner } from './person.queries';

export interface Kommandoramme {
  /** Area and verb: names the act in history. */
  readonly type: string;
  /** What tells this command from another with the same key; no identity number in clear. */
  readonly innhold: unknown;
  /** The first day it changes, for the years to try. */
  readonly fra?: string | null;
  /** Persons it is about, who are also somebody's elsewhere. */
  readonly personer?: readonly number[];
}

const RETTIGHET = 'husstand.endre';

/** The frame of every command on one household: the door first, then whose turn and which version, then the act itself. */
@Injectable()
export class Husstandskommando {
  constructor(
    private readonly kommandoer: Kommandoer,
    private readonly dor: HusstandDor,
  ) {}

  utfor<K extends { readonly versjon: number }>(
    { bruker, husstandId, kropp, nokkel, prov }: Anrop<K>,
    { type, innhold, fra = null, personer = [] }: Kommandoramme,
    gjor: (tx: Transaksjon, husstand: LesbarHusstand) => Promise<Husstandsutfall | Avvist>,
  ): Promise<Kvittering | Provesvar> {
    const handling: Handling = async (tx) => {
      const inne = await this.dor.slippInn(tx, bruker, husstandId, RETTIGHET);
      if (!inne.ok) return nekt(tx, RETTIGHET, inne.grunn);
      if (await inhabilForNoen(tx, bruker, personer)) return nekt(tx, RETTIGHET, 'inhabil');
      await laasPersoner(tx, bruker, personer);
      await laasOgKontroller(tx, bruker, { slag: 'husstand', id: husstandId, versjon: kropp.versjon });
      const gjort = await gjor(tx, inne.verdi);
      return gjort instanceof Avvist ? gjort : ferdig(tx, husstandId, type, gjort);
    };
    if (prov) return this.kommandoer.prov(bruker, handling, fra);
    return this.kommandoer.utfor(
      bruker,
      { type, rettighet: RETTIGHET, nokkel, innhold: [husstandId, innhold] },
      handling,
    );
  }

  /** A refusal, told to the log, when the reader may not do this too to the household. */
  async krev(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    husstandId: number,
    rettighet: Rettighet,
  ): Promise<Avvist | null> {
    const inne = await this.dor.slippInn(tx, bruker, husstandId, rettighet);
    return inne.ok ? null : nekt(tx, rettighet, inne.grunn);
  }
}

/** Tells the audit log, and says what undoing must look through. */
export function ferdig(
  tx: Transaksjon,
  husstandId: number,
  type: string,
  { tabeller, personer, vern = false, detaljer = {} }: Husstandsutfall,
): Utfall {
  const objekt = `husstand:${husstandId}`;
  tx.revider({
    handling: type === 'husstand.ny' ? 'husstand.ny' : 'husstand.endre',
    objekt,
    detaljer: { gjort: type, ...detaljer },
    personer: [...new Set(personer)],
  });
  return {
    objekt: { slag: 'husstand', id: husstandId },
    objekter: [objekt],
    tabeller,
    detaljer,
    ...(vern ? { rettighet: 'beskyttelse.senk' as const } : {}),
  };
}
