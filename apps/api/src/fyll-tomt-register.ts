import { iTransaksjon, type Bruker } from '@tak/database';
import { Client } from 'pg';
import { fyllDemo } from './demo/fyll-demo';
import { LUNDVIK } from './demo/kommuneparametere';
import { merkDemo } from './demo/merk-demo';
import type { ApnetDatabase } from './plattform/apne-database';
import { Konfigfeil } from './plattform/konfig';

export interface Fylling {
  readonly apnet: ApnetDatabase;
  /** Business day, ISO date: the synthetic years end on it. */
  readonly dag: string;
  readonly signal: AbortSignal;
  readonly si: (melding: string) => void;
  /** Real people log in here (TAK_OIDC): nothing invented is filled in, nor served. */
  readonly oidc: boolean;
}

const FRO = 1;
const OPPSTART: Bruker = { id: 'oppstart', rolle: 'system', kommuneId: 0 };

/**
 * Fills an empty embedded register with the synthetic municipality, by the ordinary import: one transaction, so that
 * a start that is killed here leaves it empty and the next one fills it. Two starts at once take turns. The register
 * is marked as demo afterwards, and at a later start if this one is killed in between.
 */
export async function fyllTomtRegister(fylling: Fylling): Promise<void> {
  const { apnet } = fylling;
  if (fylling.oidc) return krevIkkeDemo(apnet);
  if (!apnet.innebygd || apnet.eierUrl === null) return;
  const eier = new Client({ connectionString: apnet.eierUrl });
  await eier.connect();
  try {
    await eier.query(`select pg_advisory_lock(hashtext('tak.fyll'))`);
    const fylles = (await kommunenumre(eier)).length === 0;
    if (fylles) await fyll(fylling);
    if (fylles || (await kommunenumre(eier)).includes(LUNDVIK.kommunenummer)) await merkDemo(eier);
    // The planner must know the size of what has just come, or the first screens wait for its bad guesses.
    if (fylles) await eier.query('analyze');
  } finally {
    await eier.end();
  }
}

/** The demo login and the real one never meet: not in the configuration, and not over the same data. */
async function krevIkkeDemo({ db }: ApnetDatabase): Promise<void> {
  const [rad] = await iTransaksjon(db, OPPSTART, {}, (tx) =>
    tx.query<{ demo: boolean }>(`select verdi = 'true'::jsonb as demo from tak.innstillinger where nokkel = 'demo'`),
  );
  if (rad?.demo)
    throw new Konfigfeil(
      'TAK_OIDC is set, and this database holds the demo. Name another folder with TAK_DATA, or leave TAK_OIDC out.',
    );
}

async function fyll({ apnet, dag, signal, si }: Fylling): Promise<void> {
  si('Lager en syntetisk kommune (bare første gang) …');
  const { status, antallFeil } = await fyllDemo({
    db: apnet.db,
    nokkel: apnet.nokkel,
    bruker: OPPSTART,
    fro: FRO,
    dag,
    signal,
    fremdrift: framdrift(si),
  });
  if (status !== 'ferdig') throw new Error(`the synthetic municipality was refused: ${antallFeil} errors`);
}

/** A line for every fifth of the work; the import reports far oftener. */
function framdrift(si: (melding: string) => void): (tekst: string, andel: number) => void {
  let sagt = 0;
  return (_, andel) => {
    const femdeler = Math.floor(andel * 5);
    if (femdeler > sagt) si(`  ${femdeler * 20} %`);
    sagt = Math.max(sagt, femdeler);
  };
}

async function kommunenumre(eier: Client): Promise<string[]> {
  const { rows } = await eier.query<{ nummer: string }>('select nummer from register.kommunenumre');
  return rows.map((r) => r.nummer);
}
