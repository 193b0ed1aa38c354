import type { FastTekst, Tekstomraade } from './tekst';

/** Words of KOSTRA form 13 on screen. */
export const kostraTekster = {
  tittel: { nb: 'KOSTRA-skjema 13', nn: 'KOSTRA-skjema 13' },
  status: {
    nb: (klare: string, alle: string) => `${klare} av ${alle} felt har tall fra registeret.`,
    nn: (klare: string, alle: string) => `${klare} av ${alle} felt har tal frå registeret.`,
  },
  felt: { nb: 'Felt', nn: 'Felt' },
  tekst: { nb: 'Tekst', nn: 'Tekst' },
  iAar: { nb: 'I år', nn: 'I år' },
  iFjor: { nb: 'I fjor', nn: 'I fjor' },
  endring: { nb: 'Endring', nn: 'Endring' },
  rader: { nb: 'Rader', nn: 'Rader' },
  kopier: { nb: 'Kopier', nn: 'Kopier' },
  kopierFelt: { nb: (felt: string) => `Kopier ${felt}`, nn: (felt: string) => `Kopier ${felt}` },
  kopierAlt: { nb: 'Kopier alt', nn: 'Kopier alt' },
  kopiert: {
    nb: (felt: string, verdi: string) => `${felt} kopiert: ${verdi}`,
    nn: (felt: string, verdi: string) => `${felt} kopiert: ${verdi}`,
  },
  altKopiert: {
    nb: (n: string) => `${n} linjer kopiert. Lim inn i et regneark.`,
    nn: (n: string) => `${n} linjer kopierte. Lim inn i eit rekneark.`,
  },
  kopieringFeilet: {
    nb: 'Nettleseren lot oss ikke kopiere. Merk tallet og bruk Ctrl+C.',
    nn: 'Nettlesaren let oss ikkje kopiere. Merk talet og bruk Ctrl+C.',
  },
  feltstatus: {
    nb: (aar: number, verdi: string, ifjor: string) => `${verdi} i ${aar}, ${ifjor} i ${aar - 1}.`,
    nn: (aar: number, verdi: string, ifjor: string) => `${verdi} i ${aar}, ${ifjor} i ${aar - 1}.`,
  },
  visRader: { nb: (felt: string) => `Vis radene bak ${felt}`, nn: (felt: string) => `Vis radene bak ${felt}` },
  regnetAv: { nb: 'Regnet av andre felt', nn: 'Rekna av andre felt' },
  tegn: {
    nb: '. betyr at tallet ikke kan forekomme, .. at det mangler. Null er 0.',
    nn: '. betyr at talet ikkje kan førekome, .. at det manglar. Null er 0.',
  },
} as const satisfies Tekstomraade;

export const kostraSeksjoner: Readonly<Record<string, FastTekst>> = {
  A: { nb: 'A. Boliger', nn: 'A. Bustader' },
  B: { nb: 'B. Søknader', nn: 'B. Søknader' },
  C: { nb: 'C. Innflytting', nn: 'C. Innflytting' },
  D: { nb: 'D. Venteliste', nn: 'D. Venteliste' },
  E: { nb: 'E. Midlertidig botilbud', nn: 'E. Mellombels butilbod' },
};

/** The fields' texts; bokmål as the indicators' own list has them, for the reader who has chosen nynorsk. */
export const kostraFeltNynorsk: Readonly<Record<string, string>> = {
  A1: 'Kommunalt eigde bustader',
  A2: 'Bustader kommunen leiger inn',
  A3: 'Privateigde bustader kommunen har disposisjonsrett til',
  A4: 'Kommunalt disponerte bustader i alt',
  A5: 'Av desse: tilgjengelege for rullestolbrukarar',
  A6: 'Utleigde bustader 31.12.',
  A7: 'Tilgang av bustader i året',
  A8: 'Avgang av bustader i året',
  B1: 'Nye søknader mottekne',
  B2: 'Avslag på nye søknader',
  B3: 'Del avslag på nye søknader',
  C1: 'Husstandar som er nyinnflytte i kommunal bustad',
  C2: 'Husstandar som bytte kommunal bustad',
  C3: 'Husstandar med forlengd leigekontrakt',
  C4: 'Nyinnflytte husstandar etter gruppe',
  D1: 'Nye husstandar på venteliste 31.12.',
  D2: 'Husstandar på venteliste etter gruppe',
  E1: 'Husstandar i mellombels butilbod',
  E2: 'Av desse: opphald 0–14 dagar',
  E3: 'Av desse: opphald over tre månader',
  E4: 'Husstandar med barn',
  E5: 'Husstandar med barn, opphald over tre månader',
  E6: 'Husstandar med unge 18–24 år',
  E7: 'Husstandar i natteheim',
};
