import { Injectable } from '@nestjs/common';
import type { GrunnlagRad, RaderSvar, Sett } from '@tak/contracts';
import type { Bruker, Transaksjon } from '@tak/database';
import { harTilgang, type Rettighet } from '@tak/domain';
import type { Radslag, Sortering, VistRad } from '@tak/indicators';
import { aaretPagaar, hvorfor, type Spraak } from '@tak/tekster';
import {
  bosettingsnavn,
  husstandsnokkel,
  husstandsvisning,
  sammensetning,
  type Husstandsoppslag,
} from '../person/husstandsvisning.queries';
import { forberedSkjerming, skjerming } from '../person/skjerming.queries';
import { inhabileHusstander } from '../tilgang/habilitet.queries';
import { boligvisning } from './boligvisning.queries';
import { Tallgrunnlag, type Tidspunkt } from './tallgrunnlag';

const PER_SIDE = 50;
/** More rows than any set of a municipality holds. */
const ALLE = 10_000_000;

/** The set asked for: id of a parameter or a field of KOSTRA form 13, and what a row of it is. */
export interface Radsporring {
  readonly slag: 'parameter' | 'kostra';
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
    const { rader, antall } = await this.grunnlag.les(bruker, tid, { aar: [tid.aar] }, async ({ tx, kjoring }) => {
      const lest = await this.les(tx, (v) => kjoring.rader({ ...v, side, perSide: PER_SIDE }), {
        bruker,
        tid,
        sporring,
      });
      // A page that names nobody (dwellings, or protected households alone) is no reading of a person.
      if (lest.personer.length > 0)
        tx.revider({
          handling: 'rader.les',
          objekt: objekt(sporring),
          detaljer: { ...hvilke(sporring, tid), side },
          personer: lest.personer,
        });
      return lest;
    });
    return { id, aar: tid.aar, sett, radslag, rader, antall, side, perSide: PER_SIDE };
  }

  /** Every row, in the order of the screen. Who took them out, and of what, is recorded with the reading. */
  async alle(bruker: Bruker, tid: Tidspunkt, sporring: Radsporring, format: string): Promise<readonly GrunnlagRad[]> {
    return this.grunnlag.les(bruker, tid, { aar: [tid.aar], skriver: true }, async ({ tx, kjoring }) => {
      const lest = await this.les(tx, (v) => kjoring.rader({ ...v, perSide: ALLE }), { bruker, tid, sporring });
      const { rader, antall, personer } = lest;
      await tx.query(
        `insert into register.hendelser (kommune_id, hendelse_id, type, bruker, detaljer) values ($1, $2, 'eksport', $3, $4)`,
        [bruker.kommuneId, tx.hendelseId, bruker.id, { id: sporring.id, ...hvilke(sporring, tid), format, antall }],
      );
      tx.revider({
        handling: 'rader.eksporter',
        objekt: objekt(sporring),
        detaljer: { ...hvilke(sporring, tid), format, antall },
        personer,
      });
      return rader;
    });
  }

  private async les(
    tx: Transaksjon,
    hent: (valg: Valg) => Promise<{ antall: number; rader: VistRad[] }>,
    { bruker, tid, sporring }: { bruker: Bruker; tid: Tidspunkt; sporring: Radsporring },
  ): Promise<Lest> {
    const { id, sett, sorter, retning, radslag, spraak } = sporring;
    await forberedSkjerming(tx, tid.kjentTid);
    const { antall, rader } = await hent({ id, aar: tid.aar, sett, sorter, retning, skjerming: skjerming(radslag) });
    const navn = await navngi(tx, rader, spraak, tid.dag);
    // One's own and family's are counted, and named as little as the protected (forvaltningsloven § 6).
    const inhabile = await inhabileHusstander(
      tx,
      bruker,
      rader.flatMap((r) => r.husstandId ?? []),
    );
    const navngitte = rader.map((r) => (r.husstandId !== null && inhabile.has(r.husstandId) ? null : navn(r)));
    const personer = [...new Set(navngitte.flatMap((n) => n?.personId ?? []))];
    return {
      antall,
      personer,
      rader: rader.map((r, i) =>
        visRad(r, navngitte[i] ?? null, { bruker, plass: i, pagaar: aaretPagaar(tid.aar, tid.dag) ? tid.aar : null }),
      ),
    };
  }
}

interface Lest {
  readonly antall: number;
  readonly rader: readonly GrunnlagRad[];
  /** Everybody who is named in the rows. */
  readonly personer: readonly number[];
}

/** As the audit log and the record of acts tell it. */
const objekt = ({ id, slag }: Radsporring): string => `${slag}:${id}`;
const hvilke = ({ sett }: Radsporring, { aar, kjentPer }: Tidspunkt) => ({ sett, aar, kjentPer });

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
  readonly personId: number | null;
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
      return h ? { navn: h.navn, undertekst: sammensetning(spraak, h), personId: h.personId } : null;
    }
    if (rad.boligId !== null) {
      const bolig = boliger.get(rad.boligId);
      return bolig ? { ...bolig, personId: null } : null;
    }
    const bosatt = bosatte.get(rad.id);
    return bosatt ? { ...bosatt, undertekst: null } : null;
  };
}

/** What cannot be named has nothing else that names it either; the key is its place on the page. */
function visRad(
  r: VistRad,
  navn: Navn | null,
  { bruker, plass, pagaar }: { readonly bruker: Bruker; readonly plass: number; readonly pagaar: number | null },
): GrunnlagRad {
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
    hvorfor: hvorfor({ ...r, pagaar }),
    maalgruppe: navn ? r.maalgruppe : null,
    registrert,
    lenke: navn ? lenke(bruker, r) : null,
  };
}

/** The household's page, or the dwelling's, for whoever's role has it. */
function lenke(bruker: Bruker, { husstandId, boligId }: VistRad): GrunnlagRad['lenke'] {
  const kan = (rettighet: Rettighet): boolean => bruker.rolle !== 'system' && harTilgang(bruker.rolle, rettighet);
  if (husstandId !== null) return kan('husstand.les') ? { slag: 'husstand', id: husstandId } : null;
  return boligId !== null && kan('bolig.les') ? { slag: 'bolig', id: boligId } : null;
}
