import {
  STIER,
  type BolighistorikkSvar,
  type BoligSvar,
  type Effektrad,
  type Kostra13Svar,
  type Kvittering,
  type ParametereSvar,
  type Provesvar,
} from '@tak/contracts';
import type { Testdatabase } from '@tak/testing';
import type { Klient, Svar } from './klient';
import { spoer } from './sporring';

/** External id -> key. */
export async function nokler(db: Testdatabase, tabell: string, nokkel: string): Promise<Record<string, number>> {
  const rader = await spoer<{ id: string; nr: number }>(
    db,
    `select ekstern_id as id, ${nokkel}::int as nr from register.${tabell}`,
  );
  return Object.fromEntries(rader.map((r) => [r.id, r.nr]));
}

export const kropp = <T>(svar: Svar): T => JSON.parse(svar.tekst) as T;
export const kode = (svar: Svar): string => `${svar.status} ${kropp<{ code?: string }>(svar).code ?? ''}`.trim();

/** A command that must go well. */
export async function gjor<T = Kvittering>(hvem: Klient, sti: string, hva: object, nokkel?: string): Promise<T> {
  const svar = await hvem.send('POST', sti, hva, nokkel);
  if (svar.status !== 200) throw new Error(`${sti}: ${svar.status} ${svar.tekst}`);
  return kropp<T>(svar);
}

export const lesBolig = (hvem: Klient, id: number, sporring = ''): Promise<BoligSvar> =>
  hvem.hent<BoligSvar>(`${STIER.bolig(id)}${sporring}`);

export const lesHistorikk = (hvem: Klient, id: number): Promise<BolighistorikkSvar> =>
  hvem.hent<BolighistorikkSvar>(STIER.boligHistorikk(id));

/** Every number of these years, as the screens have them: `parameter/5.1/2025` -> value. */
export async function tallene(hvem: Klient, aar: readonly number[]): Promise<Record<string, unknown>> {
  const tall: Record<string, unknown> = {};
  for (const a of aar) {
    const { parametere } = await hvem.hent<ParametereSvar>(`${STIER.parametere}?aar=${a}`);
    for (const p of parametere) tall[`parameter/${p.id}/${a}`] = p.verdi;
    const { felter } = await hvem.hent<Kostra13Svar>(`${STIER.kostra13}?aar=${a}`);
    for (const f of felter) tall[`kostra/${f.felt}/${a}`] = f.verdi;
  }
  return tall;
}

const nokkelTil = (e: Effektrad): string => `${e.slag}/${e.id}/${e.aar}`;

/** Before and after of those that became another, by the trial and by the numbers themselves. */
export const effekten = ({ effekt }: Provesvar): Record<string, unknown> =>
  Object.fromEntries(effekt.filter((e) => !e.id.includes('/')).map((e) => [nokkelTil(e), [e.foer, e.etter]]));

export const forskjellen = (
  foer: Readonly<Record<string, unknown>>,
  etter: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(etter)
      .filter((n) => typeof etter[n] !== 'object' || etter[n] === null)
      .filter((n) => (foer[n] ?? null) !== (etter[n] ?? null))
      .map((n) => [n, [foer[n] ?? null, etter[n] ?? null]]),
  );
