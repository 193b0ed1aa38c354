import { tilvisningstak } from '@tak/domain';
import type { Dag } from '../dagtall';
import type { Rad } from '../rader';
import type { Bygg } from '../register';
import type { Verden } from '../verden';
import { harTillegg } from './boligtillegg';
import { formspenn, type Formspenn } from './formspenn';

type Skriv = (d: Dag | null) => string | null;

interface Avtale {
  readonly id: string;
  readonly bygg: Bygg;
  readonly fom: Dag;
  readonly boliger: readonly Formspenn[];
}

/** One agreement a building with dwellings referred to. */
function avtaler(v: Verden): readonly Avtale[] {
  const perBygg = new Map<Bygg, Formspenn[]>();
  for (const bolig of v.register.boliger)
    for (const spenn of formspenn(bolig, 'tilvisning'))
      if (spenn.tom === null || spenn.tom >= spenn.fom)
        perBygg.set(bolig.bygg, [...(perBygg.get(bolig.bygg) ?? []), spenn]);
  return [...perBygg].map(([bygg, boliger], nr) => ({
    ...{ id: v.id('A', nr, 3), bygg, boliger, fom: Math.min(...boliger.map((b) => b.fom)) },
  }));
}

/** As many dwellings in all as the forty per cent take, and a few more. */
export function* tilvisningsavtaler(v: Verden, dato: Skriv): Iterable<Rad> {
  if (!harTillegg(v)) return;
  const t = v.t('tilvisningsavtaler');
  for (const { id, bygg, fom, boliger } of avtaler(v)) {
    let antall = boliger.length;
    while (tilvisningstak(antall) < boliger.length) antall++;
    yield {
      tilvisningsavtale_id: id,
      kommunenummer: v.par.kommunenummer,
      navn: bygg.navn,
      utleier: `${bygg.navn} Utleie AS`,
      fom: dato(fom),
      tom: null,
      antall_boliger: antall + t.heltall(0, 4),
    };
  }
}

export function* tilvisningsboliger(v: Verden, dato: Skriv): Iterable<Rad> {
  if (!harTillegg(v)) return;
  for (const { id, boliger } of avtaler(v))
    for (const { bolig, fom, tom } of boliger)
      yield { tilvisningsavtale_id: id, bolig_id: bolig.id, fom: dato(fom), tom: dato(tom) };
}
