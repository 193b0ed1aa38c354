import { Injectable } from '@nestjs/common';
import { BOLIGBRUK, type Boligbruk, type Kvittering, type Provesvar, type SlettBoligForesporsel } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import type { Utfall } from '../../endring/kommando';
import { Kommandoer, type Handling } from '../../endring/kommandoer';
import { laasOgKontroller } from '../../endring/versjon.queries';
import { nekt } from '../../plattform/med-avslag';
import { Avvist } from '../../plattform/problem';
import type { Bestilling } from '../avtaler/boligkommandoer';
import { BoligensTid } from './boligens-tid.queries';
import { slett } from './registrerte-boliger.repository';

/**
 * A dwelling that was registered by mistake. 409 `i_bruk` while anything but its own facts hangs on it, with what and how many
 * (`bruk`, Boligbruk[]), and nothing of whose.
 */
@Injectable()
export class SlettBolig {
  constructor(
    private readonly kommandoer: Kommandoer,
    private readonly tid: BoligensTid,
  ) {}

  async utfor(b: Bestilling<SlettBoligForesporsel>): Promise<Kvittering | Provesvar> {
    const { bruker, boligId, nokkel, kropp } = b;
    const handling: Handling = (tx) => slettet(tx, b);
    if (b.prov) return this.kommandoer.prov(bruker, handling, (await this.tid.les(bruker, boligId)).fom);
    const kommando = { type: 'bolig.slett', rettighet: 'bolig.endre', nokkel, innhold: { boligId, kropp } } as const;
    return this.kommandoer.utfor(bruker, kommando, handling);
  }
}

type Paahengt = Omit<Boligbruk, 'slag'> & { readonly slag: Boligbruk['slag'] | 'varsomhet' };

/** What somebody has done with the dwelling: more than its own facts. */
function hengerPaa(tx: Transaksjon, verdier: readonly number[]): Promise<Paahengt[]> {
  const antall = [...BOLIGBRUK, 'varsomhet'].map(
    (t) =>
      `select '${t}' as slag, count(*)::int as antall from register.${t} t where t.kommune_id = $1 and t.bolig_id = $2`,
  );
  return tx.query<Paahengt & Record<string, unknown>>(
    `select slag, antall from (${antall.join(' union all ')}) b where antall > 0`,
    [...verdier],
  );
}

async function slettet(tx: Transaksjon, b: Bestilling<SlettBoligForesporsel>): Promise<Utfall | Avvist> {
  const { bruker, boligId: id, kropp } = b;
  const verdier = [bruker.kommuneId, id];
  const [bolig] = await tx.query('select from register.boliger where kommune_id = $1 and bolig_id = $2', verdier);
  if (!bolig) return nekt(tx, 'bolig.endre', 'finnes_ikke');
  await laasOgKontroller(tx, bruker, { slag: 'bolig', id, versjon: kropp.versjon });
  const bruk = await hengerPaa(tx, verdier);
  if (bruk.length > 0) {
    // That there is a warning is for those who may read it: it stands in the way, and is not told of.
    const fortalt = bruk.filter((b) => b.slag !== 'varsomhet');
    return new Avvist(409, 'i_bruk', undefined, undefined, { bruk: fortalt });
  }
  const tabeller = await slett(tx, bruker.kommuneId, id);
  const objekt = `bolig:${id}`;
  tx.revider({ handling: 'bolig.endre', objekt, grunn: kropp.grunn, detaljer: { type: 'bolig.slett' } });
  return { objekt: { slag: 'bolig', id }, objekter: [objekt], tabeller };
}
