import { Injectable } from '@nestjs/common';
import { Database, iTransaksjon, lesBeskyttet, type Transaksjon } from '@tak/database';
import { avslag, kan, ok, type Resultat, type Rettighet, type Tilgangsgrunn } from '@tak/domain';
import { Klokke } from '../plattform/klokke';
import { avvistAv } from '../plattform/nektet';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { inhabileHusstander } from '../tilgang/habilitet.queries';
import { apnede, type Apning } from './apninger.queries';
import { erBeskyttet } from './skjerming.queries';

/** A household that this reader may see now. */
export interface LesbarHusstand {
  readonly husstandId: number;
  readonly eksternId: string;
  readonly beskyttet: boolean;
  readonly apnet: Apning | null;
}

/** What the reader comes for. */
export interface Aerend {
  readonly rettighet: Rettighet;
  readonly skriver?: boolean;
}

type Grunn = 'finnes_ikke' | Tilgangsgrunn;

/**
 * The door to one household. What is not there, is another municipality's or is protected answers alike, before anything
 * else is asked about it; then one's own and family's is refused. Every refusal is told to the audit log: for what is
 * not found without its id, since guessed ids would make the log a list of who is hidden.
 */
@Injectable()
export class HusstandDor {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  /** Runs `fn` inside, in one transaction with what it tells the log. What it refuses leaves nothing written. */
  async inn<T>(
    bruker: InnloggetBruker,
    husstandId: number,
    { rettighet, skriver = false }: Aerend,
    fn: (tx: Transaksjon, husstand: LesbarHusstand) => Promise<Resultat<T, 'finnes_ikke'>>,
  ): Promise<T> {
    const svar = await iTransaksjon(this.db, bruker, { skriver, isolasjon: 'read committed' }, async (tx) => {
      const funnet = await this.slippInn(tx, bruker, husstandId, rettighet);
      const utfall: Resultat<T, Grunn> = funnet.ok ? await fn(tx, funnet.verdi) : funnet;
      if (!utfall.ok) noterNektet(tx, rettighet, husstandId, utfall.grunn);
      return utfall;
    });
    if (svar.ok) return svar.verdi;
    throw svar.grunn === 'finnes_ikke' ? new Avvist(404, 'finnes_ikke') : avvistAv(svar.grunn);
  }

  /** Is there such a household to see? Asks nothing of the reader's own ties to it. */
  async synlig(tx: Transaksjon, bruker: InnloggetBruker, husstandId: number): Promise<LesbarHusstand | null> {
    const [rad] = await lesBeskyttet(tx, (query) =>
      query<{ eksternId: string; beskyttet: boolean }>(
        `select h.ekstern_id as "eksternId", ${erBeskyttet('h')} as beskyttet from husstander h
          where h.kommune_id = $2 and h.husstand_id = $1`,
        [husstandId, bruker.kommuneId],
      ),
    );
    const apninger = (await apnede(tx, bruker)).filter((a) => a.husstandId === husstandId);
    const apnet = apninger.find((a) => a.slag === 'beskyttet') ?? apninger[0] ?? null;
    if (!rad || (rad.beskyttet && apnet?.slag !== 'beskyttet')) return null;
    return { husstandId, ...rad, apnet };
  }

  /** May this reader in, for this? In a transaction of the caller's, who tells the log of a refusal. */
  async slippInn(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    husstandId: number,
    rettighet: Rettighet,
  ): Promise<Resultat<LesbarHusstand, Grunn>> {
    const husstand = await this.synlig(tx, bruker, husstandId);
    const inhabil = (await inhabileHusstander(tx, bruker, [husstandId])).has(husstandId);
    if (!husstand) return avslag('finnes_ikke');
    const svar = kan(bruker, rettighet, { inhabil }, this.klokke.naa().toISOString());
    return svar.ok ? ok(husstand) : svar;
  }
}

function noterNektet(tx: Transaksjon, rettighet: Rettighet, husstandId: number, grunn: Grunn): void {
  tx.revider({
    handling: 'tilgang.nektet',
    ...(grunn === 'finnes_ikke' ? {} : { objekt: `husstand:${husstandId}` }),
    detaljer: { rettighet, objektslag: 'husstand', grunn },
  });
}

/** The id in a path; what cannot be one is an id that nothing has. */
export const idFraSti = (tekst: string): number => (/^[1-9]\d{0,14}$/.test(tekst) ? Number(tekst) : 0);
