import type { BoligRad } from '@tak/contracts';
import {
  type Spraak,
  bemanningTekster,
  boligerTekster,
  boligtypeTekster,
  dato,
  disposisjonsformKortTekster,
  kroner,
  maalgruppeTekster,
  tall,
} from '@tak/tekster';
import type { Column, Oversett } from '@tak/ui';
import { arealtekst, kodeEllerNull } from '../kodetekst';

type Kolonner = readonly Column<BoligRad>[];

/** Every column the list of dwellings can have, in their order. */
export const boligkolonner = (spraak: Spraak, t: Oversett): Kolonner => [...hvaDenEr(t), ...vilkaar(spraak, t)];

const hvaDenEr = (t: Oversett): Kolonner => [
  { id: 'adresse', label: t(boligerTekster.kolAdresse), sortable: true, link: (r) => `/boliger/${r.id}` },
  { id: 'status', label: t(boligerTekster.kolStatus), sortable: true, card: 'corner' },
  { id: 'dato', label: t(boligerTekster.kolDato), sortable: true, nowrap: true, cardLabel: '' },
  { id: 'leietaker', label: t(boligerTekster.kolLeietaker) },
  {
    id: 'soverom',
    label: t(boligerTekster.kolSoverom),
    sortable: true,
    numeric: true,
    text: (r) => tallet(r.soverom),
  },
  {
    id: 'areal',
    label: t(boligerTekster.kolAreal),
    sortable: true,
    numeric: true,
    text: (r) => arealtekst(r.areal),
  },
  { id: 'rullestol', label: t(boligerTekster.kolRullestol), sortable: true, text: (r) => jaNei(t, r.rullestol) },
];

const vilkaar = (spraak: Spraak, t: Oversett): Kolonner => [
  {
    id: 'maalgruppe',
    label: t(boligerTekster.kolMaalgruppe),
    sortable: true,
    text: (r) => kodeEllerNull(spraak, maalgruppeTekster, r.maalgruppe),
  },
  {
    id: 'form',
    label: t(boligerTekster.kolForm),
    sortable: true,
    nowrap: true,
    text: (r) => kodeEllerNull(spraak, disposisjonsformKortTekster, r.form),
  },
  { id: 'bydel', label: t(boligerTekster.kolBydel), sortable: true, text: (r) => r.bydel },
  { id: 'bygg', label: t(boligerTekster.kolBygg), text: (r) => r.bygg },
  {
    id: 'boligtype',
    label: t(boligerTekster.kolBoligtype),
    sortable: true,
    text: (r) => kodeEllerNull(spraak, boligtypeTekster, r.boligtype),
  },
  {
    id: 'bemanning',
    label: t(boligerTekster.kolBemanning),
    text: (r) => kodeEllerNull(spraak, bemanningTekster, r.bemanning),
  },
  {
    id: 'maanedsleie',
    label: t(boligerTekster.kolMaanedsleie),
    sortable: true,
    numeric: true,
    text: (r) => (r.maanedsleie === null ? null : kroner(r.maanedsleie)),
  },
  {
    id: 'innleie',
    label: t(boligerTekster.kolInnleieTil),
    sortable: true,
    nowrap: true,
    text: (r) => (r.innleieTil === null ? null : dato(r.innleieTil)),
  },
  { id: 'id', label: t(boligerTekster.kolId), nowrap: true, text: (r) => r.eksternId },
];

const jaNei = (t: Oversett, v: boolean | null): string | null =>
  v === null ? null : t(v ? boligerTekster.ja : boligerTekster.nei);
const tallet = (n: number | null): string | null => (n === null ? null : tall(n));
