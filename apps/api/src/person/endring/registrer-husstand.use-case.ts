import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar } from '@tak/contracts';
import type { NyHusstandForesporsel, NyttMedlem } from '@tak/contracts/http';
import { Fodselsnummernokkel, type Transaksjon } from '@tak/database';
import { erGradert, nyHusstand, type Medlemskap } from '@tak/domain';
import { Kommandoer, type Handling } from '../../endring/kommandoer';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import type { Anrop } from './anrop';
import { ferdig } from './husstandskommando';
import { nyId } from './egen-id';
import { skrivMedlemmer } from './medlemmer.repository';
import { finnEllerLag, kontrollerKjente, utenNummer } from './medlemsperson';

const TYPE = 'husstand.ny';

/** A new household: people who are in the register, people who are not, and their target group from the first day. */
@Injectable()
export class RegistrerHusstand {
  constructor(
    private readonly kommandoer: Kommandoer,
    private readonly nokkel: Fodselsnummernokkel,
  ) {}

  utfor({
    bruker,
    kropp,
    nokkel,
    prov,
  }: Omit<Anrop<NyHusstandForesporsel>, 'husstandId'>): Promise<Kvittering | Provesvar> {
    const fra = forsteDag(kropp.medlemmer);
    const handling: Handling = async (tx) => {
      const nektet = await kontrollerKjente(
        tx,
        bruker,
        kropp.medlemmer.map((m) => m.person),
      );
      return nektet ?? this.registrer(tx, bruker, kropp);
    };
    if (prov) return this.kommandoer.prov(bruker, handling, fra);
    const medlemmer = kropp.medlemmer.map((m) => ({ ...m, person: utenNummer(this.nokkel, m.person) }));
    const innhold = { ...kropp, medlemmer };
    return this.kommandoer.utfor(bruker, { type: TYPE, rettighet: 'husstand.endre', nokkel, innhold }, handling);
  }

  private async registrer(tx: Transaksjon, bruker: InnloggetBruker, kropp: NyHusstandForesporsel) {
    const medlemmer: Medlemskap[] = [];
    for (const { person, rolle, fom } of kropp.medlemmer)
      medlemmer.push({ personId: await finnEllerLag(tx, bruker, this.nokkel, person), rolle, fom, tom: null });
    const utfall = nyHusstand(medlemmer);
    if (!utfall.ok) throw new Avvist(409, utfall.grunn);
    const id = await opprett(tx, bruker);
    await skrivMedlemmer(tx, bruker, id, { foer: [], etter: utfall.verdi });
    const fom = forsteDag(kropp.medlemmer);
    if (kropp.maalgruppe)
      await tx.query('insert into maalgrupper (kommune_id, husstand_id, fom, maalgruppe) values ($1, $2, $3, $4)', [
        bruker.kommuneId,
        id,
        fom,
        kropp.maalgruppe,
      ]);
    return ferdig(tx, id, TYPE, {
      tabeller: ['husstander', 'personer', 'medlemmer', 'maalgrupper'],
      detaljer: { medlemmer: medlemmer.length, fom },
      personer: medlemmer.map((m) => m.personId),
      vern: kropp.medlemmer.some((m) => erGradert(m.person.adressebeskyttelse ?? null)),
    });
  }
}

const forsteDag = (medlemmer: readonly NyttMedlem[]): string => medlemmer.map((m) => m.fom).sort()[0] ?? '';

/**
 * With an id of Tak's own. One of the sender's choice would be refused when a hidden household has it, and so tell that
 * it is there.
 */
function opprett(tx: Transaksjon, { kommuneId }: InnloggetBruker): Promise<number> {
  return nyId(async (eksternId) => {
    const [rad] = await tx.query<{ id: number }>(
      `insert into husstander (kommune_id, ekstern_id)
       select $1, $2 where not exists (select from sammenslaatte where kommune_id = $1 and slag = 'husstand' and ekstern_id = $2)
       on conflict (kommune_id, ekstern_id) do nothing returning husstand_id as id`,
      [kommuneId, eksternId],
    );
    return rad?.id ?? null;
  }, tx);
}
