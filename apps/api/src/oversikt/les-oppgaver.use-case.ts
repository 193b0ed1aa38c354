import { Injectable } from '@nestjs/common';
import type { Oppgavehusstand, OppgaverSvar, OppgaveRad } from '@tak/contracts';
import { Database, iTransaksjon, type Transaksjon } from '@tak/database';
import { harTilgang, kreverHandling, oppgaveslagFor, oppgavestatus, plussMaaneder, somDato } from '@tak/domain';
import { leietakernavn, type Leietakernavn } from '../person/leietakere.queries';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { boligvisning } from '../styringsinformasjon/boligvisning.queries';
import { inhabileHusstander } from '../tilgang/habilitet.queries';
import { finnOppgaver, type Oppgavefunn } from './oppgaver';

/** Months looked ahead for the next deadline when there is nothing to do. */
const FREMOVER = 6;
const IKKE_TILGANG: Oppgavehusstand = { ikkeTilgang: true, id: null, navn: null };

interface Valg {
  readonly side: number;
  readonly perSide: number;
}

/**
 * What must be acted on, of the role's kinds. A household that is protected, or one's own or family's, is counted and
 * named as little as in the rows behind a number; a mark («besøk med varsomhet») goes the way of the name, and is left out.
 */
@Injectable()
export class LesOppgaver {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  utfor(bruker: InnloggetBruker, { side, perSide }: Valg): Promise<OppgaverSvar> {
    const dag = this.klokke.dag();
    return iTransaksjon(this.db, bruker, { isolasjon: 'read committed', dag }, async (tx) => {
      const iDag = (await finn(tx, bruker, dag)).filter((o) => kreverHandling(o, somDato(dag)));
      const alle = await utenSkjulteMerker(tx, bruker, iDag, dag);
      const fra = (side - 1) * perSide;
      const { rader, personer } = await vis(tx, bruker, alle.slice(fra, fra + perSide), { dag, fra });
      if (personer.length > 0) tx.revider({ handling: 'oversikt.les', detaljer: { side, antall: alle.length }, personer }); // prettier-ignore
      const forfalt = alle.filter((o) => o.frist < dag).length;
      const nesteFrist = alle[forfalt]?.frist ?? (alle.length === 0 ? await forsteFremover(tx, bruker, dag) : null);
      return { dag, rader, antall: alle.length, forfalt, nesteFrist, side, perSide };
    });
  }
}

const finn = (tx: Transaksjon, bruker: InnloggetBruker, dag: string): Promise<readonly Oppgavefunn[]> =>
  finnOppgaver(tx, bruker, oppgaveslagFor(bruker.rolle), dag);

/** The same rules, asked about the days to come: as the register is now. */
async function forsteFremover(tx: Transaksjon, bruker: InnloggetBruker, dag: string): Promise<string | null> {
  for (let maaneder = 1; maaneder <= FREMOVER; maaneder++) {
    const senere = await finn(tx, bruker, plussMaaneder(somDato(dag), maaneder));
    const neste = senere.find((o) => o.frist >= dag);
    if (neste) return neste.frist;
  }
  return null;
}

type Navneoppslag = (husstandId: number) => Leietakernavn | undefined;

/** Names of these as they may be shown in a list; one without is not the reader's to see. */
async function navnene(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  ider: readonly number[],
  dag: string,
): Promise<Navneoppslag> {
  const navn = await leietakernavn(tx, ider, dag);
  const inhabile = await inhabileHusstander(tx, bruker, ider);
  return (id) => (inhabile.has(id) ? undefined : navn.get(id));
}

async function utenSkjulteMerker(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  alle: readonly Oppgavefunn[],
  dag: string,
): Promise<readonly Oppgavefunn[]> {
  const merker = alle.filter((o) => o.slag === 'varsomhet');
  const navn = await navnene(tx, bruker, merker.flatMap((o) => o.husstandId ?? []), dag); // prettier-ignore
  // A person's mark without a household has no page that tells of it.
  const vises = ({ husstandId, boligId }: Oppgavefunn): boolean =>
    husstandId === null ? boligId !== null : navn(husstandId) !== undefined;
  return alle.filter((o) => o.slag !== 'varsomhet' || vises(o));
}

async function vis(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  funn: readonly Oppgavefunn[],
  { dag, fra }: { readonly dag: string; readonly fra: number },
): Promise<{ rader: OppgaveRad[]; personer: number[] }> {
  const navn = await navnene(tx, bruker, funn.flatMap((o) => o.husstandId ?? []), dag); // prettier-ignore
  const boliger = await boligvisning(tx, funn.flatMap((o) => o.boligId ?? [])); // prettier-ignore
  const kanApne = harTilgang(bruker.rolle, 'husstand.les');
  const husstand = (id: number | null): Oppgavehusstand | null => {
    if (id === null) return null;
    const funnet = navn(id);
    return funnet ? { ikkeTilgang: false, id: kanApne ? id : null, navn: funnet.navn } : IKKE_TILGANG;
  };
  const bolig = (id: number | null): OppgaveRad['bolig'] => (id === null ? null : { id, navn: boliger.get(id)?.navn ?? '' }); // prettier-ignore
  return {
    rader: funn.map((o, i) => ({
      nokkel: String(fra + i + 1),
      ...{ slag: o.slag, handling: o.handling, frist: o.frist, dato: o.dato },
      status: oppgavestatus(o, somDato(dag)),
      bolig: bolig(o.boligId),
      husstand: husstand(o.husstandId),
    })),
    personer: [...new Set(funn.flatMap((o) => (o.husstandId === null ? [] : (navn(o.husstandId)?.personId ?? []))))],
  };
}
