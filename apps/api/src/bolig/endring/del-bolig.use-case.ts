import { Injectable } from '@nestjs/common';
import type { DelBoligForesporsel, DelSvar, Provesvar } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { delBolig, somDato, type Boligdeling } from '@tak/domain';
import type { Utfall } from '../../endring/kommando';
import { Kommandoer, type Handling } from '../../endring/kommandoer';
import { laasOgKontroller } from '../../endring/versjon.queries';
import { nekt } from '../../plattform/med-avslag';
import type { Avvist } from '../../plattform/problem';
import { avvis, type Bestilling } from '../avtaler/boligkommandoer';
import { kontrollerLagret } from './boligregler';
import { trekkEgenId } from './egen-id.queries';
import type { RegistrertBolig } from './registrert-bolig';
import { registrerteBoliger } from './registrerte-boliger.queries';
import { lagre, settInn } from './registrerte-boliger.repository';

/** Two or more dwellings take the place of one from a day. 409 `utleid`, `utenfor_boligens_tid`. */
@Injectable()
export class DelBolig {
  constructor(private readonly kommandoer: Kommandoer) {}

  utfor(b: Bestilling<DelBoligForesporsel>): Promise<DelSvar | Provesvar> {
    const { bruker, boligId, nokkel, kropp } = b;
    const handling: Handling = (tx) => del(tx, b);
    if (b.prov) return this.kommandoer.prov(bruker, handling, kropp.fra);
    const kommando = { type: 'bolig.del', rettighet: 'bolig.endre', nokkel, innhold: { boligId, kropp } } as const;
    return this.kommandoer.utforMed(bruker, kommando, handling, ({ objekter }, kvittering) => ({
      ...kvittering,
      deler: objekter.slice(1).map((objekt) => Number(objekt.slice('bolig:'.length))),
    }));
  }
}

async function del(tx: Transaksjon, b: Bestilling<DelBoligForesporsel>): Promise<Utfall | Avvist> {
  const { bruker, boligId: id, kropp } = b;
  const { kommuneId } = bruker;
  if (!(await registrerteBoliger(tx, kommuneId, [id])).has(id)) return nekt(tx, 'bolig.endre', 'finnes_ikke');
  await laasOgKontroller(tx, bruker, { slag: 'bolig', id, versjon: kropp.versjon });
  const bolig = (await registrerteBoliger(tx, kommuneId, [id])).get(id) as RegistrertBolig;
  const svar = delBolig(bolig, somDato(kropp.fra));
  if (!svar.ok) return avvis(svar.grunn);
  const tabeller = new Set(await lagre(tx, kommuneId, bolig, { ...bolig, ...svar.verdi.gjenstaar }));
  const nye: number[] = [];
  for (const d of kropp.deler) {
    const ny = await settInn(tx, kommuneId, deli(bolig, svar.verdi, d, await trekkEgenId(tx, kommuneId, 'boliger')));
    if (!ny) throw avvis('id_brukt');
    nye.push(ny.id);
    ny.tabeller.forEach((t) => tabeller.add(t));
  }
  for (const hver of [id, ...nye]) await kontrollerLagret(tx, bruker, hver);
  tx.revider({ handling: 'bolig.endre', objekt: `bolig:${id}`, detaljer: { type: 'bolig.del', deler: nye } });
  return {
    objekt: { slag: 'bolig', id },
    objekter: [id, ...nye].map((hver) => `bolig:${hver}`),
    tabeller: [...tabeller],
    detaljer: { fra: kropp.fra, deler: nye },
  };
}

/** A part: where the whole was, but with a number, area, bedrooms and rent of its own. */
function deli(
  bolig: RegistrertBolig,
  { del: ny }: Boligdeling,
  {
    bruksenhetsnummer,
    bruksareal = null,
    antallSoverom = null,
    boligtype,
    maanedsleie = null,
  }: DelBoligForesporsel['deler'][number],
  eksternId: string,
): Omit<RegistrertBolig, 'id'> {
  const { opplysninger: o } = bolig;
  return {
    ...bolig,
    ...ny,
    eksternId,
    grunn: { ...ny.grunn, bruksareal },
    opplysninger: {
      ...{ ...o, bruksenhetsnummer, antallSoverom, maanedsleie, depositum: null },
      boligtype: boligtype === undefined ? o.boligtype : boligtype,
    },
    ...{ leieforhold: [], innleie: [], tilvisning: [] },
  };
}
