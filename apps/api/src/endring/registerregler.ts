import { Injectable } from '@nestjs/common';
import type { Transaksjon } from '@tak/database';
import type { InnloggetBruker } from '../plattform/tilgang';

/** The rules of one kind of record, asked of it as it stands in the transaction; throws Avvist(409) when one is broken. */
export type Objektregler = (tx: Transaksjon, bruker: InnloggetBruker, id: number) => Promise<void>;

/** Asks every record that an act has touched whether it still keeps the rules of the register. Each area brings its own. */
@Injectable()
export class Registerregler {
  readonly #regler = new Map<string, Objektregler>();

  /** Called by the area's module when it starts. */
  registrer(slag: string, regler: Objektregler): void {
    this.#regler.set(slag, regler);
  }

  async kontroller(tx: Transaksjon, bruker: InnloggetBruker, objekter: readonly string[]): Promise<void> {
    for (const objekt of objekter) {
      const [slag = '', id] = objekt.split(':');
      await this.#regler.get(slag)?.(tx, bruker, Number(id));
    }
  }
}
