import { Injectable } from '@nestjs/common';
import type { HusstandSvar, Medlem } from '@tak/contracts';
import { Fodselsnummernokkel, type Transaksjon } from '@tak/database';
import { alderPaa, maskerHele, ok, somDato } from '@tak/domain';
import { versjonAv } from '../endring/versjon.queries';
import { merkApnet } from '../sok/sist-apnet.repository';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { kontakter, representanter } from './kontakt.queries';
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
      const svar = await this.les(tx, bruker, husstand);
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
    bruker: InnloggetBruker,
    { husstandId: id, eksternId, apnet, beskyttet }: LesbarHusstand,
  ): Promise<HusstandSvar> {
    const dag = this.klokke.dag();
    return {
      id,
      eksternId,
      navn: await lager.husstandsnavn(tx, id, dag),
      dag,
      apnet: apnet ? { utloper: apnet.utloper, slag: apnet.slag } : null,
      medlemmer: await this.medlemmer(tx, bruker, { id, dag, beskyttet }),
      maalgrupper: await lager.maalgrupper(tx, id),
      leieforhold: await lager.leieforhold(tx, id, dag),
      opphold: await lager.opphold(tx, id),
      soknader: await lager.soknader(tx, id),
      versjon: await versjonAv(tx, bruker, 'husstand', id),
    };
  }

  private async medlemmer(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    { id, dag, beskyttet }: { readonly id: number; readonly dag: string; readonly beskyttet: boolean },
  ): Promise<Medlem[]> {
    const rader = await lager.medlemmer(tx, id, dag);
    const personer = [...new Set(rader.map((r) => r.personId))];
    const merker = await varsomheter(tx, 'person_id', personer, dag);
    const naas = await kontakter(tx, bruker, personer);
    const handler = await representanter(tx, bruker, personer);
    return rader.map(({ kryptert, adressebeskyttelse, ...medlem }) => ({
      ...medlem,
      // Born after the business day: nought years.
      alder: Math.max(0, alderPaa(somDato(medlem.fodselsdato), somDato(dag))),
      fodselsnummerMaskert: kryptert === null ? null : maskerHele(this.nokkel.dekrypter(kryptert)),
      adressebeskyttelse: beskyttet ? adressebeskyttelse : null,
      varsomhet: merker.get(medlem.personId) ?? [],
      kontakt: naas.get(medlem.personId) ?? null,
      representanter: handler.get(medlem.personId) ?? [],
    }));
  }
}
