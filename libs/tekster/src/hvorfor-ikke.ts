import type { Sporemne, Sporkode, Sporslag } from '@tak/domain';
import type { Bruddrad, Bruddsetning } from './bruddsetning';
import { BOLIGBRUDD } from './hvorfor-ikke-bolig';
import { HUSSTANDSBRUDD } from './hvorfor-ikke-husstand';
import { LEIEBRUDD } from './hvorfor-ikke-leie';
import type { FastTekst } from './tekst';

/** Every code has its sentence in both languages; a code without one does not compile. */
const BRUDD: Readonly<Record<Sporkode, Bruddsetning>> = { ...BOLIGBRUDD, ...LEIEBRUDD, ...HUSSTANDSBRUDD };

/** The first condition that fails, in one plain sentence or two, with the date or value that decides. */
export const hvorforIkke = (brudd: Bruddrad & { readonly kode: Sporkode }): FastTekst => ({
  nb: BRUDD[brudd.kode].nb(brudd),
  nn: BRUDD[brudd.kode].nn(brudd),
});

/** What a number is made of. */
const HANDLER_OM: Readonly<Record<Sporemne, FastTekst>> = {
  bolig: { nb: 'boliger', nn: 'bustader' },
  tilsagn: { nb: 'tilsagn til boliger', nn: 'tilsegn til bustader' },
  leieforhold: { nb: 'leieforhold', nn: 'leigeforhold' },
  midlertidig: { nb: 'husstander i midlertidig botilbud', nn: 'husstandar i mellombels butilbod' },
  opphold: { nb: 'husstander i natthjem', nn: 'husstandar i nattheim' },
  periode: { nb: 'husstander i midlertidig botilbud', nn: 'husstandar i mellombels butilbod' },
  soknad: { nb: 'søknader', nn: 'søknader' },
  virkemiddel: { nb: 'startlån og tilskudd til husstander', nn: 'startlån og tilskot til husstandar' },
  utkastelse: { nb: 'utkastelsessaker', nn: 'utkastingssaker' },
  bosetting: { nb: 'bosetting av flyktninger', nn: 'busetjing av flyktningar' },
};
const IKKE_OM: Readonly<Record<Sporslag, FastTekst>> = {
  bolig: { nb: 'ikke en bolig', nn: 'ikkje ein bustad' },
  husstand: { nb: 'ikke en husstand', nn: 'ikkje ein husstand' },
  opphold: { nb: 'ikke et midlertidig opphold', nn: 'ikkje eit mellombels opphald' },
};

/** Of a number that such a record has nothing to do with: what it is about instead. */
export const handlerOmAnnet = (emne: Sporemne, slag: Sporslag): FastTekst => ({
  nb: `Tallet gjelder ${HANDLER_OM[emne].nb}, ${IKKE_OM[slag].nb}.`,
  nn: `Talet gjeld ${HANDLER_OM[emne].nn}, ${IKKE_OM[slag].nn}.`,
});
