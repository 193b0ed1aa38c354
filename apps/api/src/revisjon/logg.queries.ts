import { Injectable } from '@nestjs/common';
import type { LoggRad, LoggSvar } from '@tak/contracts';
import { Database, iTransaksjon, type Bruker, type Transaksjon } from '@tak/database';
import type { Handling } from '@tak/domain';
import { forberedSkjerming } from '../person/skjerming.queries';
import { ApnetDatabase } from '../plattform/apne-database';
import { isotid } from '../plattform/isotid.sql';
import { fortaltFilter, loggvilkaar, type Loggfilter } from './loggfilter';
import { objektnavn } from './loggobjekter.queries';
import { visLoggrad, type Loggpostrad } from './loggrad';

const PER_SIDE = 50;
const BUNT = 2000;
const LES = { isolasjon: 'read committed' } as const;

const FELTER = `l.nr, ${isotid('l.tid')} as tid, l.bruker, l.brukernavn, l.rolle, l.handling, l.objekt, l.grunn,
  l.detaljer::jsonb as detaljer, cardinality(l.personer) as "antallPersoner", l.foresporsel, l.hendelse_id as "hendelseId"`;

/** Distinct values of a column that an index begins with, one look-up a value: the log is long and they are few. */
const ulike = (kolonne: 'handling' | 'bruker'): string => `with recursive v as (
    (select l.${kolonne} as verdi from revisjon.logg l where l.kommune_id = $1 order by l.${kolonne} limit 1)
    union all
    select (select l.${kolonne} from revisjon.logg l where l.kommune_id = $1 and l.${kolonne} > v.verdi
             order by l.${kolonne} limit 1) from v where v.verdi is not null)`;

/** The audit log as its readers see it, newest first. */
@Injectable()
export class LoggQueries {
  constructor(
    private readonly db: Database,
    private readonly apnet: ApnetDatabase,
  ) {}

  async side(bruker: Bruker, filter: Loggfilter, side: number): Promise<LoggSvar> {
    return iTransaksjon(this.db, bruker, LES, async (tx) => {
      await forberedSkjerming(tx, null);
      await this.noterLesing(tx, bruker, filter);
      const felles = { side, perSide: PER_SIDE, ...(await valgene(tx, bruker)) };
      if (!(await maaSes(tx, bruker, filter))) return { rader: [], antall: 0, ...felles };
      const { hvor, verdier } = loggvilkaar(bruker.kommuneId, filter);
      const rader = await tx.query<Loggpostrad & Record<string, unknown>>(
        `select ${FELTER} from revisjon.logg l where ${hvor} order by l.nr desc limit ${PER_SIDE} offset ${(side - 1) * PER_SIDE}`,
        verdier,
      );
      return { rader: await vis(tx, bruker, rader), antall: await tell(tx, hvor, verdier), ...felles };
    });
  }

  /** Tells the log that these rows are taken out, and answers how many, and the newest of them. */
  async begynnEksport(
    bruker: Bruker,
    filter: Loggfilter,
    format: string,
  ): Promise<{ antall: number; sisteNr: number }> {
    return iTransaksjon(this.db, bruker, LES, async (tx) => {
      await forberedSkjerming(tx, null);
      const { hvor, verdier } = loggvilkaar(bruker.kommuneId, filter);
      const antall = (await maaSes(tx, bruker, filter)) ? await tell(tx, hvor, verdier) : 0;
      const [slutt] = await tx.query<{ nr: number }>(
        'select siste_nr as nr from revisjon.kjede where kommune_id = $1',
        [bruker.kommuneId],
      );
      tx.revider({
        handling: 'logg.eksporter',
        detaljer: { filter: fortaltFilter(this.apnet.raanokkel, filter), format, antall },
      });
      return { antall, sisteNr: antall > 0 ? (slutt?.nr ?? 0) : 0 };
    });
  }

  /** Every row up to a number, newest first, a portion at a time. */
  async *alle(bruker: Bruker, filter: Loggfilter, sisteNr: number): AsyncGenerator<readonly LoggRad[]> {
    const { hvor, verdier } = loggvilkaar(bruker.kommuneId, filter);
    for (let foer = sisteNr + 1; foer > 1;) {
      const bunt = await iTransaksjon(this.db, bruker, LES, async (tx) => {
        await forberedSkjerming(tx, null);
        const rader = await tx.query<Loggpostrad & Record<string, unknown>>(
          `select ${FELTER} from revisjon.logg l where ${hvor} and l.nr < ${foer} order by l.nr desc limit ${BUNT}`,
          verdier,
        );
        return vis(tx, bruker, rader);
      });
      const siste = bunt.at(-1);
      if (!siste) return;
      yield bunt;
      foer = siste.nr;
    }
  }

  /** One row for each filter in a quarter of an hour: turning the pages of what one has opened is not told again. */
  private async noterLesing(tx: Transaksjon, bruker: Bruker, filter: Loggfilter): Promise<void> {
    const detaljer = { filter: fortaltFilter(this.apnet.raanokkel, filter) };
    const [sist] = await tx.query<{ nylig: boolean }>(
      `select exists (select from revisjon.logg l where l.kommune_id = $1 and l.tid > clock_timestamp() - interval '15 minutes'
          and l.bruker = $2 and l.rolle = $3 and l.handling = 'logg.les' and l.detaljer::jsonb = $4::jsonb) as nylig`,
      [bruker.kommuneId, bruker.id, bruker.rolle, JSON.stringify(detaljer)],
    );
    if (!sist?.nylig) tx.revider({ handling: 'logg.les', detaljer });
  }
}

async function vis(tx: Transaksjon, bruker: Bruker, rader: readonly Loggpostrad[]): Promise<LoggRad[]> {
  const navn = await objektnavn(
    tx,
    bruker.kommuneId,
    rader.map((r) => r.objekt),
  );
  return rader.map((rad) => visLoggrad(rad, navn));
}

/** Asked for one household or person that is protected: as if the log had nothing of it, or the asking would tell. */
async function maaSes(tx: Transaksjon, bruker: Bruker, { objekt }: Loggfilter): Promise<boolean> {
  if (!objekt?.includes(':')) return true;
  return (await objektnavn(tx, bruker.kommuneId, [objekt])).has(objekt);
}

async function tell(tx: Transaksjon, hvor: string, verdier: readonly unknown[]): Promise<number> {
  const [rad] = await tx.query<{ antall: number }>(
    `select count(*) as antall from revisjon.logg l where ${hvor}`,
    verdier,
  );
  return rad?.antall ?? 0;
}

async function valgene(tx: Transaksjon, bruker: Bruker): Promise<Pick<LoggSvar, 'handlinger' | 'brukere'>> {
  const handlinger = await tx.query<{ verdi: Handling }>(
    `${ulike('handling')} select verdi from v where verdi is not null`,
    [bruker.kommuneId],
  );
  const brukere = await tx.query<{ id: string; navn: string }>(
    `${ulike('bruker')} select v.verdi as id, n.navn from v cross join lateral
       (select l.brukernavn as navn from revisjon.logg l where l.kommune_id = $1 and l.bruker = v.verdi
         order by l.nr desc limit 1) n order by n.navn collate "nb-NO-x-icu", v.verdi`,
    [bruker.kommuneId],
  );
  return { handlinger: handlinger.map((h) => h.verdi), brukere };
}
