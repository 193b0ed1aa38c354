import type { Transaksjon } from '@tak/database';
import { slaaSammenMaalgrupper, slaaSammenMedlemmer } from '@tak/domain';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { maalgrupperI, skrivMaalgrupper } from './maalgrupper.repository';
import { medlemskapI, skrivMedlemmer } from './medlemmer.repository';

/** Two households the reader may merge. */
export interface Sammenslaaing {
  readonly behold: number;
  readonly borte: number;
  readonly borteEksternId: string;
  readonly beskyttet: boolean;
}

/** What belongs to a household by its key alone. */
const EIER = ['soknader', 'leieforhold', 'midlertidige_opphold', 'virkemidler', 'utkastelser', 'bosettinger'] as const;

/**
 * The members of `borte` become `behold`'s; `par`: who of them is whom. Answers everybody in the household. Refuses 409
 * `to_hovedpersoner`, and 400 a pair that is not a member of each.
 */
export async function flyttMedlemmer(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  { behold, borte }: Sammenslaaing,
  par: ReadonlyMap<number, number>,
): Promise<readonly number[]> {
  const [her, der] = [await medlemskapI(tx, bruker, behold), await medlemskapI(tx, bruker, borte)];
  for (const [bort, beholdt] of par) {
    if (!der.some((m) => m.personId === bort) || !her.some((m) => m.personId === beholdt))
      throw new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'personer', grunn: 'er ikke medlem' }]);
  }
  const utfall = slaaSammenMedlemmer(her, der, par);
  if (!utfall.ok) throw new Avvist(409, utfall.grunn);
  await skrivMedlemmer(tx, bruker, borte, { foer: der, etter: [] });
  await skrivMedlemmer(tx, bruker, behold, { foer: her, etter: utfall.verdi });
  return [...new Set(utfall.verdi.map((m) => m.personId))];
}

/** Everything else of it, and the household itself goes; its id is remembered. */
export async function flyttInnhold(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  { behold, borte, borteEksternId }: Sammenslaaing,
  maalgruppeFra?: 'behold' | 'borte',
): Promise<void> {
  const [her, der] = [await maalgrupperI(tx, bruker, behold), await maalgrupperI(tx, bruker, borte)];
  const utfall = slaaSammenMaalgrupper(her, der, maalgruppeFra);
  if (!utfall.ok) throw new Avvist(409, utfall.grunn);
  await skrivMaalgrupper(tx, bruker, borte, { foer: der, etter: [] });
  await skrivMaalgrupper(tx, bruker, behold, { foer: her, etter: utfall.verdi });
  const noekler = [bruker.kommuneId, borte, behold];
  for (const tabell of EIER)
    await tx.query(`update ${tabell} set husstand_id = $3 where kommune_id = $1 and husstand_id = $2`, noekler);
  await flyttTilgang(tx, noekler);
  await huskId(tx, bruker, { slag: 'husstand', eksternId: borteEksternId, borte, behold });
  await tx.query('delete from husstander where kommune_id = $1 and husstand_id = $2', noekler.slice(0, 2));
}

/** Whoever is inhabil in the one is so in both, and openings that nobody has looked at yet are not lost with the household. */
async function flyttTilgang(tx: Transaksjon, noekler: readonly number[]): Promise<void> {
  await tx.query(
    `insert into tilgang.inhabiliteter (kommune_id, bruker_id, husstand_id, grunn)
     select kommune_id, bruker_id, $3, grunn from tilgang.inhabiliteter
      where kommune_id = $1 and husstand_id = $2 and opphevet is null
     on conflict (kommune_id, bruker_id, husstand_id) where opphevet is null do nothing`,
    noekler,
  );
  await tx.query('update tilgang.apninger set husstand_id = $3 where kommune_id = $1 and husstand_id = $2', noekler);
}

/** What the id means from now on, for packages and for people; ids merged into this one before follow along. */
export async function huskId(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  hva: {
    readonly slag: 'husstand' | 'person';
    readonly eksternId: string;
    readonly borte: number;
    readonly behold: number;
  },
): Promise<void> {
  const { slag, eksternId, borte, behold } = hva;
  await tx.query('update sammenslaatte set til_id = $4 where kommune_id = $1 and slag = $2 and til_id = $3', [
    kommuneId,
    slag,
    borte,
    behold,
  ]);
  await tx.query('insert into sammenslaatte (kommune_id, slag, ekstern_id, til_id) values ($1, $2, $3, $4)', [
    kommuneId,
    slag,
    eksternId,
    behold,
  ]);
}
