import { Injectable } from '@nestjs/common';
import type { GrunnlagRad, RaderSvar, Sett } from '@tak/contracts';
import type { Bruker, Transaksjon } from '@tak/database';
import type { Radslag, Sortering, VistRad } from '@tak/indicators';
import { hvorfor, type Spraak } from '@tak/tekster';
import {
  bosettingsnavn,
  husstandsnokkel,
  husstandsvisning,
  sammensetning,
  type Husstandsoppslag,
} from '../person/husstandsvisning.queries';
import { forberedSkjerming, skjerming } from '../person/skjerming.queries';
import { boligvisning } from './boligvisning.queries';
import { Tallgrunnlag, type Tidspunkt } from './tallgrunnlag';

const PER_SIDE = 50;
/** More rows than any set of a municipality holds. */
const ALLE = 10_000_000;

/** The set asked for: id of a parameter or a field of KOSTRA form 13, and what a row of it is. */
export interface Radsporring {
  readonly id: string;
  readonly radslag: Radslag;
  readonly sett: Sett;
  readonly sorter: Sortering;
  readonly retning: 'stigende' | 'synkende';
  readonly spraak: Spraak;
}

@Injectable()
export class RaderQueries {
  constructor(private readonly grunnlag: Tallgrunnlag) {}

  async side(bruker: Bruker, tid: Tidspunkt, sporring: Radsporring, side: number): Promise<RaderSvar> {
    const { id, sett, radslag } = sporring;
    const { rader, antall } = await this.grunnlag.les(bruker, tid, { aar: [tid.aar] }, ({ tx, kjoring }) =>
      this.les(tx, (v) => kjoring.rader({ ...v, side, perSide: PER_SIDE }), tid, sporring),
    );
    return { id, aar: tid.aar, sett, radslag, rader, antall, side, perSide: PER_SIDE };
  }

  /** Every row, in the order of the screen. Who took them out, and of what, is recorded with the reading. */
  async alle(bruker: Bruker, tid: Tidspunkt, sporring: Radsporring, format: string): Promise<readonly GrunnlagRad[]> {
    return this.grunnlag.les(bruker, tid, { aar: [tid.aar], skriver: true }, async ({ tx, kjoring }) => {
      const { rader, antall } = await this.les(tx, (v) => kjoring.rader({ ...v, perSide: ALLE }), tid, sporring);
      const { id, sett } = sporring;
      await tx.query(
        `insert into register.hendelser (kommune_id, hendelse_id, type, bruker, detaljer) values ($1, $2, 'eksport', $3, $4)`,
        [
          bruker.kommuneId,
          tx.hendelseId,
          bruker.id,
          { id, sett, aar: tid.aar, kjentPer: tid.kjentPer, format, antall },
        ],
      );
      return rader;
    });
  }

  private async les(
    tx: Transaksjon,
    hent: (valg: Valg) => Promise<{ antall: number; rader: VistRad[] }>,
    tid: Tidspunkt,
    { id, sett, sorter, retning, radslag, spraak }: Radsporring,
  ): Promise<{ antall: number; rader: GrunnlagRad[] }> {
    await forberedSkjerming(tx, tid.kjentTid);
    const { antall, rader } = await hent({ id, aar: tid.aar, sett, sorter, retning, skjerming: skjerming(radslag) });
    const navn = await navngi(tx, rader, spraak, tid.dag);
    return { antall, rader: rader.map((r, i) => visRad(r, navn(r), i)) };
  }
}

interface Valg {
  readonly id: string;
  readonly aar: number;
  readonly sett: Sett;
  readonly sorter: Sortering;
  readonly retning: 'stigende' | 'synkende';
  readonly skjerming: ReturnType<typeof skjerming>;
}

interface Navn {
  readonly navn: string;
  readonly undertekst: string | null;
}

/** Looks up names of the rows of one page. A row that nothing is found for has none, and is shown as «Ikke tilgang». */
async function navngi(
  tx: Transaksjon,
  rader: readonly VistRad[],
  spraak: Spraak,
  dag: string,
): Promise<(rad: VistRad) => Navn | null> {
  const synlige = rader.filter((r) => !r.skjermet);
  const oppslag = (r: VistRad): Husstandsoppslag | null =>
    r.husstandId === null ? null : { husstandId: r.husstandId, dag: r.fra ?? r.dag ?? dag };
  const husstander = await husstandsvisning(
    tx,
    synlige.flatMap((r) => oppslag(r) ?? []),
  );
  const boliger = await boligvisning(
    tx,
    synlige.flatMap((r) => (r.husstandId === null ? (r.boligId ?? []) : [])),
  );
  const uten = synlige.filter((r) => r.husstandId === null && r.boligId === null);
  const bosatte = await bosettingsnavn(
    tx,
    uten.map((r) => r.id),
  );
  return (rad) => {
    if (rad.skjermet) return null;
    const hvem = oppslag(rad);
    if (hvem) {
      const h = husstander.get(husstandsnokkel(hvem));
      return h ? { navn: h.navn, undertekst: sammensetning(spraak, h) } : null;
    }
    if (rad.boligId !== null) return boliger.get(rad.boligId) ?? null;
    const navn = bosatte.get(rad.id);
    return navn === undefined ? null : { navn, undertekst: null };
  };
}

/** What cannot be named has nothing else that names it either; the key is its place on the page. */
function visRad(r: VistRad, navn: Navn | null, plass: number): GrunnlagRad {
  const { dag, fra, til, verdi, avstand, registrert } = r;
  return {
    id: navn ? r.id : `ikke-tilgang-${plass + 1}`,
    navn: navn?.navn ?? null,
    ikkeTilgang: navn === null,
    undertekst: navn?.undertekst ?? null,
    dag,
    fra,
    til,
    verdi,
    avstand,
    hvorfor: hvorfor(r),
    maalgruppe: navn ? r.maalgruppe : null,
    registrert,
  };
}
