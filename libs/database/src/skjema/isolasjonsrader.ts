import {
  enBolig,
  enBoligendring,
  enBosetting,
  enFolkemengde,
  enHusstand,
  enMaalgruppe,
  enPerson,
  enSoknad,
  enUtilgjengelighet,
  enUtkastelse,
  etEksterntTall,
  etLeieforhold,
  etMedlem,
  etOpphold,
  etSvar,
  etTilsagn,
  etVirkemiddel,
  settInn,
  type Provekommune,
  type Rad,
  type Skriver,
} from '@tak/testing';
import type { Client } from 'pg';

/** A row in every table of a municipality. */
export async function enAvAlt(b: Skriver): Promise<Rad[]> {
  const [husstand, person, bolig] = [
    await enHusstand(b),
    await enPerson(b, { navn: 'Test Testesen' }),
    await enBolig(b),
  ];
  const barn = await enPerson(b, { fodselsdato: '2015-01-01' });
  const soknad = await enSoknad(b, { husstand, mottatt: '2024-01-01', vedtaksdato: '2024-02-01', utfall: 'innvilget' });
  await b.tx.query(
    `insert into hendelser (kommune_id, hendelse_id, type, bruker)
     values ($1, current_setting('tak.hendelse')::bigint, 'prove', 'prove')`,
    [b.kommuneId],
  );
  return [
    husstand,
    person,
    barn,
    bolig,
    soknad,
    await settInn(b, 'bygg', { id: b.nesteId('G'), navn: 'Gård' }),
    await enFolkemengde(b, 2024, 1000),
    await etMedlem(b, husstand, { person, rolle: 'hovedperson' }),
    await etMedlem(b, husstand, { person: barn, rolle: 'barn' }),
    await enMaalgruppe(b, husstand, 'eldre'),
    await enBoligendring(b, bolig, { fom: '2024-06-01', rullestol: true }),
    await enUtilgjengelighet(b, bolig, { fom: '2024-01-01' }),
    await etLeieforhold(b, { husstand, soknad, fom: '2024-03-01', tom: '2024-05-01' }),
    await etOpphold(b, { husstand, fom: '2024-01-01' }),
    await etVirkemiddel(b, { husstand, utbetalt: '2024-04-01' }),
    await etTilsagn(b, { bolig, dato: '2024-01-01' }),
    await enUtkastelse(b, { husstand, begjaert: '2024-01-01' }),
    await enBosetting(b, { husstand, person, vedtaksdato: '2024-01-01', bosatt: '2024-02-01' }),
    await etEksterntTall(b, 2024, '1.1', 80),
    await etSvar(b, 2024, '15.6', 'ja'),
    ...(await enAvTilleggene(b, { bolig, person })),
  ];
}

/** A row in every table of the files that were added to the package. */
async function enAvTilleggene(b: Skriver, { bolig, person }: { bolig: Rad; person: Rad }): Promise<Rad[]> {
  const [bolig_id, person_id, fom] = [bolig.nr, person.nr, '2024-01-01'];
  const avtale = { id: b.nesteId('TA'), kommune_id: b.kommuneId, navn: 'Gården', fom, antall_boliger: 10 };
  const tilvisning = await settInn(b, 'tilvisningsavtaler', avtale);
  return [
    tilvisning,
    await settInn(b, 'boligdetaljer', { bolig_id, etasje: 2 }),
    await settInn(b, 'rullestolsvar', { bolig_id, fom, til_boligen: true }),
    await settInn(b, 'klargjoringer', { bolig_id, fom, arbeid: 'vask' }),
    await settInn(b, 'nokler', { id: b.nesteId('N'), bolig_id, merke: '1', hos: 'boligkontor', fom }),
    await settInn(b, 'innleieavtaler', { id: b.nesteId('IA'), bolig_id, fom }),
    await settInn(b, 'tilvisningsboliger', { tilvisningsavtale_id: tilvisning.nr, bolig_id, fom }),
    await settInn(b, 'kontakter', { person_id, telefon: '00000000' }),
    await settInn(b, 'representanter', { id: b.nesteId('R'), person_id, slag: 'verge', navn: 'Test Verge', fom }),
  ];
}

