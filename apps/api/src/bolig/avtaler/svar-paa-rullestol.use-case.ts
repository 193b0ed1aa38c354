import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar, RullestolForesporsel } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { endreFakta, rullestoltilgjengelig, somDato, type Faktaendring } from '@tak/domain';
import { Avvist } from '../../plattform/problem';
import { brudd } from '../endring/boligregler';
import type { RegistrertBolig } from '../endring/registrert-bolig';
import { registrerteBoliger } from '../endring/registrerte-boliger.queries';
import { lagre } from '../endring/registrerte-boliger.repository';
import { avvis, Boligkommandoer, type Bestilling } from './boligkommandoer';
import { endre, finnes, settInn, slett } from './rader.repository';

const TABELL = 'rullestolsvar';

/** SSB's three questions answered, and the fact «rullestol» that follows from them, in one act: they cannot disagree. */
@Injectable()
export class SvarPaaRullestol {
  constructor(private readonly kommandoer: Boligkommandoer) {}

  utfor(bestilling: Bestilling<RullestolForesporsel>): Promise<Kvittering | Provesvar> {
    const { kropp } = bestilling;
    return this.kommandoer.utfor(
      bestilling,
      { type: 'bolig.rullestol', fra: kropp.fra },
      async (tx, { kommuneId, id }) => {
        const foer = (await registrerteBoliger(tx, kommuneId, [id])).get(id);
        if (!foer) return new Avvist(404, 'finnes_ikke');
        const fom = kropp.fra ?? foer.fom;
        const nokkel = { kommune_id: kommuneId, bolig_id: id, fom };
        const svar = endreFakta(foer, faktumet(kropp, foer, await finnes(tx, TABELL, nokkel)));
        if (!svar.ok && svar.grunn !== 'ingen_endring') return avvis(svar.grunn);
        const etter = svar.ok ? { ...foer, ...svar.verdi } : foer;
        const avslag = brudd(etter);
        if (avslag) return avslag;
        const tabeller = await lagre(tx, kommuneId, foer, etter);
        const besvart = await besvar(tx, nokkel, kropp);
        if (tabeller.length === 0 && !besvart) return avvis('ingen_endring');
        return { tabeller: [...tabeller, ...(besvart ? [TABELL] : [])], detaljer: { fom } };
      },
    );
  }
}

/** Answers given earlier from a day on which they changed nothing: to correct them is to change the fact from that day. */
function faktumet(kropp: RullestolForesporsel, bolig: RegistrertBolig, besvart: boolean): Faktaendring {
  const { slag, fra } = kropp;
  const rad = bolig.endringer.some((e) => e.fom === fra && e.rullestol !== null);
  return {
    slag: slag === 'retting' && fra !== null && besvart && !rad ? 'endring' : slag,
    fra: fra === null ? null : somDato(fra),
    felter: { rullestol: rullestoltilgjengelig(kropp) },
  };
}

/** The answers from that day; none of them is no row. Whether anything became another. */
async function besvar(
  tx: Transaksjon,
  nokkel: { readonly kommune_id: number; readonly bolig_id: number; readonly fom: string },
  { tilBoligen, innIBoligen, rundtIRommene }: RullestolForesporsel,
): Promise<boolean> {
  const svar = { til_boligen: tilBoligen, inn_i_boligen: innIBoligen, rundt_i_rommene: rundtIRommene };
  if (Object.values(svar).every((s) => s === null)) return (await slett(tx, TABELL, nokkel)) > 0;
  if (await finnes(tx, TABELL, nokkel)) return (await endre(tx, TABELL, nokkel, svar)) > 0;
  await settInn(tx, TABELL, { ...nokkel, ...svar });
  return true;
}
