import { randomBytes } from 'node:crypto';
import { leggFremNyNokkel, taNyNokkelIBruk } from '@tak/database';
import { KanIkkeRotere, roterNokkel } from '../nokkelrotasjon/roter-nokkel';
import { medOmgivelser, si, systembruker, type Omgivelser } from './omgivelser';
import { Ubrukelig } from './ubrukelig';

/**
 * `tak roter-nokkel`: changes the key of identity numbers. With TAK_NOKKEL in use the new one comes in TAK_NOKKEL_NY;
 * a key that lies in the data folder is replaced by a new one there.
 */
export async function roterNokkelKommando(): Promise<number> {
  return medOmgivelser(async (o) => {
    const { konfig, apnet } = o;
    if (apnet.eierUrl === null) throw new Ubrukelig('Nøkkelen kan bare byttes med DATABASE_EIER_URL satt.');
    const iMappe = konfig.nokkel === null;
    const ny = konfig.nyNokkel ?? (iMappe ? randomBytes(32) : null);
    if (ny === null) throw new Ubrukelig('Sett TAK_NOKKEL_NY til den nye nøkkelen (openssl rand -base64 32).');
    if (ny.equals(apnet.raanokkel)) throw new Ubrukelig('Den nye nøkkelen er den samme som den gamle.');
    if (iMappe) leggFremNyNokkel(konfig.datamappe, ny.toString('base64'));
    const antall = await roter(o, apnet.eierUrl, ny);
    if (iMappe) taNyNokkelIBruk(konfig.datamappe);
    process.stdout.write(`${antall}\n`);
    si(
      iMappe
        ? `Ny nøkkel i ${konfig.datamappe}. Ta vare på den; gamle sikkerhetskopier trenger den gamle.`
        : 'Ferdig. Sett TAK_NOKKEL til den nye nøkkelen i alle prosesser før de startes.',
    );
    return 0;
  });
}

async function roter({ apnet, dag }: Omgivelser, eierUrl: string, ny: Buffer): Promise<number> {
  // Idle connections of our own would look like another process.
  await apnet.db.lukk();
  try {
    return await roterNokkel({
      eierUrl,
      bruker: systembruker(0),
      gammel: apnet.raanokkel,
      ny,
      dag,
      fremdrift: (antall) => process.stderr.isTTY && si(`  ${antall}`),
    });
  } catch (feil) {
    if (feil instanceof KanIkkeRotere) throw new Ubrukelig(feil.message);
    throw feil;
  }
}
