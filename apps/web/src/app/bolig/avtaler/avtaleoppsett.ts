import { type BoligavtalerSvar, STIER, type TaBortForesporsel } from '@tak/contracts';
import { KLARGJORINGSARBEID, NOKKELHOLDERE, TILSAGNSORDNINGER, UTILGJENGELIG_GRUNNER } from '@tak/domain';
import {
  type FastTekst,
  type Spraak,
  boligTekster,
  boligavtalerTekster as b,
  boligstatusTekster,
  dato,
  klargjoringTekster,
  kroner,
  nokkelholderTekster,
  periode,
  tekst,
  tilsagnsordningTekster,
  utilgjengeligGrunnTekster,
} from '@tak/tekster';
import { kodeEllerNull, kodetekst } from '../kodetekst';
import { type Avtalefelt, type Avtaleverdier, type Skrevet, somSkrevne } from './avtalefelt';

/** One row of a table of agreements, and what changes or removes it. */
export interface Avtalelinje {
  readonly nokkel: string;
  /** In the order of the columns. */
  readonly celler: readonly (string | null)[];
  readonly naar: 'naa' | 'planlagt' | 'forbi';
  /** For those who hear a button without its row. */
  readonly endre: string;
  readonly fjern: string;
  readonly verdier: Skrevet;
  /** What names the row in a command that changes it. */
  readonly gjelder: object;
  readonly taBort: Omit<TaBortForesporsel, 'versjon'>;
}

/** A table of agreements of one kind, with the form of it. */
export interface Avtaleoppsett {
  readonly tittel: FastTekst;
  readonly tom: FastTekst;
  readonly ny: FastTekst;
  readonly kolonner: readonly { readonly navn: FastTekst; readonly tall?: true }[];
  readonly felter: readonly Avtalefelt[];
  readonly sti: (id: number) => string;
  readonly kanProves: boolean;
  readonly linjer: (spraak: Spraak, svar: BoligavtalerSvar) => readonly Avtalelinje[];
}

const FOM: Avtalefelt = { navn: 'fom', ledetekst: b.fom, slag: 'dato', maaHa: true };
const TOM: Avtalefelt = { navn: 'tom', ledetekst: b.tom, slag: 'dato', hjelp: b.tomHjelp };

interface Tid {
  readonly fom: string;
  readonly tom: string | null;
}
const naar = ({ fom, tom }: Tid, dag: string): Avtalelinje['naar'] =>
  fom > dag ? 'planlagt' : tom !== null && tom < dag ? 'forbi' : 'naa';

/** A row with days, as its columns have it. `hva` names it where only a button is heard. */
function linje(
  spraak: Spraak,
  {
    hva,
    tid,
    dag,
    ...resten
  }: Pick<Avtalelinje, 'nokkel' | 'celler' | 'gjelder' | 'taBort'> & {
    readonly hva: string;
    readonly tid: Tid;
    readonly dag: string;
    readonly verdier: Avtaleverdier;
  },
): Avtalelinje {
  const { verdier, ...rad } = resten;
  return {
    ...rad,
    naar: naar(tid, dag),
    verdier: somSkrevne(verdier),
    endre: tekst(spraak, b.endreFra, hva, tid.fom),
    fjern: tekst(spraak, b.taBortFra, hva, tid.fom),
  };
}

export const KLARGJORING: Avtaleoppsett = {
  tittel: b.klargjoring,
  tom: b.statusTomt,
  ny: b.klargjor,
  kolonner: [{ navn: b.arbeid }, { navn: boligTekster.periode }],
  felter: [
    FOM,
    TOM,
    { navn: 'arbeid', ledetekst: b.arbeid, slag: 'kode', koder: KLARGJORINGSARBEID, ord: klargjoringTekster },
  ],
  sti: STIER.boligKlargjoring,
  kanProves: false,
  linjer: (spraak, { klargjoringer, dag }) =>
    klargjoringer.map(({ fom, tom, arbeid }) => {
      const hva = kodeEllerNull(spraak, klargjoringTekster, arbeid) ?? tekst(spraak, b.klargjoring);
      return linje(spraak, {
        ...{ nokkel: fom, hva, tid: { fom, tom }, dag, verdier: { fom, tom, arbeid }, gjelder: { gjelder: fom } },
        celler: [hva, periode(spraak, fom, tom)],
        taBort: { slag: 'klargjoring', fom },
      });
    }),
};

