import { Injectable } from '@nestjs/common';
import type { Kvittering, Objektslag } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { kan, RETTIGHETER, type Rettighet } from '@tak/domain';
import { HusstandDor } from '../person/husstand-dor';
import { Klokke } from '../plattform/klokke';
import { nekt } from '../plattform/med-avslag';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Kommandoer } from './kommandoer';
import type { Utfall } from './kommando';
import { Registerregler } from './registerregler';

interface Hendelse {
  readonly type: string;
  readonly rettighet: Rettighet;
  readonly objekter: readonly string[];
  readonly tabeller: readonly string[];
}

/**
 * Takes one act back. It takes what the act took, and the records must still be the reader's to change. What stands
 * afterwards must keep the rules of the register as any other edit.
 */
@Injectable()
export class AngreHendelse {
  constructor(
    private readonly kommandoer: Kommandoer,
    private readonly dor: HusstandDor,
    private readonly klokke: Klokke,
    private readonly regler: Registerregler,
  ) {}

  utfor(bruker: InnloggetBruker, hendelseId: number, nokkel: string): Promise<Kvittering> {
    const kommando = {
      type: 'hendelse.angre',
      rettighet: 'hendelse.angre',
      nokkel,
      innhold: { hendelseId },
    } as const;
    return this.kommandoer.utfor(bruker, kommando, async (tx) => {
      const hendelse = await lesHendelse(tx, bruker, hendelseId);
      if (!hendelse) return nekt(tx, 'hendelse.angre', 'finnes_ikke');
      const nektet = await this.slippInn(tx, bruker, hendelse);
      if (nektet) return nektet;
      await taTilbake(tx, hendelseId, hendelse.tabeller);
      await this.regler.kontroller(tx, bruker, hendelse.objekter);
      tx.revider({
        handling: 'hendelse.angre',
        ...bareEtt(hendelse.objekter),
        detaljer: { hendelseId, type: hendelse.type },
      });
      return utfall(hendelse, hendelseId);
    });
  }

  private async slippInn(tx: Transaksjon, bruker: InnloggetBruker, hendelse: Hendelse): Promise<Avvist | null> {
    // The doors first: that an act on a hidden household asks for more than others is not told to who cannot see it.
    for (const objekt of hendelse.objekter) {
      const [slag, id] = delt(objekt);
      if (slag !== 'husstand') continue;
      // One that the act made away with is let in by the rows that come back; the others must be open to the reader.
      const inne = await this.dor.slippInn(tx, bruker, id, hendelse.rettighet);
      if (!inne.ok && !(inne.grunn === 'finnes_ikke' && (await erBorte(tx, bruker, id))))
        return nekt(tx, hendelse.rettighet, inne.grunn);
    }
    const svar = kan(bruker, hendelse.rettighet, {}, this.klokke.naa().toISOString());
    return svar.ok ? null : nekt(tx, hendelse.rettighet, svar.grunn);
  }
}

async function lesHendelse(tx: Transaksjon, { kommuneId }: InnloggetBruker, id: number): Promise<Hendelse | null> {
  const [rad] = await tx.query<{ type: string; detaljer: Partial<Hendelse> }>(
    'select type, detaljer from register.hendelser where kommune_id = $1 and hendelse_id = $2',
    [kommuneId, id],
  );
  if (!rad) return null;
  const { rettighet, objekter, tabeller } = rad.detaljer;
  if (!rettighet || !RETTIGHETER.includes(rettighet) || !objekter || !tabeller)
    throw new Avvist(409, 'kan_ikke_angres');
  return { type: rad.type, rettighet, objekter, tabeller };
}

async function taTilbake(tx: Transaksjon, hendelseId: number, tabeller: readonly string[]): Promise<void> {
  try {
    const [rad] = await tx.query<{ antall: number }>('select tak.angre($1, $2) as antall', [hendelseId, [...tabeller]]);
    if (!rad?.antall) throw new Avvist(409, 'endret_siden');
  } catch (feil) {
    const { code = '' } = feil as { code?: string };
    if (code === 'TK001') throw new Avvist(409, 'endret_siden');
    if (code.startsWith('23')) throw new Avvist(409, 'kan_ikke_angres');
    throw feil;
  }
}

/** No such household now, but there was: the act to be undone took it away. */
async function erBorte(tx: Transaksjon, { kommuneId }: InnloggetBruker, id: number): Promise<boolean> {
  const [rad] = await tx.query<{ borte: boolean }>(
    `select not exists (select from register.husstander where kommune_id = $1 and husstand_id = $2)
        and exists (select from register.husstander_historikk where kommune_id = $1 and husstand_id = $2) as borte`,
    [kommuneId, id],
  );
  return rad?.borte === true;
}

const delt = (objekt: string): [Objektslag, number] => {
  const [slag, id] = objekt.split(':');
  return [slag as Objektslag, Number(id)];
};

const bareEtt = (objekter: readonly string[]): { objekt?: string } =>
  objekter[0] === undefined ? {} : { objekt: objekter[0] };

function utfall(hendelse: Hendelse, korrigerer: number): Utfall {
  const [slag, id] = delt(hendelse.objekter[0] ?? 'bolig:0');
  const { objekter, tabeller, type, rettighet } = hendelse;
  return { objekt: { slag, id }, objekter, tabeller, detaljer: { angret: type }, korrigerer, rettighet };
}
