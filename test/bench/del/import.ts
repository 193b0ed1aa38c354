import { join } from 'node:path';
import { raskest, tak, type Maalt } from '../maaling';
import { endreEnProsent, type Pakkemaker } from '../pakke';
import { overskrift, skriv } from '../rapport';
import { bareCopy } from '../referanse/kopi-og-telling';
import { medRegister, rot, type Register } from '../register';
import { maalTall } from './tall';

/** What the limit is of: Node and the database's busiest backend, MiB. */
const MINNE = 512;

/** Import, memory and numbers at one size, on one register. Answers the times growth is read from, seconds. */
export async function maalStorrelse(
  navn: string,
  lag: Pakkemaker,
  { tall = true, storst = false }: { readonly tall?: boolean; readonly storst?: boolean } = {},
): Promise<Readonly<Record<string, number>>> {
  return medRegister(async (register) => {
    const pakke = join(register.mappe, 'pakke');
    const rader = await lag(pakke);
    overskrift(`${navn}, ${rader} rows`);
    const tider = await maalImport(register, pakke, rader);
    if (!tall) return tider;
    await register.db.query('vacuum analyze');
    return { ...tider, ...(await maalTall(register, { storst })) };
  });
}

async function maalImport(
  { db, env, mappe }: Register,
  pakke: string,
  rader: number,
): Promise<Readonly<Record<string, number>>> {
  const importer = (hva: string): Promise<Maalt> => tak(rot, ['importer', hva], env, db);
  // The schema first, so that the import measures the import; then the start alone, which every command has.
  await tak(rot, ['kontroller-logg'], env, db);
  const { sekunder: oppstart } = await tak(rot, ['kontroller-logg'], env, db);
  const copy = await raskest(3, () => bareCopy(db, pakke));
  const forste = await importer(pakke);
  meld('first fill of an empty register', forste, { copy, oppstart, hoyst: 8 });
  await db.query('vacuum analyze');
  const igjen = await importer(pakke);
  meld('the same package again', igjen, { copy, oppstart, hoyst: 4 });
  const endret = join(mappe, 'endret');
  const antall = await endreEnProsent(pakke, endret, rader);
  const litt = await importer(endret);
  meld(`the same package with ${antall} rows changed`, litt, { copy, oppstart, hoyst: 5 });
  await skrivHistorikk(db, antall);
  return { 'first fill': forste.sekunder, 'the same again': igjen.sekunder, '1 % changed': litt.sekunder };
}

interface Mot {
  readonly copy: number;
  readonly oppstart: number;
  readonly hoyst: number;
}

function meld(arbeid: string, m: Maalt, { copy, oppstart, hoyst }: Mot): void {
  skriv({
    arbeid,
    maalt: m.sekunder,
    enhet: 's',
    referanse: copy,
    krav: { hoyst, av: 'forhold' },
    merknad: `reference: COPY into bare tables; ${oppstart.toFixed(2)} s of it is starting the program`,
    aarsak:
      'cells are checked and numbers encrypted in Node (one thread), then every rule is asked of the whole package',
  });
  skriv({
    arbeid: `  memory of it`,
    maalt: m.node + m.backend,
    enhet: 'MiB',
    krav: { hoyst: MINNE, av: 'maalt' },
    merknad: `Node ${Math.round(m.node)}, the backend's private ${Math.round(m.backend)}`,
  });
}

/** Nothing may get a history where nothing changed. */
async function skrivHistorikk(db: Register['db'], endret: number): Promise<void> {
  const { rows } = await db.query<{ antall: number }>(
    `select sum((xpath('/row/n/text()', query_to_xml(format('select count(*) as n from register.%I', relname), false, true, '')))[1]::text::int)::int as antall
       from pg_class where relnamespace = 'register'::regnamespace and relkind = 'r' and relname like '%\\_historikk'`,
  );
  const antall = rows[0]?.antall ?? -1;
  if (antall !== endret) throw new Error(`${endret} rows were changed and ${antall} got a history`);
}
