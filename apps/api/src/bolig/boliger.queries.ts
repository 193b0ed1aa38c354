import { Injectable } from '@nestjs/common';
import type { BoligerForesporsel, BoligerSvar, BoligRad } from '@tak/contracts';
import { Database, iTransaksjon, sokeordHash, type Bruker, type Transaksjon } from '@tak/database';
import { harTilgang } from '@tak/domain';
import { leietakereMedNavn, leietakernavn } from '../person/leietakere.queries';
import { ApnetDatabase } from '../plattform/apne-database';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { visBolig, visLeietaker, type Boligregisterrad } from './boligrad';
import { alleSql, disseSql, forsteSql, PER_SIDE, sideSql, type Boligsporring } from './boligsporring';

type Listerad = Boligregisterrad & { readonly varsomhet: boolean };
type Side = Pick<BoligerSvar, 'summer' | 'antallPer' | 'bydeler'> & { readonly rader: readonly Listerad[] };

/** The list of dwellings, and the same rows as a file. Whoever is named in them is told to the audit log. */
@Injectable()
export class BoligerQueries {
  constructor(
    private readonly db: Database,
    private readonly apnet: ApnetDatabase,
    private readonly klokke: Klokke,
  ) {}

  async side(bruker: InnloggetBruker, valg: BoligerForesporsel): Promise<BoligerSvar> {
    const dag = this.klokke.dag();
    return iTransaksjon(this.db, bruker, { isolasjon: 'read committed', dag }, async (tx) => {
      const { tekst, verdier } = sideSql(await this.sporring(tx, bruker, valg, dag));
      const [svar] = await tx.query<Side & Record<string, unknown>>(tekst, verdier);
      if (!svar) throw new Error('a list without an answer');
      const { rader, personer } = await vis(tx, bruker, svar.rader, dag);
      const { summer, antallPer, bydeler } = svar;
      // A page that names nobody and looked for nobody is no reading of a person.
      if (personer.length > 0 || valg.sok)
        tx.revider({ handling: 'bolig.sok', detaljer: { ...this.fortalt(valg), side: valg.side, antall: summer.antall }, personer }); // prettier-ignore
      return { dag, summer, antallPer, bydeler, rader, antall: summer.antall, side: valg.side, perSide: PER_SIDE };
    });
  }

  /** Every row that fits, in the list's order. */
  async alle(bruker: InnloggetBruker, valg: BoligerForesporsel, format: string): Promise<readonly BoligRad[]> {
    const dag = this.klokke.dag();
    return iTransaksjon(this.db, bruker, { skriver: true, isolasjon: 'read committed', dag }, async (tx) => {
      const { tekst, verdier } = alleSql(await this.sporring(tx, bruker, valg, dag));
      const { rader, personer } = await vis(
        tx,
        bruker,
        await tx.query<Listerad & Record<string, unknown>>(tekst, verdier),
        dag,
      );
      const detaljer = { ...this.fortalt(valg), format, antall: rader.length };
      await tx.query(
        `insert into hendelser (kommune_id, hendelse_id, type, bruker, detaljer) values ($1, $2, 'eksport', $3, $4)`,
        [bruker.kommuneId, tx.hendelseId, bruker.id, { id: 'boliger', format, antall: rader.length }],
      );
      tx.revider({ handling: 'bolig.eksporter', detaljer, personer });
      return rader;
    });
  }

  /** Inside a search of more than dwellings: the first by address that fit the words, and how many there are. */
  async forste(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    sok: string,
    hvorMange: number,
  ): Promise<{ antall: number; rader: readonly BoligRad[] }> {
    const dag = this.klokke.dag();
    const valg = { utvalg: 'alle', sok, sorter: 'adresse', retning: 'stigende', side: 1 } as const;
    const sporring = await this.sporring(tx, bruker, valg, dag);
    const forste = forsteSql(sporring, hvorMange);
    const funnet = await tx.query<{ id: number; antall: number }>(forste.tekst, forste.verdier);
    const disse = disseSql(sporring, funnet.map((f) => f.id)); // prettier-ignore
    const alle = await tx.query<Listerad & Record<string, unknown>>(disse.tekst, disse.verdier);
    const { rader, personer } = await vis(tx, bruker, alle, dag);
    const antall = funnet[0]?.antall ?? 0;
    tx.revider({ handling: 'bolig.sok', detaljer: { ...this.fortalt(valg), side: 1, antall }, personer });
    return { antall, rader };
  }

  private async sporring(
    tx: Transaksjon,
    { kommuneId }: Bruker,
    valg: BoligerForesporsel,
    dag: string,
  ): Promise<Boligsporring> {
    return { kommuneId, valg, dag, leietakere: valg.sok ? await leietakereMedNavn(tx, valg.sok, dag) : [] };
  }

  /** The filter as the audit log tells it: codes as they are, what was searched for hashed. */
  private fortalt({ utvalg, sok }: BoligerForesporsel): Record<string, unknown> {
    return { utvalg, ...(sok ? { sok: sokeordHash(this.apnet.raanokkel, sok) } : {}) };
  }
}

async function vis(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  rader: readonly Listerad[],
  dag: string,
): Promise<{ rader: BoligRad[]; personer: number[] }> {
  const navn = await leietakernavn(tx, rader.flatMap((r) => r.husstandId ?? []), dag); // prettier-ignore
  const saksbehandler = harTilgang(bruker.rolle, 'husstand.les');
  const hvem = (r: Listerad) => (r.husstandId === null ? undefined : navn.get(r.husstandId));
  return {
    rader: rader.map((r) => visBolig(r, visLeietaker(r.husstandId, hvem(r)), saksbehandler && r.varsomhet)),
    personer: [...new Set(rader.flatMap((r) => hvem(r)?.personId ?? []))],
  };
}
