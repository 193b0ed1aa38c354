import type { MaalsettingRad, ParameterRad } from '@tak/contracts';
import { parameternavn } from '../katalognavn';

/** What the list can be narrowed by; null = everything. */
export interface Parameterfilter {
  readonly lys: string | null;
  readonly kilde: string | null;
  readonly omraade: string | null;
  readonly sok: string;
}

export type Filternavn = Exclude<keyof Parameterfilter, 'sok'>;

/** The chip a parameter's light answers to; a grey one has no light to show either. */
export const lysfilter = (p: ParameterRad): string =>
  p.lys.farge === null || p.lys.farge === 'graa' ? 'uten' : p.lys.farge;

/** Does the parameter pass every filter, but for the one left out (so that a chip can say how many it would give)? */
export function slipperGjennom(
  p: ParameterRad,
  omraade: string,
  filter: Parameterfilter,
  unntatt?: Filternavn,
): boolean {
  const passer = (navn: Filternavn, verdi: string): boolean =>
    navn === unntatt || filter[navn] === null || filter[navn] === verdi;
  return (
    passer('lys', lysfilter(p)) &&
    passer('kilde', p.kilde) &&
    passer('omraade', omraade) &&
    passerSoek(`${p.id} ${p.navn} ${parameternavn('nn', p)}`, filter.sok)
  );
}

/** Names are found in both languages. Every word of the search stands somewhere in the text. */
const passerSoek = (tekst: string, sok: string): boolean => {
  const lav = tekst.toLowerCase();
  return sok
    .toLowerCase()
    .split(/\s+/)
    .every((ord) => lav.includes(ord));
};

export interface Maalsettingsgruppe {
  readonly maalsetting: MaalsettingRad;
  readonly parametere: readonly ParameterRad[];
}
export interface Omraadegruppe {
  readonly omraade: string;
  readonly grupper: readonly Maalsettingsgruppe[];
}

/** The parameters under their goal, the goals under their innsatsomraade, in the order of the programme; empty ones left out. */
export function grupper(
  maalsettinger: readonly MaalsettingRad[],
  parametere: readonly ParameterRad[],
): readonly Omraadegruppe[] {
  const omraader = [...new Set(maalsettinger.map((m) => m.innsatsomraade))];
  return omraader
    .map((omraade) => ({
      omraade,
      grupper: maalsettinger
        .filter((m) => m.innsatsomraade === omraade)
        .map((maalsetting) => ({
          maalsetting,
          parametere: parametere.filter((p) => p.maalsetting === maalsetting.id),
        }))
        .filter((g) => g.parametere.length > 0),
    }))
    .filter((o) => o.grupper.length > 0);
}
