import type { BrukerProblem, BrukerRad } from '@tak/contracts';
import type { Testdatabase } from '@tak/testing';
import { Client } from 'pg';
import type { Svar } from './klient';

/** Municipalities without anything in them, so that what one test does with users is not seen by the next. */
export const TOMME = ['9902', '9903', '9904', '9905', '9906', '9907', '9908', '9909', '9910', '9911'];
export const TOM_PAKKE = { kommuner: ['kommunenummer;navn', ...TOMME.map((nr) => `${nr};Prøve ${nr}`)] };

export const bruker = (svar: Svar): BrukerRad => {
  if (svar.status >= 300) throw new Error(`${svar.status} ${svar.tekst}`);
  return JSON.parse(svar.tekst) as BrukerRad;
};
export const avslag = (svar: Svar): [number, string] => [svar.status, (JSON.parse(svar.tekst) as BrukerProblem).code];
export const problemet = (svar: Svar): BrukerProblem => JSON.parse(svar.tekst) as BrukerProblem;

/** SQL past row-level security, for planting and looking. */
export class Innsyn {
  private constructor(private readonly klient: Client) {}

  static async i(db: Testdatabase): Promise<Innsyn> {
    const klient = new Client({ connectionString: db.superUrl });
    await klient.connect();
    return new Innsyn(klient);
  }

  async rader<R extends object>(sql: string, params: readonly unknown[] = []): Promise<R[]> {
    return (await this.klient.query<R>(sql, [...params])).rows;
  }

  /** What the audit log of a municipality holds of these acts, oldest first. */
  async logg(
    kommunenummer: string,
    like: string,
  ): Promise<{ handling: string; objekt: string | null; grunn: string | null; detaljer: object; rolle: string }[]> {
    return this.rader(
      `select handling, objekt, grunn, detaljer::json as detaljer, rolle from revisjon.logg
        where kommune_id = (select kommune_id from register.kommunenumre where nummer = $1) and handling like $2
        order by nr`,
      [kommunenummer, like],
    );
  }

  async slutt(): Promise<void> {
    await this.klient.end();
  }
}
