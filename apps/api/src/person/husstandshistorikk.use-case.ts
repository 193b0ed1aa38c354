import { Injectable } from '@nestjs/common';
import type { HusstandshistorikkRad, HusstandshistorikkSvar } from '@tak/contracts';
import type { Transaksjon } from '@tak/database';
import { ok } from '@tak/domain';
import { historikk, type Endring, type Historikkrad } from '../endring/historikk';
import type { InnloggetBruker } from '../plattform/tilgang';
import { angrebareIHusstand } from './angrebare-husstand.queries';
import { apneHusstander } from './endring/person.queries';
import { HusstandDor, type LesbarHusstand } from './husstand-dor';
import { husstandsversjoner, navnPaa } from './husstandsversjoner.queries';

const PER_SIDE = 20;

/** Who has registered and changed what about a household and its members; a reading of the household like its page. */
@Injectable()
export class Husstandshistorikk {
  constructor(private readonly dor: HusstandDor) {}

  utfor(bruker: InnloggetBruker, husstandId: number, side: number): Promise<HusstandshistorikkSvar> {
    return this.dor.inn(bruker, husstandId, { rettighet: 'husstand.les' }, async (tx, husstand) => {
      const { rader, antall, personer } = await this.side(tx, bruker, husstand, side);
      tx.revider({
        handling: 'husstand.les',
        objekt: `husstand:${husstandId}`,
        detaljer: { historikk: side },
        personer,
      });
      return ok({ rader, antall, side, perSide: PER_SIDE });
    });
  }

  private async side(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    { husstandId, beskyttet }: LesbarHusstand,
    side: number,
  ) {
    const apnet = await apneHusstander(tx, bruker);
    const versjoner = await husstandsversjoner(tx, bruker, husstandId, { beskyttet, apnet });
    const personAv = new Map(versjoner.map((v) => [`${v.tabell}/${v.nokkel}`, v.personId]));
    const alle = historikk(versjoner);
    const vist = alle.slice((side - 1) * PER_SIDE, side * PER_SIDE);
    const personI = (r: Historikkrad): number | null => personAv.get(`${r.tabell}/${r.nokkel}`) ?? null;
    const personer = [...new Set(vist.flatMap((r) => personI(r) ?? []))];
    const navn = await navnPaa(tx, bruker, personer);
    const kan = await angrebareIHusstand(tx, bruker, [...new Set(vist.map((r) => r.hendelseId))]);
    const rader = vist.map((r) => ({
      ...vis(r),
      navn: navn.get(personI(r) ?? 0) ?? null,
      angreId: kan.has(r.hendelseId) ? r.hendelseId : null,
    }));
    return { rader, antall: alle.length, personer };
  }
}

const vis = ({
  tid,
  av,
  handling,
  tabell,
  endringer,
}: Historikkrad): Omit<HusstandshistorikkRad, 'navn' | 'angreId'> => ({
  ...{ tid, av, handling, tabell },
  endringer: endringer.map(utenNummer),
});

/** That a number came, went or became another is told; never which. */
const utenNummer = (e: Endring): Endring =>
  e.felt === 'fodselsnummer' ? { felt: e.felt, fra: null, til: 'endret' } : e;
