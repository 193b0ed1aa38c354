import { iTransaksjon, kontrollerOgForsegl, Seglnokkel, type Kjedekontroll } from '@tak/database';
import { bruddTekster } from '@tak/tekster';
import { alleKjeder, INSTALLASJONEN, type Kjede } from '../revisjon/kjeder.queries';
import { kontrollpost } from '../revisjon/kontroller-logg.use-case';
import { kommunebruker, medOmgivelser, si, systembruker, type Omgivelser } from './omgivelser';

export interface Loggkontrollflagg {
  readonly kommune?: string;
}

/** `tak kontroller-logg`: a line a chain. Exit code 0 all are whole, 1 one is broken. A whole chain gets a seal. */
export async function kontrollerLoggKommando({ kommune }: Loggkontrollflagg): Promise<number> {
  return medOmgivelser(async (o) => {
    const kjeder = kommune === undefined ? await alleKjeder(o.apnet.db, systembruker(0)) : [await finn(o, kommune)];
    let brutte = 0;
    for (const [i, kjede] of kjeder.entries()) {
      if (kjeder.length > 1) si(`Kontrollerer ${i + 1} av ${kjeder.length}: ${kjede.navn} …`);
      const svar = await kontroller(o, kjede);
      process.stdout.write(`${kjede.kommunenummer} ${kjede.navn}: ${iOrd(svar)}\n`);
      if (!svar.hel) brutte += 1;
    }
    if (brutte > 0) si(`Brutt: ${brutte} av ${kjeder.length}.`);
    return brutte > 0 ? 1 : 0;
  });
}

async function finn(o: Omgivelser, nummer: string): Promise<Kjede> {
  if (nummer === INSTALLASJONEN.kommunenummer) return INSTALLASJONEN;
  const { kommuneId } = await kommunebruker(o, nummer);
  const kjede = (await alleKjeder(o.apnet.db, systembruker(0))).find((k) => k.kommuneId === kommuneId);
  if (!kjede) throw new Error(`no chain of municipality ${nummer}`);
  return kjede;
}

async function kontroller({ apnet }: Omgivelser, { kommuneId }: Kjede): Promise<Kjedekontroll> {
  const bruker = systembruker(kommuneId);
  const svar = await kontrollerOgForsegl(apnet.db, bruker, new Seglnokkel(apnet.raanokkel), { fraSegl: false });
  await iTransaksjon(apnet.db, bruker, { isolasjon: 'read committed' }, (tx) =>
    Promise.resolve(tx.revider(kontrollpost(svar))),
  ).catch((feil: unknown) => {
    // A chain that is broken may be past writing to; what was found is told all the same.
    if (svar.hel) throw feil;
    si('Kontrollen kunne ikke føres i den brutte loggen.');
  });
  return svar;
}

function iOrd({ brudd, antall, ende, segl }: Kjedekontroll): string {
  if (brudd) return `BRUTT ved nr ${brudd.nr}: ${bruddTekster[brudd.grunn].nb}`;
  return `hel, ${antall} rader, siste nr ${ende.nr}, kontrollsum ${ende.hash.toString('hex')}, ${segl} segl`;
}
