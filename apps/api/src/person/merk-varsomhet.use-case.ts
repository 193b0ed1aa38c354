import { Injectable } from '@nestjs/common';
import type { NyVarsomhetForesporsel, Varsomhet } from '@tak/contracts';
import { avslag, lesCelle, maskerFodselsnumre, ok } from '@tak/domain';
import { Klokke } from '../plattform/klokke';
import { Avvist, type Feltfeil } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { HusstandDor } from './husstand-dor';
import { horerTil, leggTil, type Merket } from './varsomhet.repository';

/**
 * «Besøk med varsomhet» on a member or on the dwelling the household lives in, from today. A dwelling is seen by whoever
 * lives there next, so a protected household's mark is put on the person.
 */
@Injectable()
export class MerkVarsomhet {
  constructor(
    private readonly dor: HusstandDor,
    private readonly klokke: Klokke,
  ) {}

  utfor(bruker: InnloggetBruker, foresporsel: NyVarsomhetForesporsel): Promise<Varsomhet> {
    const { husstandId, tom = null } = foresporsel;
    const dag = this.klokke.dag();
    const paa = lesMerket(foresporsel);
    const tekst = maskerFodselsnumre(foresporsel.tekst.trim());
    if (tekst === '' || tekst.length > 500) throw ugyldig('tekst', 'må fylles ut');
    if (tom !== null && (!erDato(tom) || tom < dag)) throw ugyldig('tom', 'må være en dato som ikke er passert');
    return this.dor.inn(bruker, husstandId, { rettighet: 'varsomhet.endre', skriver: true }, async (tx, husstand) => {
      if (husstand.beskyttet && 'boligId' in paa) return avslag('finnes_ikke');
      if (!(await horerTil(tx, husstandId, paa, dag))) return avslag('finnes_ikke');
      const merke = await leggTil(tx, bruker, { paa, tekst, fom: dag, tom });
      tx.revider({ handling: 'varsomhet.ny', ...gjelder(husstandId, paa) });
      return ok(merke);
    });
  }
}

/** What the log tells of a mark: the household, and the person when there is one. */
export const gjelder = (husstandId: number, paa: Merket): { objekt: string; personer: number[] } => ({
  objekt: `husstand:${husstandId}`,
  personer: 'personId' in paa ? [paa.personId] : [],
});

function lesMerket({ personId, boligId }: NyVarsomhetForesporsel): Merket {
  if (personId !== undefined && boligId === undefined) return { personId };
  if (boligId !== undefined && personId === undefined) return { boligId };
  throw ugyldig('personId', 'må fylles ut, eller boligen');
}

const erDato = (tekst: string): boolean =>
  lesCelle({ navn: 'tom', type: { slag: 'dato' }, paakrevd: true }, tekst, new Set()).ok;

const ugyldig = (felt: string, grunn: string): Avvist =>
  new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt, grunn } satisfies Feltfeil]);
