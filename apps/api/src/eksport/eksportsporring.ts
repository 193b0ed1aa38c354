import { pakkefil, type Filnavn, type Kolonne, type Pakkefil } from '@tak/domain';

/** Whole rows of persons have a name of their own; the table of that name shows what everybody may see. */
const KILDER: Partial<Record<Filnavn, string>> = { personer: 'personopplysninger' };

/**
 * The rows of one file as they stand in the package, in the order of its key (code points), read from the tables of
 * the transaction's search_path. Identity numbers come as ciphertext. $1: kommune_id, $2: its number.
 */
export function eksportsporring(fil: Pakkefil): string {
  if (fil.navn === 'kommuner') return 'select $2::text as kommunenummer, navn from kommuner where kommune_id = $1';
  const koblinger = fil.kolonner.flatMap((k) => (k.type.slag === 'ref' ? [kobling(k.navn, k.type.til)] : []));
  const sortering = fil.nokkel.map((navn) => sorterbar(fil, navn));
  return `select ${fil.kolonner.map((k) => `${uttrykk(k)} as ${k.navn}`).join(', ')}, $2::text is null as uten_nummer
    from ${KILDER[fil.navn] ?? fil.navn} r ${koblinger.join(' ')} where r.kommune_id = $1 order by ${sortering.join(', ')}`;
}

function uttrykk(k: Kolonne): string {
  switch (k.type.slag) {
    case 'id':
      return 'r.ekstern_id';
    case 'ref':
      return `p_${k.navn}.ekstern_id`;
    case 'kommunenummer':
      return '$2::text';
    case 'ja_nei':
      return `case r.${k.navn} when true then 'ja' when false then 'nei' end`;
    case 'desimal':
      return `replace(r.${k.navn}::text, '.', ',')`;
    case 'fodselsnummer':
      return `r.${k.navn}_kryptert`;
    default:
      return `r.${k.navn}::text`;
  }
}

function kobling(kolonne: string, til: Filnavn): string {
  const nokkel = pakkefil(til).nokkel[0] ?? '';
  return `left join ${til} p_${kolonne} on p_${kolonne}.kommune_id = r.kommune_id and p_${kolonne}.${nokkel} = r.${kolonne}`;
}

function sorterbar(fil: Pakkefil, navn: string): string {
  const kolonne = fil.kolonner.find((k) => k.navn === navn);
  if (!kolonne || kolonne.type.slag === 'kommunenummer') return `(${navn === 'kommunenummer' ? '$2::text' : 'null'})`;
  const tekst = ['id', 'ref', 'parameter'].includes(kolonne.type.slag);
  return tekst ? `${uttrykk(kolonne)} collate "C"` : `r.${navn}`;
}
