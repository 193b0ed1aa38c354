import { Avbrutt } from '../import/avbryting';
import { importer } from '../import/importer';
import type { Importresultat } from '../import/importvalg';
import { apnePakke } from '../import/lesing/apne-pakke';
import { Ulesbarpakke } from '../import/lesing/pakkekilde';
import { skrivAntall } from './antall';
import { Fremdriftslinje } from './fremdriftslinje';
import { medOmgivelser, si, systembruker } from './omgivelser';
import { Rapport } from './rapport';
import { Ubrukelig } from './ubrukelig';

export interface Importflagg {
  readonly torrkjoring?: boolean;
  readonly komplett?: boolean;
  readonly rapport?: string;
}

/** A package on the command line may be this large, unpacked: a register of the whole country has room. */
const MAKS = 20 * 1024 ** 3;

/** `tak importer`. Exit code 0 done, 1 rejected. */
export async function importerKommando(sti: string, flagg: Importflagg): Promise<number> {
  const pakke = await apnePakke(sti, MAKS).catch((feil: unknown) => {
    throw feil instanceof Ulesbarpakke ? new Ubrukelig(feil.message) : feil;
  });
  const rapport = flagg.rapport === undefined ? null : await Rapport.apne(flagg.rapport);
  try {
    return await medOmgivelser(async (o) => {
      const linje = new Fremdriftslinje();
      const resultat = await importer({
        db: o.apnet.db,
        nokkel: o.apnet.nokkel,
        eierUrl: o.apnet.eierUrl,
        pakke,
        bruker: systembruker(0),
        dag: o.dag,
        torrkjoring: flagg.torrkjoring === true,
        komplett: flagg.komplett === true,
        signal: o.signal,
        fremdrift: (fase, andel) => linje.vis(fase, andel),
        ...(rapport ? { mottaFunn: (funn) => rapport.skriv(funn) } : {}),
      }).finally(() => linje.slutt());
      await rapport?.ferdig(resultat);
      skrivAntall(resultat.antall);
      fortell(resultat, flagg);
      return resultat.status === 'avvist' ? 1 : 0;
    });
  } catch (feil) {
    if (feil instanceof Ulesbarpakke) throw new Ubrukelig(feil.message);
    if (!(feil instanceof Avbrutt)) throw feil;
    si('Avbrutt. Ingenting er skrevet.');
    return 1;
  } finally {
    await rapport?.forkast();
    await pakke.lukk();
  }
}

function fortell(resultat: Importresultat, flagg: Importflagg): void {
  for (const m of resultat.monstre.slice(0, 30)) {
    const rader = m.rader.length ? `, rad ${m.rader.join(', ')}${m.antall > m.rader.length ? ' …' : ''}` : '';
    si(`${m.alvor}: ${m.fil}${m.kolonne ? ` ${m.kolonne}` : ''}: ${m.kode} (${m.antall})${rader}`);
  }
  if (resultat.monstre.length > 30) si(`… og ${resultat.monstre.length - 30} andre slag funn.`);
  if (resultat.status === 'avvist') si(`Avvist: ${resultat.antallFeil} feil. Ingenting er skrevet.`);
  else if (flagg.torrkjoring) si('Tørrkjøring: ingenting er skrevet.');
  else si('Importert.');
}