/** A change of a row in a table without an id of the sender's. */
export function enVerdi(rad: Rad): Record<string, unknown> {
  switch (rad.tabell) {
    case 'folkemengde':
      return { innbyggere: 1001 };
    case 'medlemmer':
      return { tom: '2024-12-31' };
    case 'maalgrupper':
      return { maalgruppe: 'flyktning' };
    case 'boligendringer':
      return { rullestol: false };
    case 'utilgjengelig':
      return { grunn: 'annet' };
    case 'eksterne_tall':
      return { verdi: 81 };
    case 'egenrapport':
      return { svar: 'nei' };
    case 'boligdetaljer':
      return { etasje: 3 };
    case 'rullestolsvar':
      return { til_boligen: false };
    case 'klargjoringer':
      return { arbeid: 'annet' };
    case 'tilvisningsboliger':
      return { tom: '2024-12-31' };
    case 'kontakter':
      return { telefon: '00000001' };
    default:
      throw new Error(`no change of ${rad.tabell}`);
  }
}

/** A row in every table of a municipality that is not of the register: users, audit log, jobs. As the owner. */
export async function enAvAltUtenfor(eier: Client, { kommuneId }: Provekommune, husstandId: number): Promise<void> {
  const bruker = `(select bruker_id from tilgang.brukere where kommune_id = $1)`;
  for (const sql of [
    `insert into tilgang.brukere (kommune_id, utsteder, brukernavn, subjekt, navn, opprettet_av, bekreftet_av)
     values ($1, 'prove', 'b', 's$1', 'Bo Prøve', 'prove', 'prove')`,
    `insert into tilgang.rolletildelinger (kommune_id, bruker_id, rolle, status, foreslatt_av)
     values ($1, ${bruker}, 'nav', 'gjelder', 'prove')`,
    `insert into tilgang.okter (okt_hash, kommune_id, bruker_id, tildeling_id, demo, utloper)
     values (sha256('$1'::bytea), $1, ${bruker}, (select tildeling_id from tilgang.rolletildelinger where kommune_id = $1),
             false, now() + interval '1 hour')`,
    `insert into tilgang.fire_oyne (kommune_id, avgjorelse, satt_av) values ($1, 'stor_import', 'prove')`,
    `insert into tilgang.inhabiliteter (kommune_id, bruker_id, husstand_id, grunn) values ($1, ${bruker}, ${husstandId}, 'selv')`,
    `insert into tilgang.apninger (kommune_id, bruker_id, husstand_id, slag, grunn, utloper)
     values ($1, ${bruker}, ${husstandId}, 'beskyttet', 'prøve', now())`,
    `insert into tilgang.visninger (kommune_id, bruker_id, liste, navn, valg) values ($1, ${bruker}, 'boliger', 'Min', '{}')`,
    `insert into tilgang.sist_apnet (kommune_id, bruker_id, slag, objekt_id) values ($1, ${bruker}, 'husstand', ${husstandId})`,
    `insert into drift.kommandoer (kommune_id, bruker_id, nokkel, avtrykk) values ($1, 'prove', gen_random_uuid(), '')`,
    `insert into revisjon.segl (kommune_id, nr, hash, merke) values ($1, 1, '', '')`,
    `insert into drift.importer (kommune_id, import_id, navn, bruker, torrkjoring, komplett, status)
     values ($1, gen_random_uuid(), 'p', 'prove', false, false, 'ferdig')`,
    `insert into drift.importfunn (kommune_id, import_id, nr, fil, kode, melding, alvor)
     select kommune_id, import_id, 1, 'f', 'k', 'm', 'feil' from drift.importer where kommune_id = $1`,
    `insert into drift.opplastinger (kommune_id, import_id, fil_nr, navn)
     select kommune_id, import_id, 1, 'f' from drift.importer where kommune_id = $1`,
    `insert into drift.opplastingsbiter (kommune_id, import_id, fil_nr, bit_nr, data)
     select kommune_id, import_id, 1, 1, '' from drift.importer where kommune_id = $1`,
  ])
    await eier.query(sql.replaceAll('$1', String(kommuneId)));
}
