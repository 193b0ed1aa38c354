import { Injectable } from '@nestjs/common';
import type { Kontakt, Kvittering, Provesvar } from '@tak/contracts';
import type { KontaktForesporsel } from '@tak/contracts/http';
import type { Transaksjon } from '@tak/database';
import { nekt } from '../../plattform/med-avslag';
import type { InnloggetBruker } from '../../plattform/tilgang';
import type { Anrop } from './anrop';
import { Husstandskommando } from './husstandskommando';
import { medlemskapI } from './medlemmer.repository';

/** How a member is reached, in which language, and whether an interpreter is needed (forvaltningsloven § 11 e). */
@Injectable()
export class EndreKontakt {
  constructor(private readonly husstand: Husstandskommando) {}

  utfor(anrop: Anrop<KontaktForesporsel>): Promise<Kvittering | Provesvar> {
    const { bruker, husstandId, kropp } = anrop;
    const { personId } = kropp;
    const ramme = { type: 'husstand.kontakt', innhold: kropp, personer: [personId] };
    return this.husstand.utfor(anrop, ramme, async (tx) => {
      const medlemmer = await medlemskapI(tx, bruker, husstandId);
      if (!medlemmer.some((m) => m.personId === personId)) return nekt(tx, 'husstand.endre', 'finnes_ikke');
      await skrivKontakt(tx, bruker, personId, kropp);
      return { tabeller: ['kontakter'], detaljer: { personId }, personer: [personId] };
    });
  }
}

/** Nothing known at all is no row. */
export async function skrivKontakt(
  tx: Transaksjon,
  { kommuneId }: InnloggetBruker,
  personId: number,
  { telefon, epost, spraak, tolk }: Kontakt,
): Promise<void> {
  const noekkel = [kommuneId, personId];
  if ([telefon, epost, spraak, tolk].every((v) => v === null)) {
    await tx.query('delete from kontakter where kommune_id = $1 and person_id = $2', noekkel);
    return;
  }
  const verdier = [...noekkel, telefon, epost, spraak, tolk];
  // No «on conflict»: the application may not read what it writes here.
  const [fantes] = await tx.query(
    `update kontakter set telefon = $3, epost = $4, spraak = $5, tolk = $6
      where kommune_id = $1 and person_id = $2 returning person_id`,
    verdier,
  );
  if (!fantes)
    await tx.query(
      'insert into kontakter (kommune_id, person_id, telefon, epost, spraak, tolk) values ($1, $2, $3, $4, $5, $6)',
      verdier,
    );
}
