import { Injectable } from '@nestjs/common';
import type { AvgjorRolleForesporsel, BrukerRad } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { kan } from '@tak/domain';
import { Klokke } from '../plattform/klokke';
import { avvistAv } from '../plattform/nektet';
import type { InnloggetBruker } from '../plattform/tilgang';
import { Administrasjon, type Kontogrunn } from './administrasjon';
import { avgjorTildeling, avsluttTildeling, lopendeTildelinger, type Tildeling } from './tildelinger.repository';

/**
 * A proposed role is approved or declined, by another than the one who proposed it. What was proposed under four eyes is
 * decided under four eyes, even when they have been switched off since.
 */
@Injectable()
export class AvgjorRolle {
  constructor(
    private readonly administrasjon: Administrasjon,
    private readonly klokke: Klokke,
  ) {}

  async utfor(bruker: InnloggetBruker, id: string, { utfall }: AvgjorRolleForesporsel): Promise<BrukerRad> {
    return this.administrasjon.paaTildeling(bruker, id, 'rolle.avgjor', async (tx, tildeling) => {
      if (erAvgjortSlik(tildeling, bruker, utfall)) return null;
      const grunn = this.nektes(bruker, tildeling);
      if (grunn) return grunn;
      await avgjor(tx, bruker, tildeling, utfall);
      const { rolle, beskyttet } = tildeling;
      tx.revider({
        handling: utfall === 'godkjent' ? 'rolle.godkjenn' : 'rolle.avslaa',
        objekt: `bruker:${tildeling.brukerId}`,
        detaljer: { rolle, beskyttet },
      });
      return null;
    });
  }

  private nektes(bruker: InnloggetBruker, { status, foreslattAv }: Tildeling): Kontogrunn {
    const gjelder = { status, forberedtAv: foreslattAv, fireOyne: ['rolletildeling'] } as const;
    const svar = kan(bruker, 'rolle.avgjor', gjelder, this.klokke.naa().toISOString());
    if (svar.ok) return null;
    if (svar.grunn === 'feil_status' || svar.grunn === 'fire_oyne') return svar.grunn;
    throw avvistAv(svar.grunn);
  }
}

/** The same decision by the same person once more changes nothing. */
const erAvgjortSlik = (t: Tildeling, bruker: InnloggetBruker, utfall: AvgjorRolleForesporsel['utfall']): boolean =>
  t.avgjortAv === bruker.id && t.foreslattAv !== bruker.id && t.status === STATUS[utfall];

const STATUS = { godkjent: 'gjelder', avslatt: 'avslatt' } as const;

/** The same role with another mark, in force until now, gives way to the one approved. */
async function avgjor(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  tildeling: Tildeling,
  utfall: AvgjorRolleForesporsel['utfall'],
): Promise<void> {
  if (utfall === 'godkjent') {
    const lopende = await lopendeTildelinger(tx, bruker, tildeling.brukerId);
    const viker = lopende.filter((t) => t.rolle === tildeling.rolle && t.status === 'gjelder');
    for (const t of viker) await avsluttTildeling(tx, bruker, t);
  }
  await avgjorTildeling(tx, bruker, tildeling.id, STATUS[utfall]);
}
