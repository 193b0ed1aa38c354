import { Injectable } from '@nestjs/common';
import type { Kvittering, Provesvar } from '@tak/contracts';
import type { RepresentantForesporsel } from '@tak/contracts/http';
import type { Transaksjon } from '@tak/database';
import { nekt } from '../../plattform/med-avslag';
import { Avvist } from '../../plattform/problem';
import type { InnloggetBruker } from '../../plattform/tilgang';
import type { Anrop } from './anrop';
import { nyId } from './egen-id';
import { Husstandskommando } from './husstandskommando';
import { medlemskapI } from './medlemmer.repository';

/** Who acts for a member: verge (vergemålsloven) or fullmektig (forvaltningsloven § 12); new, changed, or never was. */
@Injectable()
export class EndreRepresentant {
  constructor(private readonly husstand: Husstandskommando) {}

  utfor(anrop: Anrop<RepresentantForesporsel>): Promise<Kvittering | Provesvar> {
    const { bruker, husstandId, kropp } = anrop;
    const { personId, id, feilregistrert, fom, tom, slag } = kropp;
    const ramme = { type: 'husstand.representant', innhold: kropp, personer: [personId] };
    return this.husstand.utfor(anrop, ramme, async (tx) => {
      const medlemmer = await medlemskapI(tx, bruker, husstandId);
      const finnes =
        medlemmer.some((m) => m.personId === personId) && (id === undefined || (await er(tx, bruker, kropp)));
      if (!finnes) return nekt(tx, 'husstand.endre', 'finnes_ikke');
      if (tom !== null && tom < fom) throw new Avvist(409, 'tom_for_fom');
      if (id === undefined) await leggTil(tx, bruker, kropp);
      else if (feilregistrert) await taBort(tx, bruker, id);
      else await rett(tx, bruker, id, kropp);
      return { tabeller: ['representanter'], detaljer: { personId, slag, fom }, personer: [personId] };
    });
  }
}

async function er(tx: Transaksjon, { kommuneId }: InnloggetBruker, { id, personId }: RepresentantForesporsel) {
  const rader = await tx.query(
    'select from representanter where kommune_id = $1 and representant_id = $2 and person_id = $3',
    [kommuneId, id, personId],
  );
  return rader.length > 0;
}

const verdier = (r: RepresentantForesporsel): unknown[] => [
  r.slag,
  r.navn,
  r.telefon,
  r.epost,
  r.gjelder,
  r.fom,
  r.tom,
];

async function leggTil(tx: Transaksjon, { kommuneId }: InnloggetBruker, r: RepresentantForesporsel): Promise<void> {
  await nyId(async (eksternId) => {
    const [rad] = await tx.query<{ id: number }>(
      `insert into representanter (kommune_id, ekstern_id, person_id, slag, navn, telefon, epost, gjelder, fom, tom)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (kommune_id, ekstern_id) do nothing
       returning representant_id as id`,
      [kommuneId, eksternId, r.personId, ...verdier(r)],
    );
    return rad?.id ?? null;
  }, tx);
}

async function rett(tx: Transaksjon, { kommuneId }: InnloggetBruker, id: number, r: RepresentantForesporsel) {
  await tx.query(
    `update representanter set slag = $3, navn = $4, telefon = $5, epost = $6, gjelder = $7, fom = $8, tom = $9
      where kommune_id = $1 and representant_id = $2`,
    [kommuneId, id, ...verdier(r)],
  );
}

async function taBort(tx: Transaksjon, { kommuneId }: InnloggetBruker, id: number): Promise<void> {
  await tx.query('delete from representanter where kommune_id = $1 and representant_id = $2', [kommuneId, id]);
}
