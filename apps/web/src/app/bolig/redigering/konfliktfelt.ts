import type { BoligSvar } from '@tak/contracts';
import { type Oversett } from '@tak/ui';
import type { Spraak } from '@tak/tekster';
import type { Konfliktfelt } from '../../endring/konflikt';
import { feltverdi } from '../bolig/feltverdi';
import { type Boligfelt, type Feltverdi, ledetekst, somSkrevet, tolk } from './boligfelt';

/** What a form held when it was opened, what is typed in it, and what is saved now. */
export interface Tilstander {
  readonly grunnlag: BoligSvar;
  readonly naa: BoligSvar;
  readonly skrevet: (felt: Boligfelt) => string;
  readonly byggnavn: (id: string) => string | null;
}

/** The fields of a form as both people have them, in words. */
export function konfliktfelter(
  { grunnlag, naa, skrevet, byggnavn }: Tilstander,
  felter: readonly Boligfelt[],
  spraak: Spraak,
  t: Oversett,
): readonly Konfliktfelt[] {
  const ord = (felt: Boligfelt, verdi: Feltverdi): string | null =>
    felt.slag === 'bygg' && verdi !== null
      ? (byggnavn(somSkrevet(verdi)) ?? somSkrevet(verdi))
      : feltverdi(spraak, felt.kolonne, verdi);
  return felter.map((felt) => {
    const mitt = tolk(felt, skrevet(felt));
    return {
      felt: felt.navn,
      ledetekst: t(ledetekst(felt)),
      mitt: mitt.ok ? ord(felt, mitt.verdi) : skrevet(felt),
      deres: ord(felt, felt.les(naa)),
      grunnlag: ord(felt, felt.les(grunnlag)),
    };
  });
}
