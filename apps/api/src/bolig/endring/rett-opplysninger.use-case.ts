import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar, RettOpplysningerForesporsel } from '@tak/contracts';
import { avslag, ok, somDato, type Resultat } from '@tak/domain';
import { nekt } from '../../plattform/med-avslag';
import { Boligkommandoer, type Bestilling } from '../avtaler/boligkommandoer';
import { BoligensTid, tidligst } from './boligens-tid.queries';
import { avgjort } from './boligregler';
import { harBygg } from './egen-id.queries';
import { medOpplysninger, type RegistrertBolig } from './registrert-bolig';

/** What a dwelling simply is was wrong, or its first day was. 409 `ingen_endring`, `utenfor_boligens_tid`, `tom_for_fom`. */
@Injectable()
export class RettOpplysninger {
  constructor(
    private readonly kommandoer: Boligkommandoer,
    private readonly tid: BoligensTid,
  ) {}

  async utfor(b: Bestilling<RettOpplysningerForesporsel>): Promise<Kvittering | Provesvar> {
    const { fom } = b.kropp;
    const fra = b.prov && fom !== undefined ? tidligst(fom, (await this.tid.les(b.bruker, b.boligId)).fom) : null;
    const rett = avgjort((bolig) => rettet(bolig, b.kropp), { felter: felterI(b.kropp) });
    return this.kommandoer.utfor(b, { type: 'bolig.rett_opplysninger', fra }, async (tx, bolig) =>
      (await harBygg(tx, bolig.kommuneId, b.kropp.byggId)) ? rett(tx, bolig) : nekt(tx, 'bolig.endre', 'finnes_ikke'),
    );
  }
}

function rettet(
  bolig: RegistrertBolig,
  kropp: RettOpplysningerForesporsel,
): Resultat<RegistrertBolig, 'ingen_endring'> {
  const opplysninger = medOpplysninger(bolig.opplysninger, kropp);
  const fom = kropp.fom === undefined ? bolig.fom : somDato(kropp.fom);
  const ulike = Object.entries(opplysninger).some(([felt, v]) => Reflect.get(bolig.opplysninger, felt) !== v);
  return ulike || fom !== bolig.fom ? ok({ ...bolig, opplysninger, fom }) : avslag('ingen_endring');
}

const felterI = ({ versjon: _, ...kropp }: RettOpplysningerForesporsel): string[] =>
  Object.entries(kropp).flatMap(([felt, v]) => (v === undefined ? [] : [felt]));
