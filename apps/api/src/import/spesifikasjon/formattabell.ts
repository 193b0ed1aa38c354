import { PAKKEFORMAT, SLETTES, type Kolonne } from '@tak/domain';

/** The table of files and columns in docs/registerpakke.md, from the table the code uses. */
export function formattabell(): string {
  const filer = [...PAKKEFORMAT, { ...SLETTES, nokkel: [] as readonly string[] }];
  const linjer = filer.map((f) => {
    const nokkel = f.nokkel.length > 1 ? ` (nøkkel: ${f.nokkel.join(', ')})` : '';
    return `| \`${f.navn}.csv\` | ${f.kolonner.map(beskriv).join('; ')}${nokkel} |`;
  });
  return ['| fil | kolonner (**påkrevd**) |', '|---|---|', ...linjer].join('\n');
}

function beskriv(k: Kolonne): string {
  const navn = k.paakrevd ? `**${k.navn}**` : k.navn;
  switch (k.type.slag) {
    case 'kode':
      return k.navn === 'fil' ? navn : `${navn} (${k.type.koder.join(', ')})`;
    case 'ja_nei':
      return `${navn} (ja, nei)`;
    case 'ref':
      return `${navn} → ${k.type.til}`;
    default:
      return navn;
  }
}
