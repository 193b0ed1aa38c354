import type { Bruker, Transaksjon } from '@tak/database';
import {
  innleieUtlop,
  kontraktUtlop,
  ledigLenge,
  midlertidigOpphold,
  somDato,
  soknadUtenVedtak,
  stengtBolig,
  varsomhetGjennomgang,
  type Dato,
  type Oppgave,
  type Oppgaveslag,
} from '@tak/domain';
import * as grunnlag from './oppgavegrunnlag.queries';

/** A task with what it is about. */
export interface Oppgavefunn extends Oppgave {
  readonly slag: Oppgaveslag;
  /** The day the deadline is counted from. */
  readonly dato: Dato;
  readonly boligId: number | null;
  readonly husstandId: number | null;
}

type Hva = Pick<Oppgavefunn, 'dato' | 'boligId' | 'husstandId'>;
type Funn = Hva & { readonly oppgave: Oppgave | null };
type Finn = (tx: Transaksjon, bruker: Bruker, dag: Dato) => Promise<readonly Funn[]>;

const uten = { boligId: null, husstandId: null };

const ledige = (alle: readonly grunnlag.Tomgrunnlag[], dag: Dato): readonly Funn[] =>
  alle
    .filter(({ status, stengt }) => status === 'ledig' && (stengt === null || stengtBolig(stengt, dag) === null))
    .map(({ boligId, ledigFra }) => ({ ...uten, boligId, dato: ledigFra, oppgave: ledigLenge(ledigFra, dag) }));

const stengte = (alle: readonly grunnlag.Tomgrunnlag[], dag: Dato): readonly Funn[] =>
  alle.flatMap(({ boligId, stengt }) =>
    stengt ? [{ ...uten, boligId, dato: stengt.tom ?? stengt.fom, oppgave: stengtBolig(stengt, dag) }] : [],
  );

/** Every kind with its rows and its rule; a new kind does not compile without them. */
const FINN: Readonly<Record<Oppgaveslag, Finn>> = {
  kontrakt: async (tx, bruker, dag) =>
    (await grunnlag.kontrakter(tx, bruker, dag)).map(({ kontraktTom, ...hva }) => ({
      ...hva,
      dato: kontraktTom,
      oppgave: kontraktUtlop(kontraktTom, dag),
    })),
  midlertidig: async (tx, bruker, dag) =>
    (await grunnlag.iOpphold(tx, bruker, dag)).map(({ husstandId, ...husstand }) => {
      const oppgave = midlertidigOpphold(husstand, dag);
      return { ...uten, husstandId, dato: oppgave?.begynte ?? dag, oppgave };
    }),
  soknad: async (tx, bruker, dag) =>
    (await grunnlag.ubesvarteSoknader(tx, bruker, dag)).map(({ husstandId, mottatt }) => ({
      ...uten,
      husstandId,
      dato: mottatt,
      oppgave: soknadUtenVedtak(mottatt, dag),
    })),
  ledig: async (tx, bruker, dag) => ledige(await grunnlag.tomme(tx, bruker, dag), dag),
  stengt: async (tx, bruker, dag) => stengte(await grunnlag.tomme(tx, bruker, dag), dag),
  innleie: async (tx, bruker, dag) =>
    (await grunnlag.innleier(tx, bruker, dag)).map(({ boligId, ...slutt }) => ({
      ...uten,
      boligId,
      dato: slutt.tom,
      oppgave: innleieUtlop(slutt, dag),
    })),
  varsomhet: async (tx, bruker, dag) =>
    (await grunnlag.merker(tx, bruker, dag)).map(({ tom, ...hva }) => ({
      ...hva,
      dato: tom,
      oppgave: varsomhetGjennomgang(tom, dag),
    })),
};

/** All tasks of these kinds on the day, nearest deadline first; equals in the order of kinds and keys. */
export async function finnOppgaver(
  tx: Transaksjon,
  bruker: Bruker,
  slagene: readonly Oppgaveslag[],
  dag: string,
): Promise<readonly Oppgavefunn[]> {
  const alle: Oppgavefunn[] = [];
  for (const slag of slagene)
    for (const { oppgave, ...hva } of await FINN[slag](tx, bruker, somDato(dag)))
      if (oppgave) alle.push({ ...oppgave, ...hva, slag });
  const nokkel = (o: Oppgavefunn): string => `${o.frist} ${slagene.indexOf(o.slag)}`;
  return alle.sort(
    (a, b) =>
      (nokkel(a) < nokkel(b) ? -1 : nokkel(a) > nokkel(b) ? 1 : 0) ||
      (a.boligId ?? 0) - (b.boligId ?? 0) ||
      (a.husstandId ?? 0) - (b.husstandId ?? 0),
  );
}
