import { Injectable } from '@nestjs/common';
import type { LedigeForesporsel, LedigeSvar, LedigRad } from '@tak/contracts';
import { Database, iTransaksjon, type Transaksjon } from '@tak/database';
import { somDato, taptLeie } from '@tak/domain';
import { Klokke } from '../../../plattform/klokke';
import type { InnloggetBruker } from '../../../plattform/tilgang';
import { PER_SIDE } from '../../boligsporring';
import { ledigAlleSql, ledigSideSql } from './ledige.sql';

type Registerrad = Omit<LedigRad, 'taptLeie'>;
type Side = Omit<LedigeSvar, 'rader' | 'dag' | 'side' | 'perSide'> & { readonly rader: readonly Registerrad[] };

/** Dwellings that stand empty, why, since when and what it has cost. Nobody leases them, so nobody is named. */
@Injectable()
export class LedigeQueries {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  async side(bruker: InnloggetBruker, valg: LedigeForesporsel): Promise<LedigeSvar> {
    const dag = this.klokke.dag();
    const { tekst, verdier } = ledigSideSql({ kommuneId: bruker.kommuneId, dag, valg });
    const [svar] = await iTransaksjon(this.db, bruker, { dag }, async (tx) => {
      await utenNestedLoops(tx);
      return tx.query<Side & Record<string, unknown>>(tekst, verdier);
    });
    if (!svar) throw new Error('a list without an answer');
    return { ...svar, dag, rader: svar.rader.map(vis), side: valg.side, perSide: PER_SIDE };
  }

  /** Every row that fits, in the list's order; told to the log and the register's acts as the other lists are. */
  async alle(bruker: InnloggetBruker, valg: LedigeForesporsel, format: string): Promise<readonly LedigRad[]> {
    const dag = this.klokke.dag();
    const { tekst, verdier } = ledigAlleSql({ kommuneId: bruker.kommuneId, dag, valg });
    return iTransaksjon(this.db, bruker, { skriver: true, isolasjon: 'read committed', dag }, async (tx) => {
      await utenNestedLoops(tx);
      const rader = await tx.query<Registerrad & Record<string, unknown>>(tekst, verdier);
      await tx.query(
        `insert into hendelser (kommune_id, hendelse_id, type, bruker, detaljer) values ($1, $2, 'eksport', $3, $4)`,
        [bruker.kommuneId, tx.hendelseId, bruker.id, { id: 'ledige-boliger', format, antall: rader.length }],
      );
      tx.revider({ handling: 'bolig.eksporter', detaljer: { utvalg: 'ledige', format, antall: rader.length } });
      return rader.map(vis);
    });
  }
}

/** The sets behind row-level security have no statistics: a guess of few rows makes minutes of hundredths. */
const utenNestedLoops = (tx: Transaksjon): Promise<unknown> => tx.query('set local enable_nestloop = off');

function vis(rad: Registerrad): LedigRad {
  const { id, eksternId, navn, bydel, soverom, areal, form, status, grunn, arbeid } = rad;
  const { ledigFra, dagerTom, klarFra, maanedsleie } = rad;
  const tapt = maanedsleie === null ? null : taptLeie(maanedsleie, somDato(ledigFra), dagerTom);
  return {
    ...{ id, eksternId, navn, bydel, soverom, areal, form, status, grunn, arbeid },
    ...{ ledigFra, dagerTom, klarFra, maanedsleie, taptLeie: tapt },
  };
}
