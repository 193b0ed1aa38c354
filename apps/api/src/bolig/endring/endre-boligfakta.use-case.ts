import { Injectable } from '@nestjs/common';
import type { EndreBoligfaktaForesporsel, Kvittering, Provesvar } from '@tak/contracts';
import { avslag, avsluttInnleieFoer, DATERTE_FELTER, endreFakta, ok, somDato } from '@tak/domain';
import { Boligkommandoer, type Bestilling } from '../avtaler/boligkommandoer';
import { BoligensTid } from './boligens-tid.queries';
import { avgjort } from './boligregler';

/**
 * The most important question on the page: was it always so (retting), or is it so from a day (endring)? 409
 * `ingen_endring`, `kan_ikke_tommes`, `ikke_registrert_da`, `utenfor_boligens_tid`, `ingen_innleieavtale`.
 */
@Injectable()
export class EndreBoligfakta {
  constructor(
    private readonly kommandoer: Boligkommandoer,
    private readonly tid: BoligensTid,
  ) {}

  async utfor(b: Bestilling<EndreBoligfaktaForesporsel>): Promise<Kvittering | Provesvar> {
    const { slag, fra, felter, avsluttInnleie = false } = b.kropp;
    const fraDag = fra === null ? null : somDato(fra);
    const forste = b.prov && fra === null ? (await this.tid.les(b.bruker, b.boligId)).fom : fra;
    const detaljer = { slag, fra, felter: DATERTE_FELTER.filter((felt) => felter[felt] !== undefined) };
    return this.kommandoer.utfor(
      b,
      { type: 'bolig.endre_fakta', fra: forste },
      avgjort((bolig) => {
        const svar = endreFakta(bolig, { slag, fra: fraDag, felter });
        if (!svar.ok) return svar;
        if (!avsluttInnleie) return ok({ ...bolig, ...svar.verdi });
        if (slag !== 'endring' || fraDag === null) return avslag('ingen_innleieavtale');
        const innleie = avsluttInnleieFoer(bolig.innleie, fraDag);
        return innleie.ok ? ok({ ...bolig, ...svar.verdi, innleie: innleie.verdi }) : innleie;
      }, detaljer),
    );
  }
}
