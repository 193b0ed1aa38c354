import type { Dag } from '../dagtall';
import type { Bolig, Disposisjonsform } from '../register';

/** Days of one form that follow each other, within the dwelling's own; the oldest first. */
export interface Formspenn {
  readonly bolig: Bolig;
  readonly fom: Dag;
  readonly tom: Dag | null;
}

export function formspenn(bolig: Bolig, form: Disposisjonsform): Formspenn[] {
  const skifter = [
    { fom: bolig.fom, form: bolig.foerst.form },
    ...bolig.endringer.flatMap((e) => (e.form === undefined ? [] : [{ fom: e.fom, form: e.form }])),
  ];
  return skifter.flatMap((s, i): Formspenn[] => {
    const neste = skifter[i + 1];
    return s.form === form ? [{ bolig, fom: s.fom, tom: neste ? neste.fom - 1 : bolig.tom }] : [];
  });
}
