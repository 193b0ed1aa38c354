import { i2_1 } from './indikatorer/2.1-midlertidig-innen-tre-maaneder';
import { i2_2 } from './indikatorer/2.2-midlertidig-over-tre-maaneder';
import { i2_S1 } from './indikatorer/2.S1-natthjem';
import { i2_S2 } from './indikatorer/2.S2-midlertidig';
import { i3_1 } from './indikatorer/3.1-barnefamilier-innen-tre-maaneder';
import { i3_2 } from './indikatorer/3.2-barnefamilier-i-midlertidig';
import { i3_U } from './indikatorer/3.U-unge-i-midlertidig';
import { i4_1 } from './indikatorer/4.1-bosatt-innen-seks-maaneder';
import { i4_2 } from './indikatorer/4.2-enslige-mindreaarige';
import { i4_3 } from './indikatorer/4.3-barn-bosatt-innen-tre-maaneder';
import { i4_S2 } from './indikatorer/4.S2-bosatte-flyktninger';
import { i5_1 } from './indikatorer/5.1-kommunalt-disponerte-boliger';
import { i5_2 } from './indikatorer/5.2-boliger-med-tilskudd';
import { i5_4 } from './indikatorer/5.4-nye-boliger-rus-psykisk';
import { i5_5 } from './indikatorer/5.5-utleieboliger-med-tilvisning';
import { i5_6 } from './indikatorer/5.6-utleieboliger-bare-grunnlan';
import { i5_7 } from './indikatorer/5.7-bruker-tilvisning';
import { i5_8 } from './indikatorer/5.8-gjennomstromming';
import { i5_S1 } from './indikatorer/5.S1-boliger-per-tusen-innbyggere';
import { i5_S2 } from './indikatorer/5.S2-nyinnflyttede-husstander';
import { i6_1 } from './indikatorer/6.1-rullestoltilgjengelige';
import { i6_2 } from './indikatorer/6.2-ikke-samlokaliserte';
import { i6_3 } from './indikatorer/6.3-tilskudd-over-65-kvm';
import { i6_4 } from './indikatorer/6.4-tilvisning-over-65-kvm';
import { i8_1 } from './indikatorer/8.1-kjopt-med-startlan';
import { i8_2 } from './indikatorer/8.2-startlan-fra-kommunal-leie';
import { i8_3 } from './indikatorer/8.3-leietakere-kjopt-med-tilskudd';
import { i8_4 } from './indikatorer/8.4-startlan-barnefamilier';
import { i8_5 } from './indikatorer/8.5-tilskudd-barnefamilier';
import { i9_1 } from './indikatorer/9.1-startlan-refinansiering';
import { i10_S1 } from './indikatorer/10.S1-begjaeringer';
import { i10_S2 } from './indikatorer/10.S2-utkastelser';
import { iT_1 } from './indikatorer/T.1-median-botid';
import { iT_2 } from './indikatorer/T.2-ledige-boliger';
import { iT_3 } from './indikatorer/T.3-ledige-utilgjengelige';
import { iT_4 } from './indikatorer/T.4-avvergede-utkastelser';
import { iT_5 } from './indikatorer/T.5-median-ventetid';
import { iT_6 } from './indikatorer/T.6-nye-brudd';
import type { Indikator } from './indikator';

/** Every parameter the register answers by itself; order here is order in the report. */
export const INDIKATORER: readonly Indikator[] = [
  i2_1,
  i2_2,
  i2_S1,
  i2_S2,
  i3_1,
  i3_2,
  i3_U,
  i4_1,
  i4_2,
  i4_3,
  i4_S2,
  i5_1,
  i5_2,
  i5_4,
  i5_5,
  i5_6,
  i5_7,
  i5_8,
  i5_S1,
  i5_S2,
  i6_1,
  i6_2,
  i6_3,
  i6_4,
  i8_1,
  i8_2,
  i8_3,
  i8_4,
  i8_5,
  i9_1,
  i10_S1,
  i10_S2,
  iT_1,
  iT_2,
  iT_3,
  iT_4,
  iT_5,
  iT_6,
];

/** The definition that holds for a reporting year; undefined when the register does not answer the parameter. */
export function indikator(id: string, aar: number): Indikator | undefined {
  return INDIKATORER.filter((i) => i.id === id && (i.gyldigFra ?? -Infinity) <= aar).sort(
    (a, b) => (b.gyldigFra ?? -Infinity) - (a.gyldigFra ?? -Infinity),
  )[0];
}
