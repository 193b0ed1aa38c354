import { STIER, type TilvisningsavtaleSvar } from '@tak/contracts';
import type { Tilvisningstid } from '@tak/domain';
import { tilvisningTekster } from '@tak/tekster';
import type { Oversett } from '@tak/ui';
import { type Avtalefelt, type Avtaleverdier, type Skrevet, somSkrevne, tolk } from '../avtaler/avtalefelt';
import type { Grunnlag } from '../avtaler/avtaleskjema';
import { ANTALL, AVTALEFELTER, BOLIGFELTER, TIDSFELTER, avtaleverdier } from './tilvisningsfelter';

type Bolig = TilvisningsavtaleSvar['boliger'][number];
type Hent = () => Promise<TilvisningsavtaleSvar>;

/** A form of the agreement's page, and what it sends. `rad`: it stands under a row. */
export interface Skjema {
  readonly rad: boolean;
  readonly tittel: string;
  readonly felter: readonly Avtalefelt[];
  readonly start: Grunnlag;
  readonly sti: string;
  readonly kropp: (verdier: Avtaleverdier) => object;
  readonly hentNaa: () => Promise<Grunnlag>;
}

const av = (svar: TilvisningsavtaleSvar, verdier: Skrevet): Grunnlag => ({ versjon: svar.versjon, verdier });

export const avtaleskjema = (t: Oversett, svar: TilvisningsavtaleSvar, hent: Hent): Skjema => ({
  rad: false,
  tittel: t(tilvisningTekster.endreAvtalen),
  felter: AVTALEFELTER,
  start: av(svar, avtaleverdier(svar)),
  sti: STIER.tilvisningsavtale(svar.id),
  kropp: (verdier) => verdier,
  hentNaa: async () => {
    const naa = await hent();
    return av(naa, avtaleverdier(naa));
  },
});

export const nyBoligskjema = (t: Oversett, svar: TilvisningsavtaleSvar, hent: Hent): Skjema => ({
  rad: false,
  tittel: t(tilvisningTekster.leggTil),
  felter: BOLIGFELTER,
  start: av(svar, {}),
  sti: STIER.tilvisningsavtaleBoliger(svar.id),
  kropp: (verdier) => verdier,
  hentNaa: async () => av(await hent(), {}),
});

export function boligskjema(t: Oversett, svar: TilvisningsavtaleSvar, rad: Bolig, hent: Hent): Skjema {
  const tid = ({ fom, tom }: Bolig): Skrevet => somSkrevne({ fom, tom });
  return {
    rad: true,
    tittel: t(tilvisningTekster.endreEn, rad.navn),
    felter: TIDSFELTER,
    start: av(svar, tid(rad)),
    sti: STIER.tilvisningsavtaleBoliger(svar.id),
    kropp: (verdier) => ({ ...verdier, boligId: rad.boligId, gjelder: rad.fom }),
    hentNaa: async () => {
      const naa = await hent();
      const samme = naa.boliger.find((b) => b.boligId === rad.boligId && b.fom === rad.fom);
      return av(naa, samme ? tid(samme) : {});
    },
  };
}

/** A dwelling nobody has an id for yet, so that a new one counts beside the others. */
const NY = 0;

/** The agreement with what is typed in the form that is open: what the ceiling is held against before it is sent. */
export function medSkrevet(
  svar: TilvisningsavtaleSvar,
  apen: string | null,
  skrevet: Skrevet,
): { readonly antallBoliger: number; readonly boliger: readonly Tilvisningstid[] } {
  const { boliger } = svar;
  const antall = tolk(ANTALL, skrevet['antallBoliger'] ?? '');
  const skrevetAntall = 'verdi' in antall && typeof antall.verdi === 'number' ? antall.verdi : svar.antallBoliger;
  if (apen === null || apen === 'avtale') return { antallBoliger: skrevetAntall, boliger };
  const { fom = '', tom = '', eksternId } = skrevet;
  if (fom === '') return { antallBoliger: svar.antallBoliger, boliger };
  const tid = { fom, tom: tom === '' ? null : tom };
  const kjent = boliger.find((b) => b.eksternId === eksternId?.trim());
  return {
    antallBoliger: svar.antallBoliger,
    boliger:
      apen === 'bolig'
        ? [...boliger, { ...tid, boligId: kjent?.boligId ?? NY }]
        : boliger.map((b) => (`${b.boligId}/${b.fom}` === apen ? { ...b, ...tid } : b)),
  };
}
