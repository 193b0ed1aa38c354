import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar, SlettBoligForesporsel } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import type { Utfall } from '../../endring/kommando';
import { Kommandoer, type Handling } from '../../endring/kommandoer';
import { laasOgKontroller } from '../../endring/versjon.queries';
import { nekt } from '../../plattform/med-avslag';
import type { Avvist } from '../../plattform/problem';
import { avvis, type Bestilling } from '../avtaler/boligkommandoer';
import { BoligensTid } from './boligens-tid.queries';
import { slett } from './registrerte-boliger.repository';

/** What somebody has done with the dwelling: more than its own facts. */
const HENGER_PAA = [
  'leieforhold',
  'utilgjengelig',
  'tilsagn',
  'varsomhet',
  'klargjoringer',
  'nokler',
  'innleieavtaler',
  'tilvisningsboliger',
];

/** A dwelling that was registered by mistake. 409 `i_bruk` while anything but its own facts hangs on it. */
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

async function slettet(tx: Transaksjon, b: Bestilling<SlettBoligForesporsel>): Promise<Utfall | Avvist> {
  const { bruker, boligId: id, kropp } = b;
  const verdier = [bruker.kommuneId, id];
  const [bolig] = await tx.query('select from register.boliger where kommune_id = $1 and bolig_id = $2', verdier);
  if (!bolig) return nekt(tx, 'bolig.endre', 'finnes_ikke');
  await laasOgKontroller(tx, bruker, { slag: 'bolig', id, versjon: kropp.versjon });
  const rader = HENGER_PAA.map((t) => `select from register.${t} t where t.kommune_id = $1 and t.bolig_id = $2`);
  const [bruk] = await tx.query<{ i: boolean }>(`select exists (${rader.join(' union all ')}) as i`, verdier);
  if (bruk?.i) return avvis('i_bruk');
  const tabeller = await slett(tx, bruker.kommuneId, id);
  const objekt = `bolig:${id}`;
  tx.revider({ handling: 'bolig.endre', objekt, grunn: kropp.grunn, detaljer: { type: 'bolig.slett' } });
  return { objekt: { slag: 'bolig', id }, objekter: [objekt], tabeller };
}
