import type { Aarsverdi, Enhet, ParameterRad } from '@tak/contracts';
import { maalForKommune, settLys } from '@tak/domain';
import { kommuneenhet, type Indikatorresultat, type Parameter } from '@tak/indicators';

const AAR_I_SERIEN = 10;

/** Values of every parameter and year that was run. */
export class Verdier {
  readonly #verdier: ReadonlyMap<string, Indikatorresultat>;

  constructor(
    resultater: readonly Indikatorresultat[],
    /** Years before it are not zero but unknown. */
    private readonly foersteAar: number,
  ) {
    this.#verdier = new Map(resultater.map((r) => [`${r.id}/${r.aar}`, r]));
  }

  av(id: string, aar: number): Indikatorresultat | undefined {
    return this.#verdier.get(`${id}/${aar}`);
  }

  /** The value of a year the register reaches back to. */
  kjent(id: string, aar: number): Aarsverdi {
    const v = aar < this.foersteAar ? undefined : this.av(id, aar);
    return { aar, teller: v?.teller ?? null, nevner: v?.nevner ?? null, verdi: v?.verdi ?? null };
  }
}

/** Ten years up to and including the one asked for, and the years that targets are measured from. */
export function aarSomTrengs(aar: number, parametere: readonly Parameter[]): number[] {
  const basis = parametere.flatMap((p) => p.resultatmaal?.basisaar ?? []);
  return [...new Set([...serieaar(aar), ...basis])].sort((a, b) => a - b);
}

const serieaar = (aar: number): number[] => Array.from({ length: AAR_I_SERIEN }, (_, i) => aar - AAR_I_SERIEN + 1 + i);

/** One parameter one year, with its light and its trend. */
export function lagParameterRad(p: Parameter, aar: number, verdier: Verdier): ParameterRad {
  const resultat = verdier.av(p.id, aar);
  const enhet = kommuneenhet(p) as Enhet;
  const basisaar = p.resultatmaal?.basisaar ?? null;
  const basis = basisaar === null ? null : verdier.kjent(p.id, basisaar).verdi;
  const maal = maalForKommune(p.resultatmaal, basis, enhet === p.enhet);
  const verdi = resultat?.verdi ?? null;
  return {
    id: p.id,
    navn: p.navn,
    maalsetting: p.maalsetting,
    enhet,
    type: p.type,
    kilde: p.utledes,
    aar,
    teller: resultat?.teller ?? null,
    nevner: resultat?.nevner ?? null,
    verdi,
    svar: resultat?.svar ?? null,
    maal,
    lys: settLys({ maal, aar, verdi, basis, basisaar: basis === null ? null : basisaar }),
    serie: serieaar(aar).map((a) => verdier.kjent(p.id, a)),
  };
}
