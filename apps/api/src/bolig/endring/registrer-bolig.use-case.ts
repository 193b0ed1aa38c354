import { Injectable } from '@nestjs/common';
import type { Kvittering, NyBoligForesporsel, Provesvar } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { somDato } from '@tak/domain';
import { Kommandoer, type Handling } from '../../endring/kommandoer';
import type { Utfall } from '../../endring/kommando';
import { nekt } from '../../plattform/med-avslag';
import type { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { avvis } from '../avtaler/boligkommandoer';
import { brudd } from './boligregler';
import { harBygg, trekkEgenId } from './egen-id.queries';
import { INGEN_OPPLYSNINGER, medOpplysninger, type RegistrertBolig } from './registrert-bolig';
import { settInn } from './registrerte-boliger.repository';

/** A dwelling that has come to us. 409 `id_brukt`, `tom_for_fom`; 404 for a building that is not ours. */
@Injectable()
export class RegistrerBolig {
  constructor(private readonly kommandoer: Kommandoer) {}

  utfor(
    bruker: InnloggetBruker,
    kropp: NyBoligForesporsel,
    nokkel: string,
    prov: boolean,
  ): Promise<Kvittering | Provesvar> {
    const handling: Handling = (tx) => registrer(tx, bruker, kropp);
    if (prov) return this.kommandoer.prov(bruker, handling, kropp.fom);
    const kommando = { type: 'bolig.ny', rettighet: 'bolig.endre', nokkel, innhold: kropp } as const;
    return this.kommandoer.utfor(bruker, kommando, handling);
  }
}

async function registrer(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  kropp: NyBoligForesporsel,
): Promise<Utfall | Avvist> {
  if (!(await harBygg(tx, kommuneId, kropp.byggId))) return nekt(tx, 'bolig.endre', 'finnes_ikke');
  const bolig = nyBolig(kropp, kropp.eksternId ?? (await trekkEgenId(tx, kommuneId, 'boliger')));
  const avslag = brudd(bolig);
  if (avslag) return avslag;
  const satt = await settInn(tx, kommuneId, bolig);
  if (!satt) return avvis('id_brukt');
  const objekt = `bolig:${satt.id}`;
  tx.revider({ handling: 'bolig.endre', objekt, detaljer: { type: 'bolig.ny' } });
  return { objekt: { slag: 'bolig', id: satt.id }, objekter: [objekt], tabeller: satt.tabeller };
}

function nyBolig(kropp: NyBoligForesporsel, eksternId: string): RegistrertBolig {
  const { disposisjonsform, rullestol = null, maalgruppe = null, samlokalisert = null, bruksareal = null } = kropp;
  const { fom, tom } = kropp;
  return {
    ...{ id: 0, eksternId, navn: eksternId },
    ...{ fom: somDato(fom), tom: tom ? somDato(tom) : null },
    opplysninger: medOpplysninger(INGEN_OPPLYSNINGER, kropp),
    grunn: { disposisjonsform, rullestol, maalgruppe, samlokalisert, bruksareal },
    ...{ endringer: [], utilgjengelig: [], leieforhold: [], innleie: [], tilvisning: [] },
  };
}
