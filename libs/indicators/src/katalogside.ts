import type { Indikator, Regning } from './indikator';
import { INDIKATORER, indikator } from './katalog';
import { KOSTRA13, type Kostrafelt } from './kostra/kostra13';
import { kommuneenhet, MAALSETTINGER, PARAMETERE, type Parameter } from './parametere';

const UTLEDES: Readonly<Record<Parameter['utledes'], string>> = {
  register: 'Regnes ut av registeret',
  import: 'Importeres fra en annen kilde',
  egenrapport: 'Kommunen svarer selv',
  kvalitativ: 'Svares med ord',
};

const REGNING: Readonly<Record<Regning, string>> = {
  antall: 'antall rader',
  andel: '100 × rader i teller / rader i nevner',
  sumandel: '100 × sum av beløp i teller / sum av beløp i nevner',
  median: 'median av radenes verdi',
  promille: '1000 × rader i teller / innbyggere',
  ja_nei: 'ja (1) når det finnes en rad, ellers nei (0)',
};

/**
 * KATALOG.md: every parameter of the catalogue and every field of KOSTRA form 13, from the same lists the numbers are
 * run from. `filer`: the file of an indicator by its id.
 */
export function katalogside(filer: ReadonlyMap<string, string>): string {
  const maal = MAALSETTINGER.map((m) =>
    [
      `## Mål ${m.id}: ${m.tekst}`,
      ...PARAMETERE.filter((p) => p.maalsetting === m.id).map((p) => parameter(p, filer)),
    ].join('\n\n'),
  );
  return `${[TOPP, ...maal, skjema()].join('\n\n')}\n`;
}

const antall = (utledes: Parameter['utledes']): number => PARAMETERE.filter((p) => p.utledes === utledes).length;

const TOPP = `# Katalog over tallene i Tak

Denne siden er laget av \`tools/katalog-md.mjs\` fra katalogen, indikatorene og KOSTRA-skjemaet. Rett dem, ikke siden.

${PARAMETERE.length} parametere: ${antall('register')} regnes ut av registeret, ${antall('import')} importeres, ${antall('egenrapport')} svarer kommunen selv på, og ${antall('kvalitativ')} svares med ord.
Et tall fra registeret er radene det teller: teller, nevner, fordeling og id-er kommer fra den samme spørringen.`;

function parameter(p: Parameter, filer: ReadonlyMap<string, string>): string {
  const definisjoner = INDIKATORER.filter((i) => i.id === p.id);
  const linjer = [
    `- Enhet: ${kommuneenhet(p)}${p.kommuneverdi && p.kommuneverdi !== p.enhet ? ` (landet: ${p.enhet})` : ''}`,
    `- ${UTLEDES[p.utledes]}. ${p.utledes_begrunnelse}`,
    ...(p.resultatmaal ? [`- Mål: ${p.resultatmaal.tekst}`] : []),
    ...(p.teller ? [`- Teller i programmet: ${p.teller}`] : []),
    ...(p.nevner ? [`- Nevner i programmet: ${p.nevner}`] : []),
    ...definisjoner.flatMap((i) => definisjon(i, filer)),
  ];
  return `### ${p.id} ${p.navn}\n\n${linjer.join('\n')}`;
}

function definisjon(i: Indikator, filer: ReadonlyMap<string, string>): string[] {
  const gjelder = i.gyldigFra === null ? '' : ` Gjelder fra ${i.gyldigFra}.`;
  return [
    `- Regnes som ${REGNING[i.regning]}. En rad er ${rad(i.radslag)}.${gjelder}`,
    `- På grensen: ${i.grenser}`,
    `- Kilde: ${i.kilde}`,
    ...(filer.has(i.id) ? [`- Spørring: [${filer.get(i.id)}](src/indikatorer/${filer.get(i.id)})`] : []),
  ];
}

const rad = (slag: Indikator['radslag']): string =>
  ({
    husstand: 'en husstand',
    bolig: 'en bolig',
    leieforhold: 'et leieforhold',
    soknad: 'en søknad',
    bosetting: 'en bosetting',
    virkemiddel: 'en utbetaling',
    tilsagn: 'et tilsagn',
    utkastelse: 'en utkastelsessak',
  })[slag];

function skjema(): string {
  const felt = (f: Kostrafelt): string =>
    `| ${f.felt} | ${f.navn} | ${f.enhet} | ${f.radslag ?? '–'} | ${utregning(f)} |`;
  return [
    '## KOSTRA-skjema 13',
    'Spørringene står i [kostra13.ts](src/kostra/kostra13.ts).',
    ['| Felt | Navn | Enhet | Rad | Regnes som |', '|---|---|---|---|---|', ...KOSTRA13.map(felt)].join('\n'),
  ].join('\n\n');
}

function utregning(f: Kostrafelt): string {
  if (f.andelAv) return `${f.andelAv[0]} / ${f.andelAv[1]} × 100`;
  const lik = PARAMETERE.find((p) => indikator(p.id, 2024)?.teller === f.sett);
  const som = lik ? `, samme sett som teller i ${lik.id}` : '';
  return `${f.gruppert ? 'antall rader per KOSTRA-gruppe' : 'antall rader'}${som}`;
}
