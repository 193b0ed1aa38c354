import { Injectable } from '@nestjs/common';
import type { HusstandSvar, Medlem, Varsomhet } from '@tak/contracts';
import { Fodselsnummernokkel, type Transaksjon } from '@tak/database';
import { alderPaa, maskerHele, ok, somDato } from '@tak/domain';
import { merkApnet } from '../sok/sist-apnet.repository';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import * as lager from './husstand.queries';
import { HusstandDor, type LesbarHusstand } from './husstand-dor';
import { varsomheter } from './varsomhet.queries';

/** One household, with everybody who is or has been in it. The reading is told to the audit log, person for person. */
@Injectable()
export class LesHusstand {
  constructor(
    private readonly dor: HusstandDor,
    private readonly klokke: Klokke,
    private readonly nokkel: Fodselsnummernokkel,
  ) {}

  utfor(bruker: InnloggetBruker, husstandId: number): Promise<HusstandSvar> {
    return this.dor.inn(bruker, husstandId, { rettighet: 'husstand.les' }, async (tx, husstand) => {
      const svar = await this.les(tx, husstand);
      await merkApnet(tx, bruker, 'husstand', husstandId);
      tx.revider({
        handling: 'husstand.les',
        objekt: `husstand:${husstandId}`,
        personer: [...new Set(svar.medlemmer.map((m) => m.personId))],
      });
      return ok(svar);
    });
  }

  private async les(
    tx: Transaksjon,
    { husstandId: id, eksternId, apnet, beskyttet }: LesbarHusstand,
  ): Promise<HusstandSvar> {
    const dag = this.klokke.dag();
    const rader = await lager.medlemmer(tx, id, dag);
    const merker = await varsomheter(
      tx,
      'person_id',
      rader.map((r) => r.personId),
      dag,
    );
    return {
      id,
      eksternId,
      navn: await lager.husstandsnavn(tx, id, dag),
      dag,
      apnet: apnet ? { utloper: apnet.utloper, slag: apnet.slag } : null,
      medlemmer: rader.map((r) => this.vis(r, dag, beskyttet, merker.get(r.personId) ?? [])),
      maalgrupper: await lager.maalgrupper(tx, id),
      leieforhold: await lager.leieforhold(tx, id, dag),
      opphold: await lager.opphold(tx, id),
      soknader: await lager.soknader(tx, id),
    };
  }

  private vis(
    { kryptert, adressebeskyttelse, ...medlem }: lager.Medlemsrad,
    dag: string,
    beskyttet: boolean,
    varsomhet: readonly Varsomhet[],
  ): Medlem {
    return {
      ...medlem,
      // Born after the business day: nought years.
      alder: Math.max(0, alderPaa(somDato(medlem.fodselsdato), somDato(dag))),
      fodselsnummerMaskert: kryptert === null ? null : maskerHele(this.nokkel.dekrypter(kryptert)),
      adressebeskyttelse: beskyttet ? adressebeskyttelse : null,
      varsomhet,
    };
  }
}
