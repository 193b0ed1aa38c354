import { maskerFodselsnumre } from '@tak/domain';
import { Command, CommanderError } from 'commander';
import { brukerKommando } from './cli/bruker.kommando';
import { demoKommando } from './cli/demo.kommando';
import { eksporterKommando } from './cli/eksporter.kommando';
import { grunnlagKommando } from './cli/grunnlag.kommando';
import { importerKommando } from './cli/importer.kommando';
import { indikatorerKommando } from './cli/indikatorer.kommando';
import { kontrollerLoggKommando } from './cli/kontroller-logg.kommando';
import { si } from './cli/omgivelser';
import { roterNokkelKommando } from './cli/roter-nokkel.kommando';
import { Ubrukelig } from './cli/ubrukelig';
import { Konfigfeil } from './plattform/konfig';

/** The command line `tak`. Exit codes: 0 done, 1 rejected or failed, 2 a call that cannot be carried out. */
const KOMMUNE = ['--kommune <nr>', 'kommunenummer'] as const;
const AAR = ['--aar <åååå>', 'rapporteringsår'] as const;
const KJENT_PER = ['--kjent-per <tidspunkt>', 'registeret slik det var kjent da (dato eller tidspunkt)'] as const;

let kode = 0;
const kjor =
  <A extends unknown[]>(fn: (...argumenter: A) => Promise<number>) =>
  async (...argumenter: A): Promise<void> => {
    kode = await fn(...argumenter);
  };

const tak = new Command('tak').description('Kommunalt boligregister').exitOverride();
tak.configureOutput({ writeErr: (tekst) => process.stderr.write(tekst) });

tak
  .command('importer')
  .description('leser inn en registerpakke')
  .argument('<mappe|zip>')
  .option('--torrkjoring', 'kontrollerer uten å skrive')
  .option('--komplett', 'fjerner det pakkens kommuner har og pakken mangler')
  .option('--rapport <fil>', 'skriver alle funn som JSON')
  .action(kjor(importerKommando));
tak
  .command('indikatorer')
  .description('skriver indikatorene')
  .requiredOption(...KOMMUNE)
  .requiredOption(...AAR)
  .option(...KJENT_PER)
  .option('--format <format>', 'json eller csv', 'json')
  .action(kjor(indikatorerKommando));
tak
  .command('grunnlag')
  .description('skriver id-ene som er talt')
  .requiredOption(...KOMMUNE)
  .requiredOption(...AAR)
  .requiredOption('--id <id>', 'parameter eller KOSTRA-felt')
  .option(...KJENT_PER)
  .action(kjor(grunnlagKommando));
tak
  .command('eksporter')
  .description('skriver registeret som en registerpakke')
  .argument('<mappe>')
  .requiredOption(...KOMMUNE)
  .option(...KJENT_PER)
  .action(kjor(eksporterKommando));
tak
  .command('demo')
  .description('fyller inn en syntetisk kommune')
  .option('--nasjonal', '357 oppdiktede kommuner, 15 år')
  .option('--fro <n>', 'samme frø og samme dag gir samme data', '1')
  .action(kjor(demoKommando));
tak
  .command('roter-nokkel')
  .description('krypterer fødselsnumrene på nytt med en ny nøkkel')
  .action(kjor(roterNokkelKommando));
tak
  .command('bruker')
  .description('lager en konto som venter på første innlogging, med en rolle')
  .requiredOption(...KOMMUNE)
  .requiredOption('--utsteder <id>', 'tilbyderens id i TAK_OIDC')
  .requiredOption('--brukernavn <brukernavn>', 'slik tilbyderen kaller brukeren')
  .requiredOption('--navn <navn>', 'navnet som vises')
  .requiredOption('--rolle <rolle>', 'for eksempel systemeier')
  .option('--beskyttet', 'kan åpne beskyttede husstander, med grunn')
  .option('--fodselsnummer-fra <fil>', 'finner brukeren på fødselsnummer; - leser standard inn')
  .action(kjor(brukerKommando));
tak
  .command('kontroller-logg')
  .description('kontrollerer at ingen rad i revisjonsloggen er endret, fjernet eller satt inn')
  .option('--kommune <nr>', 'bare denne; 0 er installasjonens egen')
  .action(kjor(kontrollerLoggKommando));

try {
  await tak.parseAsync(process.argv);
} catch (feil) {
  kode = feilkode(feil);
}
process.exitCode = kode;

function feilkode(feil: unknown): number {
  if (feil instanceof CommanderError) return feil.exitCode === 0 ? 0 : 2;
  if (feil instanceof Ubrukelig || feil instanceof Konfigfeil) {
    si(feil.message);
    return 2;
  }
  si(maskerFodselsnumre(feil instanceof Error ? feil.message : String(feil)));
  return 1;
}
