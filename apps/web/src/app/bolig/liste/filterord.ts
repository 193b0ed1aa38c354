import type { BoligerSvar } from '@tak/contracts';
import {
  type FastTekst,
  boligerTekster,
  boligstatusTekster,
  boligutvalgTekster,
  disposisjonsformTekster,
  maalgruppeTekster,
} from '@tak/tekster';
import type { Oversett } from '@tak/ui';
import { DISPOSISJONSFORMER, MAALGRUPPER } from '@tak/domain';
import { type Boligvalg, FLERVALG, type Flervalg, STATUSER } from './boligfilter';

/** A filter that stands, and what the address holds without it. */
export interface StaaendeFilter {
  readonly navn: string;
  readonly uten: Readonly<Record<string, string | null>>;
}

/** Every filter that stands, in the order of the page: those are what can be taken away when nothing is found. */
export function staaendeFiltre(
  valg: Boligvalg,
  svar: Pick<BoligerSvar, 'rader'> | null,
  t: Oversett,
): readonly StaaendeFilter[] {
  return [
    ...(valg.utvalg === 'standard' ? [] : [{ navn: t(boligutvalgTekster[valg.utvalg]), uten: { utvalg: null } }]),
    ...FLERVALG.flatMap((felt) =>
      (valg[felt] ?? []).map((verdi) => ({
        navn: verdinavn(felt, verdi, t),
        uten: { [felt]: (valg[felt] ?? []).filter((v) => v !== verdi).join(',') || null },
      })),
    ),
    ...(valg.byggId === undefined ? [] : [{ navn: byggnavn(valg.byggId, svar, t), uten: { bygg: null } }]),
  ];
}

const byggnavn = (id: number, svar: Pick<BoligerSvar, 'rader'> | null, t: Oversett): string => {
  const navn = svar?.rader.find((rad) => rad.byggId === id)?.bygg;
  return navn ? t(boligerTekster.byggnr, navn) : t(boligerTekster.valgtBygg);
};

const ORD: Readonly<Record<Flervalg, Readonly<Record<string, FastTekst>>>> = {
  status: boligstatusTekster,
  form: disposisjonsformTekster,
  maalgruppe: maalgruppeTekster,
  bydel: {},
};

export const verdinavn = (felt: Flervalg, verdi: string, t: Oversett): string => {
  const ord = ORD[felt][verdi];
  return ord ? t(ord) : verdi;
};

/** What there is to choose from in each. */
export const filtervalg = (bydeler: readonly string[]): Readonly<Record<Flervalg, readonly string[]>> => ({
  status: STATUSER,
  form: DISPOSISJONSFORMER,
  maalgruppe: [...MAALGRUPPER, 'ukjent'],
  bydel: bydeler,
});
