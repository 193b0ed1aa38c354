import { Injectable } from '@nestjs/common';
import type { NyttSvar } from '@tak/contracts';
import { Database, iTransaksjon } from '@tak/database';
import { Klokke } from '../plattform/klokke';
import type { InnloggetBruker } from '../plattform/tilgang';
import { apneligeSlag } from '../sok/les-sist-apnet.use-case';
import { navngivere } from '../sok/sist-apnet.repository';
import { nyheter } from './nytt.queries';

const VIST = 8;

/**
 * What others have done with what I opened lately. An act that concerned a household that is protected, or one's own or
 * family's, is not told, on whatever record it stands. Whoever is named is told to the audit log.
 */
@Injectable()
export class LesNytt {
  constructor(
    private readonly db: Database,
    private readonly klokke: Klokke,
  ) {}

  utfor(bruker: InnloggetBruker): Promise<NyttSvar> {
    return iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, async (tx) => {
      const slag = apneligeSlag(bruker);
      const alle = (await nyheter(tx, bruker)).filter((n) => slag.includes(n.slag));
      const berorte = alle.flatMap((n) => n.husstander.map((id) => ({ slag: 'husstand', id }) as const));
      const navngi = await navngivere(tx, bruker, [...alle, ...berorte], this.klokke.dag());
      const viste = alle
        .filter((n) => n.husstander.every((id) => navngi({ slag: 'husstand', id })))
        .flatMap(({ husstander: _, hendelseId, ...n }) => {
          const navn = navngi(n);
          return navn ? [{ nokkel: `${hendelseId}-${n.slag}-${n.id}`, ...n, ...navn }] : [];
        })
        .slice(0, VIST);
      const personer = [...new Set(viste.flatMap((n) => n.personId ?? []))];
      if (personer.length > 0) tx.revider({ handling: 'sist_apnet.les', detaljer: { nytt: viste.length }, personer });
      return { rader: viste.map(({ personId: _, ...rad }) => rad) };
    });
  }
}
