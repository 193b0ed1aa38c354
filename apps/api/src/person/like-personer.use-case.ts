import { Injectable } from '@nestjs/common';
import type { LikeForesporsel, LikeSvar } from '@tak/contracts';
import { Database, Fodselsnummernokkel, iTransaksjon, sokeordHash } from '@tak/database';
import { lignerNavn } from '@tak/domain';
import { ApnetDatabase } from '../plattform/apne-database';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { inhabileHusstander } from '../tilgang/habilitet.queries';
import { apneHusstander } from './endring/person.queries';
import { kandidater, type Kandidat } from './like-personer.queries';

/** Told to whoever registers; more than this says that the name and date are everybody's. */
const MAKS = 10;

/**
 * Who somebody may already be in the register, before they are registered twice. A search as others: what was asked
 * stands hashed in the audit log with whom it showed. Protected persons, and those of one's own and family's households,
 * are not told of.
 */
@Injectable()
export class LikePersoner {
  constructor(
    private readonly db: Database,
    private readonly nokkel: Fodselsnummernokkel,
    private readonly apnet: ApnetDatabase,
    private readonly klokke: Klokke,
  ) {}

  utfor(bruker: InnloggetBruker, { navn, fodselsdato, fodselsnummer }: LikeForesporsel): Promise<LikeSvar> {
    return iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, async (tx) => {
      const alle = await kandidater(tx, bruker, {
        hash: fodselsnummer ? this.nokkel.hash(fodselsnummer) : null,
        fodselsdato,
        dag: this.klokke.dag(),
        apnet: await apneHusstander(tx, bruker),
      });
      const like = alle.filter((k) => k.sammeNummer || lignerNavn(k.navn, navn));
      const inhabile = await inhabileHusstander(
        tx,
        bruker,
        like.flatMap((k) => k.husstandId ?? []),
      );
      const viste = like.filter((k) => k.husstandId === null || !inhabile.has(k.husstandId)).slice(0, MAKS);
      const spurt = [navn, fodselsdato, fodselsnummer ?? ''].join(' ');
      tx.revider({
        handling: 'husstand.like',
        detaljer: { sok: sokeordHash(this.apnet.raanokkel, spurt), antall: viste.length },
        personer: viste.map((k) => k.personId),
      });
      return { personer: viste.map(vis) };
    });
  }
}

const vis = ({ sammeNummer, ...k }: Kandidat): LikeSvar['personer'][number] => ({
  ...k,
  grunn: sammeNummer ? 'fodselsnummer' : 'navn_og_dato',
});
