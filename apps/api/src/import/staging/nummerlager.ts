import type { Fodselsnummernokkel, Transaksjon } from '@tak/database';
import type { Lestefiler } from './les-inn';

/**
 * The identity numbers of a package by row, kept in this process until it is known which of them the register lacks: only
 * those are encrypted, which costs more than everything else of reading a person. Eight bytes a row; never written anywhere.
 */
export class Nummerlager {
  private numre = new Float64Array(1024);

  legg(rad: number, fodselsnummer: string): void {
    if (rad >= this.numre.length) {
      const storre = new Float64Array(Math.max(rad + 1, this.numre.length * 2));
      storre.set(this.numre);
      this.numre = storre;
    }
    this.numre[rad] = Number(fodselsnummer);
  }

  hent(rad: number): string {
    const nummer = this.numre[rad];
    if (!nummer) throw new Error(`row ${rad} had no identity number`);
    return String(nummer).padStart(11, '0');
  }
}

const BUNT = 5000;

/** Encrypts the numbers of persons who are new or have another number than before, where the rows as they will lie are. */
export async function krypterNye(
  tx: Transaksjon,
  lest: Lestefiler,
  { lager, nokkel }: { readonly lager: Nummerlager; readonly nokkel: Fodselsnummernokkel },
): Promise<void> {
  if (!lest.get('personer')?.kolonner.has('fodselsnummer')) return;
  await tx.query('create temp table ny_nummer (rad int, kryptert bytea) on commit drop');
  await tx.query(
    `declare nye_numre no scroll cursor for
     select n.rad from ny_personer n
       left join register.personer r on r.kommune_id = n.kommune_id and r.person_id = n.person_id
      where n.brukbar and n.fodselsnummer_hash is not null and r.fodselsnummer_hash is distinct from n.fodselsnummer_hash`,
  );
  let noen = false;
  for (;;) {
    const bunt = await tx.query<{ rad: number }>(`fetch ${BUNT} from nye_numre`);
    if (bunt.length === 0) break;
    noen = true;
    await tx.query('insert into ny_nummer select * from unnest($1::int[], $2::bytea[])', [
      bunt.map((r) => r.rad),
      bunt.map((r) => nokkel.krypter(lager.hent(r.rad))),
    ]);
  }
  await tx.query('close nye_numre');
  if (!noen) return;
  await tx.query('analyze ny_nummer');
  await tx.query(
    'update ny_personer n set fodselsnummer_kryptert = k.kryptert from ny_nummer k where k.rad = n.rad and n.brukbar',
  );
}
