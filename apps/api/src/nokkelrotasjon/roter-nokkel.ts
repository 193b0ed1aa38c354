import {
  Fodselsnummernokkel,
  fornySegl,
  iEiertransaksjon,
  Seglnokkel,
  type Bruker,
  type Transaksjon,
} from '@tak/database';
import { NOKKELLAAS, nokkelavtrykk } from '../plattform/nokkelvalg';

export interface Rotasjon {
  readonly eierUrl: string;
  readonly bruker: Bruker;
  readonly gammel: Buffer;
  readonly ny: Buffer;
  readonly dag: string;
  readonly fremdrift?: (antall: number) => void;
}

/** Why the key cannot be changed now; nothing is changed then. */
export class KanIkkeRotere extends Error {}

const TABELLER = ['personer', 'personer_historikk'] as const;
const BUNT = 5000;

/**
 * Changes the installation's key: every identity number, in the register and in its history, is read with the old key and
 * written with the new one, in one transaction. No new version of a person comes of it: what is known has not changed.
 * What cannot be changed (hashes whose text nobody has kept) is forgotten and comes back at the next login; sessions end.
 * Answers how many numbers were written anew.
 */
export async function roterNokkel(valg: Rotasjon): Promise<number> {
  const gammel = new Fodselsnummernokkel(valg.gammel);
  const ny = new Fodselsnummernokkel(valg.ny);
  return iEiertransaksjon(valg.eierUrl, { dag: valg.dag, bruker: valg.bruker }, async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(${NOKKELLAAS})`);
    await krevAlene(tx);
    let antall = 0;
    for (const tabell of TABELLER) {
      await tx.query(`alter table register.${tabell} disable trigger user`);
      antall += await skrivOm(tx, tabell, gammel, ny, (n) => valg.fremdrift?.(antall + n));
      await tx.query(`alter table register.${tabell} enable trigger user`);
    }
    await tx.query('update tilgang.brukere set fodselsnummer_hash = null where fodselsnummer_hash is not null');
    await tx.query('delete from tilgang.okter');
    await tx.query(`update tak.innstillinger set verdi = to_jsonb($1::text) where nokkel = 'nokkelavtrykk'`, [
      nokkelavtrykk(valg.ny),
    ]);
    await fornySegl(tx.query, new Seglnokkel(valg.gammel), new Seglnokkel(valg.ny));
    await noter(tx, antall);
    return antall;
  });
}

/** A process with the old key would go on writing with it; an upload lies encrypted with it. */
async function krevAlene(tx: Transaksjon): Promise<void> {
  const [rad] = await tx.query<{ andre: number; opplastinger: boolean }>(
    `select (select count(*)::int from pg_stat_activity
              where datname = current_database() and usename is not null
                and pid <> pg_backend_pid()) as andre,
            exists (select from drift.opplastingsbiter) as opplastinger`,
  );
  if (rad && rad.andre > 0)
    throw new KanIkkeRotere('Andre prosesser bruker databasen. Stopp dem først, og prøv igjen.');
  if (rad?.opplastinger)
    throw new KanIkkeRotere('En import venter eller er avbrutt underveis. La den bli ferdig, eller avbryt den, først.');
}

interface Rad {
  readonly ctid: string;
  readonly kryptert: Buffer;
}

async function skrivOm(
  tx: Transaksjon,
  tabell: (typeof TABELLER)[number],
  gammel: Fodselsnummernokkel,
  ny: Fodselsnummernokkel,
  fremdrift: (antall: number) => void,
): Promise<number> {
  // The rows as they were when the cursor was opened: what is written meanwhile is not met again.
  await tx.query(`declare gamle no scroll cursor for
    select ctid::text, fodselsnummer_kryptert as kryptert from register.${tabell} where fodselsnummer_kryptert is not null`);
  let antall = 0;
  for (;;) {
    const rader = await tx.query<Rad & Record<string, unknown>>(`fetch ${BUNT} from gamle`);
    if (rader.length === 0) break;
    const numre = rader.map((r) => gammel.dekrypter(r.kryptert));
    await tx.query(
      `update register.${tabell} p set fodselsnummer_kryptert = n.kryptert, fodselsnummer_hash = n.hash
         from unnest($1::tid[], $2::bytea[], $3::bytea[]) as n (ctid, kryptert, hash) where p.ctid = n.ctid`,
      [rader.map((r) => r.ctid), numre.map((n) => ny.krypter(n)), numre.map((n) => ny.hash(n))],
    );
    antall += rader.length;
    fremdrift(antall);
  }
  await tx.query('close gamle');
  return antall;
}

/** In every chain: whoever reads a municipality's log sees when its numbers were written anew. */
async function noter(tx: Transaksjon, antall: number): Promise<void> {
  const kommuner = await tx.query<{ id: number }>('select kommune_id as id from register.kommuner order by 1');
  const ider = [0, ...kommuner.map((k) => k.id)];
  await tx.query(`select set_config('tak.kommuner', $1, true)`, [`{${ider.join(',')}}`]);
  for (const id of ider) tx.revider({ handling: 'nokkel.roter', detaljer: id === 0 ? { antall } : {} }, id);
}
