import { FUNNKODER, maskerFodselsnumre, type Funnkode } from '@tak/domain';
import type { Funn, Funnmonster } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { nevnerSkjult } from './skjulte-ider';

export interface NyttFunn {
  /** Whole name of the file, as in the package. */
  readonly fil: string;
  readonly rad: number | null;
  readonly kolonne?: string | null;
  readonly verdi?: string | null;
  readonly kode: Funnkode;
}

const FEILKODER = Object.entries(FUNNKODER).flatMap(([kode, { alvor }]) => (alvor === 'feil' ? [kode] : []));

/** The findings of one import. They live in the transaction (table inn_funn), so that a million takes no memory. */
export class Funnliste {
  constructor(private readonly tx: Transaksjon) {}

  async legg(funn: NyttFunn): Promise<void> {
    await this.tx.query(`insert into inn_funn (fil, rad, kolonne, verdi, kode) values ($1, $2, $3, $4, $5)`, [
      maskerFodselsnumre(funn.fil),
      funn.rad,
      funn.kolonne == null ? null : maskerFodselsnumre(funn.kolonne),
      funn.verdi ?? null,
      funn.kode,
    ]);
  }

  /** What the reading of cells found, from where it lies with its row. */
  async hentCellefunn(fil: string): Promise<void> {
    await this.tx.query(
      `insert into inn_funn (fil, rad, kolonne, verdi, kode)
       select $1 || '.csv', i.rad, f.v ->> 0, f.v ->> 1, f.v ->> 2
         from inn_${fil} i cross join lateral jsonb_array_elements(i.funn) as f(v) where i.funn is not null`,
      [fil],
    );
  }

  async antall(): Promise<{ readonly feil: number; readonly merknader: number }> {
    const [rad] = await this.tx.query<{ feil: number; merknader: number }>(
      `select count(*) filter (where kode = any ($1)) as feil, count(*) filter (where kode <> all ($1)) as merknader
         from inn_funn`,
      [FEILKODER],
    );
    return rad ?? { feil: 0, merknader: 0 };
  }

  /** Same file, column and code: how many, and the first rows. */
  async monstre(): Promise<Funnmonster[]> {
    const rader = await this.tx.query<{
      fil: string;
      kolonne: string | null;
      kode: Funnkode;
      antall: number;
      rader: number[] | null;
    }>(
      `select fil, kolonne, kode, count(*) as antall,
              (array_agg(rad order by rad) filter (where rad is not null))[1:10] as rader
         from inn_funn group by fil, kolonne, kode order by count(*) desc, fil, kolonne, kode`,
    );
    return rader.map((r) => ({
      fil: r.fil,
      kolonne: r.kolonne,
      kode: r.kode,
      alvor: FUNNKODER[r.kode].alvor,
      antall: r.antall,
      rader: r.rader ?? [],
    }));
  }

  /** Hands over every finding in portions, by file, row and column. `lagres`: without what must not be stored. */
  async lever(mottak: (funn: readonly Funn[]) => Promise<void>, lagres: boolean): Promise<void> {
    const [verdi, tillegg] = lagres ? LAGRET : ['verdi', 'tillegg'];
    await this.tx.query(
      `declare funn no scroll cursor for
       select fil, rad, kolonne, ${verdi} as verdi, kode, ${tillegg} as tillegg from inn_funn
        order by fil collate "C", rad nulls first, nr`,
    );
    for (;;) {
      const bunt = await this.tx.query<Funnrad>('fetch 2000 from funn');
      if (bunt.length === 0) break;
      await mottak(bunt.map(tilFunn));
    }
    await this.tx.query('close funn');
  }
}

/**
 * Whoever sent the package finds the value by file, row and column. In personer.csv a value with letters in it can be a
 * name in the wrong column.
 */
const LAGRET = [
  `case when (fil, kolonne) in (('personer.csv', 'navn'), ('personer.csv', 'adressebeskyttelse'), ('midlertidige_opphold.csv', 'sted'))
          or fil = 'personer.csv' and kolonne not in ('person_id', 'kommunenummer') and verdi ~ '[[:alpha:]]{2}'
          or verdi in (select id from skjult_id) or fil = 'slettes.csv' and ${nevnerSkjult('verdi')} then null else verdi end`,
  `case when ${nevnerSkjult('tillegg')} then null else tillegg end`,
] as const;

interface Funnrad {
  fil: string;
  rad: number | null;
  kolonne: string | null;
  verdi: string | null;
  kode: Funnkode;
  tillegg: string | null;
}

function tilFunn(r: Funnrad): Funn {
  const { melding, alvor } = FUNNKODER[r.kode];
  return {
    fil: r.fil,
    rad: r.rad,
    kolonne: r.kolonne,
    verdi: r.verdi === null ? null : maskerFodselsnumre(r.verdi),
    kode: r.kode,
    melding: r.tillegg ? `${melding} ${maskerFodselsnumre(r.tillegg)}` : melding,
    alvor,
  };
}
