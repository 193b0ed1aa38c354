import { Injectable } from '@nestjs/common';
import { Fodselsnummernokkel, type Transaksjon } from '@tak/database';
import { fyllUt, slaaSammenIHusstand, slaaSammenPersoner } from '@tak/domain';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import { HusstandDor } from '../husstand-dor';
import { kontakter } from '../kontakt.queries';
import { skrivKontakt } from './endre-kontakt.use-case';
import { huskId } from './flytt-husstand.repository';
import { medlemskapI, skrivMedlemmer } from './medlemmer.repository';
import { skrivPerson } from './personer.repository';
import { lesPersoner } from './person.queries';

interface Par {
  readonly behold: number;
  readonly borte: number;
}

/** What belongs to a person by its key alone. */
const EIER = ['representanter', 'varsomhet', 'bosettinger'] as const;

/** Persons who are one: what is known of the one is filled in from the other, and everything of it follows. */
@Injectable()
export class PersonSammenslaaing {
  constructor(
    private readonly dor: HusstandDor,
    private readonly nokkel: Fodselsnummernokkel,
  ) {}

  /** Answers other households they were in that the reader may see: those became others too. */
  async utfor(tx: Transaksjon, bruker: InnloggetBruker, alle: readonly Par[]): Promise<readonly number[]> {
    const andre = new Set<number>();
    for (const par of alle) {
      for (const id of await this.flyttMedlemskap(tx, bruker, par)) andre.add(id);
      await this.slaaSammen(tx, bruker, par);
    }
    return [...andre];
  }

  /** Households that are hidden from the reader too, or somebody would be left in them who is no more. */
  private async flyttMedlemskap(tx: Transaksjon, bruker: InnloggetBruker, par: Par): Promise<number[]> {
    const synlige: number[] = [];
    const husstander = await tx.query<{ id: number }>(
      'select distinct husstand_id as id from medlemmer where kommune_id = $1 and person_id = $2 order by 1',
      [bruker.kommuneId, par.borte],
    );
    for (const { id } of husstander) {
      const foer = await medlemskapI(tx, bruker, id);
      await skrivMedlemmer(tx, bruker, id, { foer, etter: slaaSammenIHusstand(foer, par) });
      if (await this.dor.synlig(tx, bruker, id)) synlige.push(id);
    }
    return synlige;
  }

  private async slaaSammen(tx: Transaksjon, bruker: InnloggetBruker, { behold, borte }: Par): Promise<void> {
    const personer = await lesPersoner(tx, bruker, [behold, borte], this.nokkel);
    const [her, der] = [personer.get(behold), personer.get(borte)];
    if (!her || !der) throw new Avvist(404, 'finnes_ikke');
    const utfall = slaaSammenPersoner(her, der);
    if (!utfall.ok) throw new Avvist(409, utfall.grunn);
    const noekler = [bruker.kommuneId, borte, behold];
    for (const tabell of EIER)
      await tx.query(`update ${tabell} set person_id = $3 where kommune_id = $1 and person_id = $2`, noekler);
    await flyttKontakt(tx, bruker, { behold, borte });
    await skrivPerson(tx, bruker, this.nokkel, { ...utfall.verdi, personId: behold });
    await huskId(tx, bruker, { slag: 'person', eksternId: der.eksternId, borte, behold });
    await tx.query('delete from personer where kommune_id = $1 and person_id = $2', noekler.slice(0, 2));
  }
}

async function flyttKontakt(tx: Transaksjon, bruker: InnloggetBruker, { behold, borte }: Par): Promise<void> {
  const kjent = await kontakter(tx, bruker, [behold, borte]);
  const [her, der] = [kjent.get(behold), kjent.get(borte)];
  if (!der) return;
  await skrivKontakt(tx, bruker, behold, her ? fyllUt(her, der) : der);
  await tx.query('delete from kontakter where kommune_id = $1 and person_id = $2', [bruker.kommuneId, borte]);
}