export const UTE_AV_BRUK: Avtaleoppsett = {
  tittel: boligstatusTekster['utilgjengelig'] ?? b.uteAvBruk,
  tom: b.statusTomt,
  ny: b.uteAvBruk,
  kolonner: [{ navn: b.grunn }, { navn: boligTekster.periode }],
  felter: [
    {
      navn: 'grunn',
      ledetekst: b.grunn,
      slag: 'kode',
      maaHa: true,
      koder: UTILGJENGELIG_GRUNNER,
      ord: utilgjengeligGrunnTekster,
    },
    FOM,
    TOM,
  ],
  sti: STIER.boligUtilgjengelig,
  kanProves: true,
  linjer: (spraak, { utilgjengelig, dag }) =>
    utilgjengelig.map(({ fom, tom, grunn }) => {
      const hva = kodetekst(spraak, utilgjengeligGrunnTekster, grunn ?? 'annet');
      return linje(spraak, {
        ...{ nokkel: fom, hva, tid: { fom, tom }, dag, verdier: { fom, tom, grunn }, gjelder: { gjelder: fom } },
        celler: [hva, periode(spraak, fom, tom)],
        taBort: { slag: 'utilgjengelig', fom },
      });
    }),
};

export const INNLEIE: Avtaleoppsett = {
  tittel: b.innleie,
  tom: b.ingenInnleie,
  ny: b.nyInnleie,
  kolonner: [
    { navn: b.utleier },
    { navn: boligTekster.periode },
    { navn: b.maanedspris, tall: true },
    { navn: b.oppsigelse, tall: true },
  ],
  felter: [
    { navn: 'utleier', ledetekst: b.utleier, slag: 'tekst' },
    FOM,
    TOM,
    { navn: 'maanedspris', ledetekst: b.maanedspris, slag: 'tall' },
    { navn: 'oppsigelseMaaneder', ledetekst: b.oppsigelse, slag: 'heltall' },
  ],
  sti: STIER.boligInnleie,
  kanProves: false,
  linjer: (spraak, { innleie, dag }) =>
    innleie.map(({ id, utleier, fom, tom, maanedspris, oppsigelseMaaneder }) =>
      linje(spraak, {
        ...{ nokkel: `${id}`, hva: tekst(spraak, b.innleieEn), tid: { fom, tom }, dag, gjelder: { id } },
        verdier: { utleier, fom, tom, maanedspris, oppsigelseMaaneder },
        celler: [
          ...[utleier, periode(spraak, fom, tom), maanedspris === null ? null : kroner(maanedspris)],
          oppsigelseMaaneder === null ? null : `${oppsigelseMaaneder}`,
        ],
        taBort: { slag: 'innleie', id },
      }),
    ),
};

export const TILSAGN: Avtaleoppsett = {
  tittel: boligTekster.tilsagn,
  tom: boligTekster.ingenTilsagn,
  ny: b.nyttTilsagn,
  kolonner: [{ navn: b.ordning }, { navn: b.dato }, { navn: b.belop, tall: true }],
  felter: [
    {
      navn: 'ordning',
      ledetekst: b.ordning,
      slag: 'kode',
      maaHa: true,
      koder: TILSAGNSORDNINGER,
      ord: tilsagnsordningTekster,
    },
    { navn: 'dato', ledetekst: b.dato, slag: 'dato', maaHa: true },
    { navn: 'belop', ledetekst: b.belop, slag: 'tall' },
  ],
  sti: STIER.boligTilsagn,
  kanProves: true,
  linjer: (spraak, { tilsagn, dag }) =>
    tilsagn.map(({ id, ordning, dato: dagen, belop }) => ({
      ...linje(spraak, {
        ...{ nokkel: `${id}`, hva: tekst(spraak, b.tilsagnEn), tid: { fom: dagen, tom: null }, dag, gjelder: { id } },
        verdier: { ordning, dato: dagen, belop },
        celler: [
          kodetekst(spraak, tilsagnsordningTekster, ordning),
          dato(dagen),
          belop === null ? null : kroner(belop),
        ],
        taBort: { slag: 'tilsagn', id },
      }),
      // A promise has a day, and no days.
      naar: 'naa' as const,
    })),
};

export const NYNOKKEL: readonly Avtalefelt[] = [
  { navn: 'merke', ledetekst: b.merke, slag: 'tekst', maaHa: true, hjelp: b.merkeHjelp },
  { navn: 'hos', ledetekst: b.hos, slag: 'kode', maaHa: true, koder: NOKKELHOLDERE, ord: nokkelholderTekster },
  FOM,
];
export const OVERLEVERING: readonly Avtalefelt[] = NYNOKKEL.slice(1);
