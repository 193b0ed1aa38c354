import { Injectable } from '@nestjs/common';
import type { Bruker, Transaksjon } from '@tak/database';
import type { Identitet } from './identitet';
import type { Velg } from './innloggingsforsok';
import { KontoerRepository, type Konto } from './kontoer.repository';
import { Kravroller } from './kravroller';

export interface Kontosok {
  readonly hvem: Identitet;
  readonly kommuner: readonly number[];
  readonly fra: Bruker;
}

/**
 * The accounts a person logs in to: those that are bound, those that waited for the person (bound now), and, for citizens
 * and for roles by claims, new ones. What happens to accounts is told in each municipality's own chain.
 */
@Injectable()
export class FinnEllerLagKonto {
  constructor(
    private readonly kontoer: KontoerRepository,
    private readonly kravroller: Kravroller,
  ) {}

  async utfor(tx: Transaksjon, velg: Velg, { hvem, kommuner, fra }: Kontosok): Promise<Konto[]> {
    const kjente = await this.kontoer.finn(tx, hvem, kommuner);
    const alle: Konto[] = [];
    for (const kommuneId of kommuner) {
      await velg({ ...fra, kommuneId });
      const konto = kjente.find((k) => k.kommune_id === kommuneId) ?? (await this.lag(tx, kommuneId, hvem));
      if (!konto) continue;
      if (konto.venter) {
        await this.kontoer.bind(tx, konto, hvem);
        tx.revider({ handling: 'bruker.endre', objekt: `bruker:${konto.bruker_id}`, detaljer: { bundet: true } });
      }
      if (konto.aktiv && hvem.roller) await this.kravroller.synkroniser(tx, konto, hvem, hvem.roller);
      alle.push(konto);
    }
    await this.kontoer.noterFodselsnummer(tx, alle, hvem);
    if (hvem.roller) await this.taBortAndre(tx, velg, { hvem, kommuner, fra });
    return alle;
  }

  /** What the claims gave in a municipality they lead to no more is not theirs to keep. */
  private async taBortAndre(tx: Transaksjon, velg: Velg, { hvem, kommuner, fra }: Kontosok): Promise<void> {
    for (const konto of await this.kontoer.andre(tx, hvem, kommuner)) {
      await velg({ ...fra, kommuneId: konto.kommune_id });
      await this.kravroller.synkroniser(tx, konto, hvem, []);
    }
  }

  /** Only where the provider itself says that the person has something to do here. */
  private async lag(tx: Transaksjon, kommuneId: number, hvem: Identitet): Promise<Konto | null> {
    const innbygger = hvem.tilbyder.slag === 'innbygger';
    if (!innbygger && !hvem.roller?.length) return null;
    const konto = await this.kontoer.opprett(tx, kommuneId, hvem);
    if (!konto) return null;
    tx.revider({
      handling: 'bruker.ny',
      objekt: `bruker:${konto.bruker_id}`,
      detaljer: { tilbyder: hvem.tilbyder.id },
    });
    if (innbygger) await this.kravroller.giInnbygger(tx, konto, hvem);
    return konto;
  }
}
