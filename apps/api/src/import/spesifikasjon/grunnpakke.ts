import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file of a package under test: its lines, header first. */
export type Testpakke = Record<string, string[]>;

/**
 * A small package that breaks no rule: two municipalities, dwellings with leases side by side, a household that
 * changes. Every value in it is invented; identity numbers are synthetic (month + 80).
 */
export function grunnpakke(): Testpakke {
  return {
    kommuner: ['kommunenummer;navn', '9902;Fjordvik', '9903;Dalheim'],
    folkemengde: ['kommunenummer;aar;innbyggere', '9902;2023;1000', '9903;2023;2000'],
    bygg: ['bygg_id;kommunenummer;navn', 'G1;9902;Lia', 'G9;9903;Moen'],
    boliger: [
      'bolig_id;kommunenummer;bygg_id;disposisjonsform;fom;tom;bruksareal;rullestol',
      'B1;9902;G1;eid;2020-01-01;;50,5;ja',
      'B2;9902;;innleid;2020-01-01;2022-12-31;60;',
      'B9;9903;G9;eid;2020-01-01;;70;nei',
    ],
    boligendringer: ['bolig_id;fom;disposisjonsform;bruksareal', 'B1;2021-01-01;innleid;', 'B2;2022-12-31;;61'],
    utilgjengelig: ['bolig_id;fom;tom;grunn', 'B1;2020-01-01;2020-01-31;skade', 'B2;2022-12-01;2022-12-31;annet'],
    personer: [
      'person_id;kommunenummer;fodselsnummer;fodselsdato;navn;kjonn;adressebeskyttelse',
      'P1;9902;17890187102;2001-09-17;Prøve Én;k;ugradert',
      'P2;9902;;2010-05-05;Prøve To;m;',
      'P9;9903;;1980-01-01;Prøve Ni;;',
    ],
    husstander: ['husstand_id;kommunenummer', 'H1;9902', 'H2;9902', 'H9;9903'],
    medlemmer: [
      'husstand_id;person_id;rolle;fom;tom',
      'H1;P1;hovedperson;2020-01-01;',
      'H2;P1;hovedperson;2019-01-01;2019-12-31',
      'H2;P2;hovedperson;2020-01-01;',
      'H9;P9;hovedperson;2020-01-01;',
    ],
    maalgrupper: ['husstand_id;maalgruppe;fom', 'H1;eldre;2020-01-01', 'H1;flyktning;2021-01-01'],
    soknader: [
      'soknad_id;husstand_id;mottatt;type;vedtaksdato;utfall;bortfalt',
      'A1;H1;2019-12-01;ny;2019-12-20;innvilget;',
      'A2;H2;2020-12-01;ny;;;',
    ],
    leieforhold: [
      'leieforhold_id;bolig_id;husstand_id;soknad_id;fom;tom;kontrakt_tom;avslutning',
      'L1;B1;H1;A1;2020-02-01;2020-12-31;2023-01-31;annet',
      'L2;B1;H2;A2;2021-01-01;;;',
      'L3;B2;H1;;2021-01-01;2022-12-31;;leid_privat',
      'L9;B9;H9;;2020-01-01;;;',
    ],
    midlertidige_opphold: [
      'opphold_id;husstand_id;tilbud;sted;fom;tom;barn_med;dognpris',
      'O1;H1;hotell;Havn;2023-01-01;2023-02-01;nei;900',
    ],
    virkemidler: ['virkemiddel_id;husstand_id;ordning;formaal;utbetalt;belop', 'V1;H1;startlan;kjop;2023-03-01;100'],
    tilsagn: ['tilsagn_id;bolig_id;ordning;dato;belop', 'T1;B1;grunnlan;2020-01-01;500'],
    utkastelser: ['sak_id;husstand_id;varslet;begjaert;avsluttet;utfall', 'U1;H1;2022-01-01;;2022-02-01;avverget'],
    bosettinger: [
      'bosetting_id;kommunenummer;person_id;husstand_id;vedtaksdato;bosatt;enslig_mindreaarig',
      'S1;9902;P2;H2;2022-01-01;2022-06-01;ja',
    ],
    eksterne_tall: ['kommunenummer;aar;parameter_id;verdi;kilde', '9902;2023;1.1;12,5;BrukerPlan'],
    egenrapport: ['kommunenummer;aar;parameter_id;svar', '9902;2023;1.1;ja'],
  };
}

/** Replaces a line (`rad` counts the header as 1). */
export function medRad(pakke: Testpakke, fil: string, rad: number, linje: string): Testpakke {
  const linjer = [...(pakke[fil] ?? [])];
  linjer[rad - 1] = linje;
  return { ...pakke, [fil]: linjer };
}

/** Adds a line at the end. */
export const medNyRad = (pakke: Testpakke, fil: string, linje: string): Testpakke => ({
  ...pakke,
  [fil]: [...(pakke[fil] ?? []), linje],
});

/** Only these files. */
export const bare = (pakke: Testpakke, ...filer: string[]): Testpakke =>
  Object.fromEntries(Object.entries(pakke).filter(([fil]) => filer.includes(fil)));

/** Writes the package to a folder of its own for as long as fn runs. */
export async function medMappe<T>(pakke: Testpakke, fn: (mappe: string) => Promise<T>): Promise<T> {
  const mappe = await mkdtemp(join(tmpdir(), 'tak-pakke-'));
  try {
    await mkdir(mappe, { recursive: true });
    for (const [fil, linjer] of Object.entries(pakke)) {
      await writeFile(join(mappe, `${fil}.csv`), linjer.map((l) => `${l}\n`).join(''));
    }
    return await fn(mappe);
  } finally {
    await rm(mappe, { recursive: true, force: true });
  }
}
