import { Injectable } from '@nestjs/common';
import type { Boligleie, BoligSvar, Leietaker } from '@tak/contracts';
import { Database, iTransaksjon, type Transaksjon } from '@tak/database';
import { harTilgang, somDato, taptLeie } from '@tak/domain';
import { versjonAv } from '../endring/versjon.queries';
import { husstandsnokkel } from '../person/husstandsvisning.queries';
import { leietakernavnPaa, type Leietakernavn } from '../person/leietakere.queries';
import { varsomheter } from '../person/varsomhet.queries';
import { nektetFunn } from '../plattform/nektet-funn';
import type { InnloggetBruker } from '../plattform/tilgang';
import { merkApnet } from '../sok/sist-apnet.repository';
import { Tallgrunnlag, type Tidspunkt } from '../styringsinformasjon/tallgrunnlag';
import { boligfakta } from './fakta';
import { visBolig, visLeietaker } from './boligrad';
import * as side from './boligside.queries';
import { versjoner } from './versjoner.queries';

/** One dwelling, today or as known at a moment, with everybody who leases or has leased it. Told to the audit log. */
@Injectable()
export class LesBolig {
  constructor(
    private readonly db: Database,
    private readonly grunnlag: Tallgrunnlag,
  ) {}

  async utfor(bruker: InnloggetBruker, id: number, kjentPer?: string): Promise<BoligSvar> {
    const tid = this.grunnlag.tidspunkt({ kjentPer });
    const valg = { isolasjon: 'read committed', kjentPer: tid.kjentTid, dag: tid.dag } as const;
    const svar = await iTransaksjon(this.db, bruker, valg, async (tx) => {
      const bolig = await side.boligen(tx, bruker, id, tid.dag);
      return bolig && this.les(tx, bruker, bolig, tid);
    });
    if (!svar) throw await nektetFunn(this.db, bruker, 'bolig');
    return svar;
  }

  private async les(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    bolig: side.Boligkjerne,
    { dag, kjentPer, kjentTid }: Tidspunkt,
  ): Promise<BoligSvar> {
    const { id, adresse, postnummer, poststed, bruksenhetsnummer, samlokalisert } = bolig;
    const rader = await side.leier(tx, id);
    const navn = await leietakernavnPaa(tx, rader.map((l) => oppslag(l, dag))); // prettier-ignore
    const hvem = (l: side.Leierad): Leietakernavn | undefined => navn.get(husstandsnokkel(oppslag(l, dag)));
    const naa = rader.find((l) => l.fom <= dag && (l.tom === null || l.tom >= dag));
    const leietaker: Leietaker | null = naa ? visLeietaker(naa.husstandId, hvem(naa)) : null;
    const varsomhetRader =
      harTilgang(bruker.rolle, 'husstand.les') && !leietaker?.ikkeTilgang
        ? ((await varsomheter(tx, 'bolig_id', [id], dag)).get(id) ?? [])
        : [];
    await merkApnet(tx, bruker, 'bolig', id);
    tx.revider({
      handling: 'bolig.les',
      objekt: `bolig:${id}`,
      ...(kjentPer ? { detaljer: { kjentPer } } : {}),
      personer: [...new Set(rader.flatMap((l) => hvem(l)?.personId ?? []))],
    });
    return {
      ...visBolig(bolig, leietaker, varsomhetRader.length > 0),
      dag,
      kjentPer,
      ...{ adresse, postnummer, poststed, bruksenhetsnummer, samlokalisert },
      taptLeie: tapt(bolig),
      fakta: boligfakta(await versjoner(tx, id, ['boliger', 'boligendringer']), kjentTid),
      leieforhold: rader.map((l, i) => visLeie(l, hvem(l), i)),
      utilgjengelig: await side.utilgjengelig(tx, id),
      disposisjon: await side.disposisjon(tx, id),
      tilsagn: await side.tilsagn(tx, id),
      varsomhetRader,
      andreIBygget: await side.andreIBygget(tx, bolig, dag),
      deltI: bolig.tom === null ? [] : await side.deltI(tx, bruker, id),
      versjon: await versjonAv(tx, bruker, 'bolig', id),
      detaljer: await side.detaljer(tx, bruker, id),
    };
  }
}

/** The name on the last day of the lease there has been; of one that is to come, on its first. */
const oppslag = ({ husstandId, fom, tom }: side.Leierad, dag: string) => ({
  husstandId,
  dag: fom > dag ? fom : tom !== null && tom < dag ? tom : dag,
});

/** Of somebody who may not be seen, neither the id nor how it ended; the days stand on the dwelling. */
function visLeie(l: side.Leierad, navn: Leietakernavn | undefined, plass: number): Boligleie {
  const { fom, tom, kontraktTom } = l;
  const leietaker = visLeietaker(l.husstandId, navn) as Leietaker;
  return navn
    ? { eksternId: l.eksternId, leietaker, fom, tom, kontraktTom, avslutning: l.avslutning }
    : { eksternId: `ikke-tilgang-${plass + 1}`, leietaker, fom, tom, kontraktTom, avslutning: null };
}

const tapt = ({ ledigFra, dagerTom, maanedsleie }: side.Boligkjerne): number | null =>
  ledigFra === null || maanedsleie === null ? null : taptLeie(maanedsleie, somDato(ledigFra), dagerTom ?? 0);
