import { aarAv, dagtall, type Dag } from './dagtall';
import { Kalender } from './kalender';
import { iAar, type Aarskurve, type Kommuneparametere } from './kommuneparametere';
import { Demoregister, type Bolig, type Soknad } from './register';
import { Tilfeldig } from './tilfeldig';

/** One municipality while its years are played. */
export class Verden {
  readonly register = new Demoregister();
  readonly kalender: Kalender;
  readonly brukteNumre = new Set<string>();
  /** Granted and waiting to move in; oldest decision first. */
  venteliste: Soknad[] = [];
  /** Vacant and ready to let. */
  klare: Bolig[] = [];
  /** What whole buildings and whole households have run ahead of the yearly levels, carried to the next month. */
  readonly saldo = { anskaffelser: 0, bosatte: 0 };
  private readonly grener = new Map<string, Tilfeldig>();
  private readonly rot: Tilfeldig;

  constructor(
    readonly par: Kommuneparametere,
    fro: number,
    readonly slutt: Dag,
  ) {
    // Half a year before the first whole year, so that queues and vacancies have found their level when it begins.
    this.kalender = new Kalender(dagtall(aarAv(slutt) - par.aarTilbake - 1, 7, 1), slutt);
    this.rot = new Tilfeldig(`${fro}/${par.kommunenummer}`);
  }

  get naa(): Dag {
    return this.kalender.naa;
  }

  /** The random numbers of one area. */
  t(omraade: string): Tilfeldig {
    let gren = this.grener.get(omraade);
    if (!gren) this.grener.set(omraade, (gren = this.rot.gren(omraade)));
    return gren;
  }

  id(bokstav: string, antallFoer: number, bredde = 5): string {
    return `${this.par.idprefiks}${bokstav}${String(antallFoer + 1).padStart(bredde, '0')}`;
  }

  /** The level of this year. */
  nivaa(kurve: Aarskurve): number {
    return iAar(kurve, aarAv(this.naa));
  }

  om(dager: number, hendelse: () => void): void {
    this.kalender.planlegg(this.naa + dager, hendelse);
  }
}
