import type { Importstatus } from '@tak/contracts';
import { Fodselsnummernokkel, velgKommuner, type Bruker, type Database } from '@tak/database';
import { Avbrutt } from '../avbryting';
import { importer } from '../importer';
import { Ulesbarpakke } from '../lesing/pakkekilde';
import { skrivResultat, type ImporterRepository, type Importoppdrag } from './importer.repository';
import type { Opplasting } from './opplasting';

export interface Jobbgrunnlag {
  readonly db: Database;
  readonly nokkel: Fodselsnummernokkel;
  readonly importer: ImporterRepository;
  readonly opplasting: Opplasting;
  readonly bruker: Bruker;
  readonly dag: string;
  readonly maks: number;
  /** Fires when the server is going down: the job is left to whoever comes next. */
  readonly signal: AbortSignal;
}

/**
 * One job: the import of what was sent in. May be run again after a kill at any moment: what is written is written
 * once, together with the word that it is. Throws only what is worth another attempt.
 */
export async function kjorImportjobb(g: Jobbgrunnlag, id: string): Promise<void> {
  const oppdrag = await g.importer.oppdrag(g.bruker, id);
  if (!oppdrag) return;
  await g.importer.begynn(g.bruker, id);
  const melder = new Melder(g, id);
  try {
    await utfor(g, oppdrag, melder);
  } catch (feil) {
    if (feil instanceof Ulesbarpakke) await g.importer.stopp(g.bruker, id, 'avvist', 'ulesbar_pakke');
    else if (feil instanceof Avbrutt && melder.stoppet) {
      await g.importer.stopp(g.bruker, id, 'avbrutt', 'avbrutt_av_bruker');
    } else {
      await melder.slutt();
      await g.importer.meld(g.bruker, id, 'i_ko', 0);
      throw feil;
    }
  } finally {
    await melder.slutt();
  }
  await ryddEtter(g, id);
}

async function utfor(g: Jobbgrunnlag, oppdrag: Importoppdrag, melder: Melder): Promise<void> {
  const pakke = await g.opplasting.pakke(g.maks);
  const avsender = avsenderen(g, oppdrag);
  let funnet = 0;
  try {
    const resultat = await importer({
      db: g.db,
      nokkel: g.nokkel,
      pakke,
      bruker: avsender,
      importId: oppdrag.id,
      dag: g.dag,
      torrkjoring: oppdrag.torrkjoring,
      komplett: oppdrag.komplett,
      bareKommune: oppdrag.flereKommuner ? null : g.bruker.kommuneId,
      vedStorEndring: oppdrag.bekreftet ? 'fortsett' : 'spor',
      signal: melder.signal,
      fremdrift: (fase, andel) => melder.naa(fase, andel),
      funnLagres: true,
      mottaFunn: async (funn) => {
        await g.importer.leggTilFunn(g.bruker, oppdrag.id, funnet, funn);
        funnet += funn.length;
      },
      foerFerdig: async (tx, resultat) => {
        // The import itself stands in the user's municipality, which the package need not be of.
        await velgKommuner(tx, [g.bruker.kommuneId]);
        await skrivResultat(tx, g.bruker, oppdrag.id, resultat, null);
      },
    });
    if (resultat.status === 'ferdig' && !oppdrag.torrkjoring) return;
    const grunn = resultat.status === 'avvist' ? 'feil_i_pakken' : null;
    await melder.slutt();
    await g.importer.avslutt(avsender, oppdrag.id, resultat, grunn);
  } finally {
    await pakke.lukk();
  }
}

/** The job does what the sender asked for, in that name and the role it was asked in. */
const avsenderen = (g: Jobbgrunnlag, { bruker, brukernavn, rolle }: Importoppdrag): Bruker => ({
  id: bruker,
  navn: brukernavn,
  rolle,
  kommuneId: g.bruker.kommuneId,
});

/** What was sent in goes when the import has ended; while it waits for a person it stays. */
async function ryddEtter(g: Jobbgrunnlag, id: string): Promise<void> {
  const naa = await g.importer.en(g.bruker, id);
  if (naa && naa.status !== 'venter_paa_bekreftelse') await g.opplasting.slett();
}

const TAKT_MS = 500;

/** Tells how far the import has come, and listens for a person's stop, twice a second. */
class Melder {
  readonly #avbryter = new AbortController();
  readonly #ur: NodeJS.Timeout;
  #fase: Importstatus = 'leser';
  #andel = 0;
  #siste: Promise<void> = Promise.resolve();
  stoppet = false;

  constructor(
    private readonly g: Jobbgrunnlag,
    private readonly id: string,
  ) {
    this.#ur = setInterval(() => (this.#siste = this.#siste.then(() => this.#meld())), TAKT_MS);
    if (g.signal.aborted) this.#avbryter.abort();
    g.signal.addEventListener('abort', () => this.#avbryter.abort(), { once: true });
  }

  get signal(): AbortSignal {
    return this.#avbryter.signal;
  }

  naa(fase: Importstatus, andel: number): void {
    this.#fase = fase;
    this.#andel = andel;
  }

  async slutt(): Promise<void> {
    clearInterval(this.#ur);
    await this.#siste;
  }

  async #meld(): Promise<void> {
    const stopp = await this.g.importer.meld(this.g.bruker, this.id, this.#fase, this.#andel).catch(() => false);
    if (!stopp) return;
    this.stoppet = true;
    this.#avbryter.abort();
  }
}
