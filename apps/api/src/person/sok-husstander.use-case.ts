import { Injectable } from '@nestjs/common';
import type { HusstandssokForesporsel, HusstandssokSvar, HusstandTreff } from '@tak/contracts';
import { Database, Fodselsnummernokkel, iTransaksjon, sokeordHash, type Transaksjon } from '@tak/database';
import { lesHusstandssok, type Husstandssok, type Sokegrunn } from '@tak/domain';
import { ApnetDatabase } from '../plattform/apne-database';
import { Klokke } from '../plattform/klokke';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { inhabileHusstander } from '../tilgang/habilitet.queries';
import { apnede } from './apninger.queries';
import { bosteder } from './bosted.queries';
import { PER_SIDE, sokHusstander, type Sokefunn, type Sokerad } from './husstandssok.queries';
import { husstanderMedVarsomhet } from './varsomhet.queries';

const GRUNNER: Readonly<Record<Sokegrunn, string>> = {
  for_kort_sok: 'er for kort',
  for_langt_sok: 'er for lang',
  ugyldig_fodselsnummer: 'er ikke et gyldig fødselsnummer',
};

/** A search that cannot be read, told without repeating it. */
export const avvistSok = (grunn: Sokegrunn): Avvist =>
  new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'sok', grunn: GRUNNER[grunn] }]);

/** Looks for households. What was looked for stands hashed in the audit log, with whom it showed. */
@Injectable()
export class SokHusstander {
  constructor(
    private readonly db: Database,
    private readonly nokkel: Fodselsnummernokkel,
    private readonly apnet: ApnetDatabase,
    private readonly klokke: Klokke,
  ) {}

  async utfor(bruker: InnloggetBruker, { sok, side }: HusstandssokForesporsel): Promise<HusstandssokSvar> {
    const lest = lesHusstandssok(sok);
    if (!lest.ok) throw avvistSok(lest.grunn);
    return iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, async (tx) => {
      const { treff, antall } = await this.finn(tx, bruker, lest.verdi, { sok, side, perSide: PER_SIDE, saker: 0 });
      return { rader: treff, antall, side, perSide: PER_SIDE };
    });
  }

  /**
   * Inside a search of more than households: those that fit, and with `saker` above 0 so many of their cases. What was
   * searched for is told to the log here. Of one's own and family's household no case is shown (forvaltningsloven § 6).
   */
  async finn(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    lest: Husstandssok,
    { sok, ...valg }: Finnvalg,
  ): Promise<Funnet> {
    const dag = this.klokke.dag();
    const apninger = (await apnede(tx, bruker)).filter((a) => a.slag === 'beskyttet');
    const funn = await sokHusstander(tx, lest, {
      ...valg,
      kommuneId: bruker.kommuneId,
      dag,
      apnet: apninger.map((a) => a.husstandId),
      nokkel: this.nokkel,
    });
    const ider = funn.rader.map((r) => r.id);
    const bor = await bosteder(tx, ider, dag);
    const varsomhet = await husstanderMedVarsomhet(tx, ider, dag);
    const inhabile = await inhabileHusstander(tx, bruker, [...ider, ...funn.saker.map((s) => s.husstandId)]);
    const saker = funn.saker.filter((s) => !inhabile.has(s.husstandId));
    tx.revider({
      handling: 'husstand.sok',
      detaljer: { sok: sokeordHash(this.apnet.raanokkel, sok), antall: funn.antall, side: valg.side },
      personer: [...new Set([...funn.rader.flatMap(vistePersoner), ...saker.flatMap((s) => s.hovedperson ?? [])])],
    });
    const treff = funn.rader.map((r) =>
      inhabile.has(r.id) ? bareNavn(r) : visTreff(r, bor.get(r.id) ?? null, varsomhet.has(r.id)),
    );
    return { treff, antall: funn.antall, saker, antallSaker: funn.antallSaker - (funn.saker.length - saker.length) };
  }
}

interface Finnvalg {
  /** As it was written. */
  readonly sok: string;
  readonly side: number;
  readonly perSide: number;
  readonly saker: number;
}

interface Funnet extends Pick<Sokefunn, 'antall' | 'antallSaker' | 'saker'> {
  readonly treff: readonly HusstandTreff[];
}

const vistePersoner = ({ hovedperson, treff }: Sokerad): number[] => [
  ...(hovedperson === null ? [] : [hovedperson]),
  ...(treff ? [treff.personId] : []),
];

function visTreff(
  { id, eksternId, navn, fodselsdato, voksne, barn, maalgruppe, treff }: Sokerad,
  bor: HusstandTreff['bor'],
  varsomhet: boolean,
): HusstandTreff {
  const trefftekst = treff?.navn ?? null;
  return { id, eksternId, navn, fodselsdato, voksne, barn, maalgruppe, trefftekst, bor, varsomhet, inhabil: false };
}

/** One's own or family's household is found, so that there is a way to it with a reason, and told nothing of. */
const bareNavn = ({ id, eksternId, navn }: Sokerad): HusstandTreff => ({
  ...{ id, eksternId, navn, inhabil: true },
  ...{ fodselsdato: null, voksne: 0, barn: 0, maalgruppe: null, trefftekst: null, bor: null, varsomhet: false },
});
