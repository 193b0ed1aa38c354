import { Injectable } from '@nestjs/common';
import { Fodselsnummernokkel, type Transaksjon } from '@tak/database';
import type { Rolle } from '@tak/domain';
import type { Identitet } from './identitet';

export interface Konto {
  readonly kommune_id: number;
  readonly bruker_id: string;
  readonly navn: string;
  readonly aktiv: boolean;
  /** Made before the first login, and not bound to anybody yet. */
  readonly venter: boolean;
}

export interface Rollevalg {
  readonly kommune_id: number;
  readonly bruker_id: string;
  readonly tildeling_id: string;
  readonly navn: string;
  readonly rolle: Rolle;
}

/** Accounts, seen from the login: in the transaction of iInnlogging. */
@Injectable()
export class KontoerRepository {
  constructor(private readonly nokkel: Fodselsnummernokkel) {}

  async kommuneIder(tx: Transaksjon, kommunenumre: readonly string[], dag: string): Promise<number[]> {
    const rader = await tx.query<{ kommune_id: number }>(
      `select distinct kommune_id from register.kommunenumre
        where nummer = any ($1) and fom <= $2 and coalesce(tom, 'infinity') >= $2 order by kommune_id`,
      [kommunenumre, dag],
    );
    return rader.map((r) => r.kommune_id);
  }

  /**
   * The person's accounts in these municipalities: those bound to the subject, and where there is none, one that waits
   * for the user name or the identity number. Locked: a waiting account is bound once, also when two log in at once.
   */
  async finn(tx: Transaksjon, hvem: Identitet, kommuner: readonly number[]): Promise<Konto[]> {
    const rader = await tx.query<Konto & Record<string, unknown>>(
      `select kommune_id, bruker_id, navn, deaktivert is null as aktiv, subjekt is null as venter
         from tilgang.brukere
        where utsteder = $1 and kommune_id = any ($2)
          and (subjekt = $3 or subjekt is null and deaktivert is null
                and (lower(brukernavn) = lower($4) or fodselsnummer_hash = $5))
        order by kommune_id, subjekt is null, opprettet
          for update`,
      [hvem.tilbyder.id, kommuner, hvem.subjekt, hvem.brukernavn, this.hash(hvem)],
    );
    return kommuner.flatMap((k) => rader.find((r) => r.kommune_id === k) ?? []);
  }

  /** The person's accounts in municipalities that this login does not lead to. */
  async andre(tx: Transaksjon, hvem: Identitet, kommuner: readonly number[]): Promise<Konto[]> {
    return tx.query<Konto & Record<string, unknown>>(
      `select kommune_id, bruker_id, navn, deaktivert is null as aktiv, false as venter from tilgang.brukere
        where utsteder = $1 and subjekt = $2 and kommune_id <> all ($3) order by kommune_id for update`,
      [hvem.tilbyder.id, hvem.subjekt, kommuner],
    );
  }

  /** From now on the account is this subject's and nobody else's. */
  async bind(tx: Transaksjon, { kommune_id, bruker_id }: Konto, hvem: Identitet): Promise<void> {
    await tx.query(
      'update tilgang.brukere set subjekt = $3, versjon = versjon + 1 where kommune_id = $1 and bruker_id = $2',
      [kommune_id, bruker_id, hvem.subjekt],
    );
  }

  /** An account nobody has made beforehand: a citizen's, or of somebody whose roles the provider gives. */
  async opprett(tx: Transaksjon, kommuneId: number, hvem: Identitet): Promise<Konto | null> {
    const [rad] = await tx.query<Konto & Record<string, unknown>>(
      `insert into tilgang.brukere (kommune_id, utsteder, brukernavn, subjekt, navn, epost, opprettet_av, bekreftet_av)
       values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict do nothing
       returning kommune_id, bruker_id, navn, true as aktiv, false as venter`,
      [kommuneId, hvem.tilbyder.id, hvem.brukernavn ?? hvem.subjekt, hvem.subjekt, hvem.navn, hvem.epost, opphav(hvem)],
    );
    return rad ?? null;
  }

  /** So that the user's own cases are found (forvaltningsloven § 6); written when it is new or the key is. */
  async noterFodselsnummer(tx: Transaksjon, kontoer: readonly Konto[], hvem: Identitet): Promise<void> {
    if (hvem.fodselsnummer === null) return;
    await tx.query(
      `update tilgang.brukere set fodselsnummer_hash = $2
        where bruker_id = any ($1) and fodselsnummer_hash is distinct from $2`,
      [kontoer.map((k) => k.bruker_id), this.hash(hvem)],
    );
  }

  /** Roles in force of these accounts, the one used last first. */
  async roller(tx: Transaksjon, kontoer: readonly Konto[]): Promise<Rollevalg[]> {
    return tx.query<Rollevalg & Record<string, unknown>>(
      `select r.kommune_id, r.bruker_id, r.tildeling_id, b.navn, r.rolle
         from tilgang.rolletildelinger r join tilgang.brukere b using (kommune_id, bruker_id)
        where r.bruker_id = any ($1) and r.status = 'gjelder' and b.deaktivert is null
        order by r.sist_brukt desc nulls last, b.sist_innlogget desc nulls last, r.kommune_id, r.avgjort, r.rolle`,
      [kontoer.map((k) => k.bruker_id)],
    );
  }

  private hash({ fodselsnummer }: Identitet): Buffer | null {
    return fodselsnummer === null ? null : this.nokkel.hash(fodselsnummer);
  }
}

/** Who gave what the claims gave. */
export const opphav = ({ tilbyder }: Identitet): string => `tilbyder:${tilbyder.id}`;
