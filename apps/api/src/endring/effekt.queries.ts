import type { Effektrad } from '@tak/contracts';
import type { Bruker, Transaksjon } from '@tak/database';
import { forbered, indikator, kommuneenhet, KOSTRA13, PARAMETERE, type Endring } from '@tak/indicators';

type Tallrad = Omit<Effektrad, 'foer' | 'etter'> & { readonly verdi: number | null };

export interface Tallvalg {
  readonly aar: readonly number[];
  readonly dag: string;
  /** What an act has changed: numbers that do not read it are left out. */
  readonly endringer: readonly Endring[];
}

/** The numbers of these years that an act may move, as the transaction sees the register now; leaves nothing behind in it. */
export async function tallene(
  tx: Transaksjon,
  { kommuneId }: Bruker,
  { aar, dag, endringer }: Tallvalg,
): Promise<Map<string, Tallrad>> {
  await tx.query('savepoint tall');
  const kjoring = forbered(tx.query, { aar, kommuner: [kommuneId], dag });
  const berorte = await kjoring.berorte(endringer);
  const parametere = (await kjoring.utvalg(berorte.parametere)).map((r): Tallrad => ({
    slag: 'parameter',
    id: r.id,
    ...omtale(r.id),
    aar: r.aar,
    verdi: r.verdi,
  }));
  const kostra = (await kjoring.kostra13(berorte.felt)).flatMap((r): Tallrad[] => {
    const felt = KOSTRA13.find((f) => f.felt === r.felt);
    const felles = {
      slag: 'kostra',
      navn: felt?.navn ?? r.felt,
      enhet: felt?.andelAv ? 'prosent' : 'antall',
      aar: r.aar,
    } as const;
    return typeof r.verdi === 'object' && r.verdi !== null
      ? Object.entries(r.verdi).map(([gruppe, verdi]) => ({ ...felles, id: `${r.felt}/${gruppe}`, verdi }))
      : [{ ...felles, id: r.felt, verdi: r.verdi }];
  });
  // Takes the temporary tables away too, so that the next count makes its own.
  await tx.query('rollback to savepoint tall');
  return new Map([...parametere, ...kostra].map((t) => [`${t.slag}/${t.id}/${t.aar}`, t]));
}

function omtale(id: string): Pick<Tallrad, 'navn' | 'enhet'> {
  const p = PARAMETERE.find((x) => x.id === id);
  return { navn: p?.navn ?? id, enhet: (p ? kommuneenhet(p) : 'antall') as Tallrad['enhet'] };
}

/** Those that have become another; a group that was not there before counts from null. */
export function forskjell(foer: ReadonlyMap<string, Tallrad>, etter: ReadonlyMap<string, Tallrad>): Effektrad[] {
  return [...new Set([...foer.keys(), ...etter.keys()])].flatMap((n) => {
    const [a, b] = [foer.get(n), etter.get(n)];
    const tall = a ?? b;
    if (!tall || (a?.verdi ?? null) === (b?.verdi ?? null)) return [];
    const { verdi: _, ...rad } = tall;
    return [{ ...rad, foer: a?.verdi ?? null, etter: b?.verdi ?? null }];
  });
}

/** Is it a count of dwellings or of what is promised for them, and of nobody who lives there? */
export function erOmBoliger({ slag, id, aar }: Effektrad): boolean {
  const felt = KOSTRA13.find((f) => f.felt === id);
  const radslag = slag === 'kostra' ? (felt && !felt.gruppert ? felt.radslag : null) : indikator(id, aar)?.radslag;
  return radslag === 'bolig' || radslag === 'tilsagn';
}
