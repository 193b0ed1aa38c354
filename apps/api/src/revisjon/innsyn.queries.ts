import { Injectable } from '@nestjs/common';
import type { InnsynForesporsel, InnsynRad, InnsynSvar } from '@tak/contracts';
import { Database, Fodselsnummernokkel, iTransaksjon, type Bruker } from '@tak/database';
import { erGyldigFodselsnummer } from '@tak/domain';
import { personerMedFodselsnummer } from '../person/person-av-fodselsnummer.queries';
import { isotid } from '../plattform/isotid.sql';
import { Klokke } from '../plattform/klokke';
import { Avvist } from '../plattform/problem';
import { loggvilkaar } from './loggfilter';

/**
 * Who has read about a person (personvernforordningen art. 15), for the person who asks. The whole register taken out is a
 * reading of everybody, so it is told to whoever asks. One who is not in the register gets the same answer as one whom
 * nobody has read about; therefore earlier askings are left out. A refusal showed nobody anything, and bears persons only when what was refused is
 * protected: it is left out too. That a household had to be opened says that somebody in it
 * is protected, which the one who makes the list is not to learn: it is told as the reading it is.
 */
@Injectable()
export class InnsynQueries {
  constructor(
    private readonly db: Database,
    private readonly nokkel: Fodselsnummernokkel,
    private readonly klokke: Klokke,
  ) {}

  async om(bruker: Bruker, { fodselsnummer, fra, til }: InnsynForesporsel): Promise<InnsynSvar> {
    if (!erGyldigFodselsnummer(fodselsnummer))
      throw new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'fodselsnummer', grunn: 'er ikke gyldig' }]);
    const periode = { ...(fra ? { fra } : {}), ...(til ? { til } : {}) };
    const rader = await iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, async (tx) => {
      const personer = await personerMedFodselsnummer(tx, this.nokkel, fodselsnummer);
      tx.revider({ handling: 'logg.innsyn', detaljer: periode, personer });
      const { hvor, verdier } = loggvilkaar(bruker.kommuneId, periode);
      return tx.query<InnsynRad & Record<string, unknown>>(
        `select ${isotid('l.tid')} as tid, l.brukernavn, l.rolle,
                case l.handling when 'husstand.apne' then 'husstand.les' else l.handling end as handling,
                case when l.handling <> 'husstand.apne' then l.grunn end as grunn
           from revisjon.logg l
          where ${hvor} and l.handling not in ('logg.innsyn', 'tilgang.nektet') and l.nr in (
            select p.nr from revisjon.leste_personer p
             where p.kommune_id = $1 and p.person_id = any ($${verdier.length + 1}::bigint[])
            union all
            select e.nr from revisjon.logg e where e.kommune_id = $1 and e.handling = 'register.eksporter')
          order by l.nr desc`,
        [...verdier, personer],
      );
    });
    return { laget: this.klokke.naa().toISOString(), rader };
  }
}
