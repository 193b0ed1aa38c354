import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar } from '@tak/contracts';
import type { SlaaSammenForesporsel } from '@tak/contracts/http';
import type { Transaksjon } from '@tak/database';
import type { Utfall } from '../../endring/kommando';
import { Kommandoer, type Handling } from '../../endring/kommandoer';
import { laasOgKontroller } from '../../endring/versjon.queries';
import { nekt } from '../../plattform/med-avslag';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { HusstandDor, type LesbarHusstand } from '../husstand-dor';
import { FRA_BEGYNNELSEN, type Anrop } from './anrop';
import { flyttInnhold, flyttMedlemmer, type Sammenslaaing } from './flytt-husstand.repository';
import { PersonSammenslaaing } from './person-sammenslaaing';
import { inhabilForNoen, laasPersoner } from './person.queries';

const TYPE = 'husstand.slaa_sammen';
const TABELLER = [
  'husstander',
  'personer',
  'medlemmer',
  'maalgrupper',
  'soknader',
  'leieforhold',
  'midlertidige_opphold',
  'virkemidler',
  'utkastelser',
  'bosettinger',
  'kontakter',
  'representanter',
  'varsomhet',
  'sammenslaatte',
];

/** Two households that are one: everything of `borte` becomes `behold`'s, as one act. Both doors must open. */
@Injectable()
export class SlaaSammenHusstander {
  constructor(
    private readonly kommandoer: Kommandoer,
    private readonly dor: HusstandDor,
    private readonly personer: PersonSammenslaaing,
  ) {}

  utfor({
    bruker,
    kropp,
    nokkel,
    prov,
  }: Omit<Anrop<SlaaSammenForesporsel>, 'husstandId'>): Promise<Kvittering | Provesvar> {
    kontrollerForm(kropp);
    const handling: Handling = async (tx) => {
      const inne = await this.slippInn(tx, bruker, kropp);
      return inne instanceof Avvist ? inne : this.slaaSammen(tx, bruker, kropp, inne);
    };
    if (prov) return this.kommandoer.prov(bruker, handling, FRA_BEGYNNELSEN);
    return this.kommandoer.utfor(bruker, { type: TYPE, rettighet: TYPE, nokkel, innhold: kropp }, handling);
  }

  private async slippInn(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    { behold, borte, personer }: SlaaSammenForesporsel,
  ): Promise<Sammenslaaing | Avvist> {
    const inne: LesbarHusstand[] = [];
    for (const { id } of [behold, borte]) {
      const svar = await this.dor.slippInn(tx, bruker, id, TYPE);
      if (!svar.ok) return nekt(tx, TYPE, svar.grunn);
      inne.push(svar.verdi);
    }
    const beroerte = personer.flatMap((p) => [p.behold, p.borte]);
    if (await inhabilForNoen(tx, bruker, beroerte)) return nekt(tx, TYPE, 'inhabil');
    await laasPersoner(tx, bruker, beroerte);
    // In the order of keys, so that two who merge the same two the two ways round do not wait for each other.
    for (const { id, versjon } of [behold, borte].sort((a, b) => a.id - b.id))
      await laasOgKontroller(tx, bruker, { slag: 'husstand', id, versjon });
    const beskyttet = inne.some((h) => h.beskyttet);
    return { behold: behold.id, borte: borte.id, borteEksternId: inne[1]?.eksternId ?? '', beskyttet };
  }

  private async slaaSammen(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    kropp: SlaaSammenForesporsel,
    hva: Sammenslaaing,
  ): Promise<Utfall> {
    const par = new Map(kropp.personer.map((p) => [p.borte, p.behold]));
    const medlemmer = await flyttMedlemmer(tx, bruker, hva, par);
    const andre = await this.personer.utfor(tx, bruker, kropp.personer);
    await flyttInnhold(tx, bruker, hva, kropp.maalgruppeFra);
    tx.revider({
      handling: TYPE,
      objekt: `husstand:${hva.behold}`,
      detaljer: { borte: hva.borte, personer: kropp.personer.length },
      personer: [...new Set([...medlemmer, ...par.keys()])],
    });
    return {
      objekt: { slag: 'husstand', id: hva.behold },
      objekter: [hva.behold, hva.borte, ...andre].map((id) => `husstand:${id}`),
      tabeller: TABELLER,
      detaljer: { behold: hva.behold, borte: hva.borte, personer: kropp.personer },
      // To be two again, one of them may no longer be protected.
      ...(hva.beskyttet ? { rettighet: 'beskyttelse.senk' as const } : {}),
    };
  }
}

/** One household is not two, and nobody is two of the others. */
function kontrollerForm({ behold, borte, personer }: SlaaSammenForesporsel): void {
  const feil = (felt: string): Avvist =>
    new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt, grunn: 'nevner det samme to ganger' }]);
  if (behold.id === borte.id) throw feil('borte');
  const alle = personer.flatMap((p) => [p.behold, p.borte]);
  if (new Set(alle).size !== alle.length) throw feil('personer');
}
