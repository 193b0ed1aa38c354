import { stringify } from 'csv-stringify/sync';
import { iTransaksjon } from '@tak/database';
import { forbered, kommuneenhet, KOSTRA13, PARAMETERE, regelsett } from '@tak/indicators';
import { kommunebruker, lesAar, lesKjentPer, medOmgivelser } from './omgivelser';
import { Ubrukelig } from './ubrukelig';

export interface Indikatorflagg {
  readonly kommune: string;
  readonly aar: string;
  readonly kjentPer?: string;
  readonly format?: string;
}

/** `tak indikatorer`: every parameter and KOSTRA form 13, exact numbers. */
export async function indikatorerKommando(flagg: Indikatorflagg): Promise<number> {
  const aar = lesAar(flagg.aar);
  const format = flagg.format ?? 'json';
  if (format !== 'json' && format !== 'csv')
    throw new Ubrukelig(`--format skal være json eller csv, ikke «${format}».`);
  return medOmgivelser(async (o) => {
    const { kjentPer, dag } = lesKjentPer(flagg.kjentPer, o.dag);
    const bruker = await kommunebruker(o, flagg.kommune);
    const [resultater, felter] = await iTransaksjon(o.apnet.db, bruker, { kjentPer, dag }, async (tx) => {
      const kjoring = forbered(tx.query, { aar: [aar], kommuner: [bruker.kommuneId], kjentPer, dag });
      return [await kjoring.alle(), await kjoring.kostra13()] as const;
    });
    const parametere = resultater.map(({ id, teller, nevner, verdi, kilde, svar }) => {
      const p = PARAMETERE.find((x) => x.id === id);
      const felles = { id, navn: p?.navn ?? '', enhet: p ? kommuneenhet(p) : '', teller, nevner, verdi, kilde };
      return svar === null ? felles : { ...felles, svar };
    });
    const kostra13 = felter.map((f) => ({
      felt: f.felt,
      navn: KOSTRA13.find((k) => k.felt === f.felt)?.navn ?? '',
      verdi: f.verdi,
    }));
    const ut = { kommunenummer: flagg.kommune, aar, regelsett: regelsett(aar), kjentPer, parametere, kostra13 };
    process.stdout.write(format === 'json' ? `${JSON.stringify(ut, null, 1)}\n` : somCsv(parametere, kostra13));
    return 0;
  });
}

interface Parameterlinje {
  readonly id: string;
  readonly navn: string;
  readonly enhet: string;
  readonly teller: number | null;
  readonly nevner: number | null;
  readonly verdi: number | null;
  readonly kilde: string;
  readonly svar?: string;
}
interface Kostralinje {
  readonly felt: string;
  readonly navn: string;
  readonly verdi: number | Readonly<Record<string, number>> | null;
}

/**
 * One line a parameter or field; a field by groups gives one line a group. Numbers stay numbers until they are written:
 * a text that begins with a minus is kept from being a formula, a negative number is not.
 */
export function somCsv(parametere: readonly Parameterlinje[], kostra13: readonly Kostralinje[]): string {
  const linjer = [
    ['skjema', 'id', 'navn', 'enhet', 'teller', 'nevner', 'verdi', 'kilde', 'svar'],
    ...parametere.map((p) => [
      'styringsinformasjon',
      p.id,
      p.navn,
      p.enhet,
      p.teller,
      p.nevner,
      p.verdi,
      p.kilde,
      p.svar ?? '',
    ]),
    ...kostra13.flatMap(({ felt, navn, verdi }) => {
      const deler: [string, number | null][] =
        typeof verdi === 'object' && verdi !== null
          ? Object.entries(verdi).map(([gruppe, n]) => [`${felt} ${gruppe}`, n])
          : [[felt, verdi]];
      return deler.map(([id, n]) => ['kostra13', id, navn, '', '', '', n, 'register', '']);
    }),
  ];
  return stringify(linjer, {
    delimiter: ';',
    escape_formulas: true,
    cast: { number: (n) => String(n).replace('.', ',') },
  });
}
