import { Injectable } from '@nestjs/common';
import type { DuplikaterSvar, Duplikatpar } from '@tak/contracts';
import { Database, iTransaksjon, type Transaksjon } from '@tak/database';
import { lignerNavn } from '@tak/domain';
import { versjonAv } from '../endring/versjon.queries';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { inhabileHusstander } from '../tilgang/habilitet.queries';
import { husstanderISum, personpar, type Personpar } from './duplikater.queries';
import { apneHusstander } from './endring/person.queries';

const PER_SIDE = 20;

/** Households that may be one, by the persons in them; the surest first. Told of as a search is. */
@Injectable()
export class FinnDuplikater {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  utfor(bruker: InnloggetBruker, side: number): Promise<DuplikaterSvar> {
    const dag = this.klokke.dag();
    return iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, async (tx) => {
      const par = await personpar(tx, bruker, { dag, apnet: await apneHusstander(tx, bruker) });
      const like = par.filter((p) => p.sammeNummer || lignerNavn(p.navnA, p.navnB));
      const inhabile = await inhabileHusstander(
        tx,
        bruker,
        like.flatMap((p) => [p.husstandA, p.husstandB]),
      );
      const alle = perHusstand(like.filter((p) => !inhabile.has(p.husstandA) && !inhabile.has(p.husstandB)));
      const vist = alle.slice((side - 1) * PER_SIDE, side * PER_SIDE);
      tx.revider({
        handling: 'husstand.like',
        detaljer: { duplikater: true, antall: alle.length, side },
        personer: [...new Set(vist.flatMap((v) => v.flatMap((p) => [p.a, p.b])))],
      });
      return { rader: await this.vis(tx, bruker, vist, dag), antall: alle.length, side, perSide: PER_SIDE };
    });
  }

  private async vis(
    tx: Transaksjon,
    bruker: InnloggetBruker,
    vist: readonly (readonly Personpar[])[],
    dag: string,
  ): Promise<Duplikatpar[]> {
    const ider = [...new Set(vist.flatMap((v) => v.flatMap((p) => [p.husstandA, p.husstandB])))];
    const summer = await husstanderISum(tx, bruker, ider, dag);
    const versjoner = new Map<number, number>();
    for (const id of ider) versjoner.set(id, await versjonAv(tx, bruker, 'husstand', id));
    const husstand = (id: number) => {
      const sum = summer.get(id);
      return sum ? { ...sum, versjon: versjoner.get(id) ?? 0 } : null;
    };
    return vist.flatMap((par) => {
      const [a, b] = [husstand(par[0]?.husstandA ?? 0), husstand(par[0]?.husstandB ?? 0)];
      const grunn = par.some((p) => p.sammeNummer) ? ('fodselsnummer' as const) : ('navn_og_dato' as const);
      const personer = par.map((p) => ({ a: p.a, b: p.b, navn: p.navnA || p.navnB, fodselsdato: p.fodselsdato }));
      return a && b ? [{ grunn, personer, a, b }] : [];
    });
  }
}

/** The pairs of persons of the same two households together: with a number in common first, then with most in common. */
function perHusstand(par: readonly Personpar[]): Personpar[][] {
  const grupper = new Map<string, Personpar[]>();
  for (const p of par) {
    const noekkel = `${p.husstandA}/${p.husstandB}`;
    grupper.set(noekkel, [...(grupper.get(noekkel) ?? []), p]);
  }
  const sikker = (g: readonly Personpar[]): number => (g.some((p) => p.sammeNummer) ? 1 : 0);
  const foran = (a: Personpar[], b: Personpar[]): number =>
    sikker(b) - sikker(a) ||
    b.length - a.length ||
    (a[0]?.husstandA ?? 0) - (b[0]?.husstandA ?? 0) ||
    (a[0]?.husstandB ?? 0) - (b[0]?.husstandB ?? 0);
  return [...grupper.values()].map((g) => g.sort((a, b) => a.a - b.a || a.b - b.b)).sort(foran);
}
