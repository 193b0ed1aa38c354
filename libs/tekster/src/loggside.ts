import { dato, tall } from './format';
import type { Tekstomraade } from './tekst';

/** Words of the screens of the audit log: the log itself, its control, and innsyn. */
export const loggTekster = {
  tittel: { nb: 'Logg', nn: 'Logg' },
  gruppe: { nb: 'Drift', nn: 'Drift' },
  status: {
    nb: 'Hvem som har gjort og lest hva, i hvilken rolle og hvorfor. Loggen kan ikke endres.',
    nn: 'Kven som har gjort og lese kva, i kva rolle og kvifor. Loggen kan ikkje endrast.',
  },
  filtre: { nb: 'Filtre', nn: 'Filter' },
  fra: { nb: 'Fra dato', nn: 'Frå dato' },
  til: { nb: 'Til dato', nn: 'Til dato' },
  bruker: { nb: 'Bruker', nn: 'Brukar' },
  alleBrukere: { nb: 'Alle brukere', nn: 'Alle brukarar' },
  handling: { nb: 'Handling', nn: 'Handling' },
  alleHandlinger: { nb: 'Alle handlinger', nn: 'Alle handlingar' },
  sok: { nb: 'Ord i begrunnelsen', nn: 'Ord i grunngjevinga' },
  fjernFilter: { nb: 'Fjern filter', nn: 'Fjern filter' },
  ingenTreff: { nb: 'Ingen linjer i loggen passer.', nn: 'Ingen linjer i loggen passar.' },
  feilPeriode: { nb: 'Til-datoen er før fra-datoen.', nn: 'Til-datoen er før frå-datoen.' },
  ulestDato: {
    nb: (periode: string) =>
      `En dato kan ikke leses og er ikke tatt med i filteret. Loggen og eksporten gjelder fortsatt ${periode || 'alle dager'}.`,
    nn: (periode: string) =>
      `Ein dato kan ikkje lesast og er ikkje teken med i filteret. Loggen og eksporten gjeld framleis ${periode || 'alle dagar'}.`,
  },
  tid: { nb: 'Tid', nn: 'Tid' },
  nr: { nb: (nr: number) => `nr. ${tall(nr)}`, nn: (nr: number) => `nr. ${tall(nr)}` },
  hvem: { nb: 'Hvem', nn: 'Kven' },
  hva: { nb: 'Hva', nn: 'Kva' },
  gjelder: { nb: 'Gjelder', nn: 'Gjeld' },
  hvorfor: { nb: 'Hvorfor', nn: 'Kvifor' },
  ja: { nb: 'ja', nn: 'ja' },
  nei: { nb: 'nei', nn: 'nei' },
  ingenting: { nb: '–', nn: '–' },
  lestePersoner: { nb: 'Personer lest', nn: 'Personar lesne' },
  foresporsel: { nb: 'Forespørsel', nn: 'Førespurnad' },
  hendelse: { nb: 'Hendelse', nn: 'Hending' },

  kontroller: { nb: 'Kontroller loggen', nn: 'Kontroller loggen' },
  kontrollerer: { nb: 'Kontrollerer loggen', nn: 'Kontrollerer loggen' },
  hel: { nb: 'Loggen er hel', nn: 'Loggen er heil' },
  helForklart: {
    nb: (antall: number, segl: number) =>
      `${antall === 1 ? '1 linje er' : `Alle ${tall(antall)} linjer er`} kontrollert. Ingen er endret, fjernet eller satt inn.${segl ? ` ${tall(segl)} segl stemmer.` : ''}`,
    nn: (antall: number, segl: number) =>
      `${antall === 1 ? '1 linje er' : `Alle ${tall(antall)} linjer er`} kontrollerte. Ingen er endra, fjerna eller sette inn.${segl ? ` ${tall(segl)} segl stemmer.` : ''}`,
  },
  brutt: { nb: 'Loggen er brutt', nn: 'Loggen er broten' },
  bruttVed: {
    nb: (nr: number, hvordan: string) => `Første brudd er ved nr. ${tall(nr)}: ${hvordan}.`,
    nn: (nr: number, hvordan: string) => `Første brotet er ved nr. ${tall(nr)}: ${hvordan}.`,
  },
  bruttGjor: {
    nb: 'Meld fra til personvernombudet og den som drifter Tak. Linjene før bruddet stemmer.',
    nn: 'Meld frå til personvernombodet og den som driftar Tak. Linjene før brotet stemmer.',
  },
  sisteNr: { nb: 'Siste nummer', nn: 'Siste nummer' },
  kontrollsum: { nb: 'Kontrollsum', nn: 'Kontrollsum' },
  kontrollsumHjelp: {
    nb: 'Skriv den ned eller ta en kopi. Den viser senere at loggen fram til siste nummer er den samme.',
    nn: 'Skriv han ned eller ta ein kopi. Han viser seinare at loggen fram til siste nummer er den same.',
  },
  kontrollert: { nb: 'Kontrollert', nn: 'Kontrollert' },
  kopier: { nb: 'Kopier kontrollsummen', nn: 'Kopier kontrollsummen' },
  kopiert: { nb: 'Kontrollsummen er kopiert.', nn: 'Kontrollsummen er kopiert.' },
  skrivUt: { nb: 'Skriv ut', nn: 'Skriv ut' },
  lukk: { nb: 'Lukk', nn: 'Lukk' },

  innsyn: { nb: 'Innsyn', nn: 'Innsyn' },
  innsynTittel: { nb: 'Hvem har lest om en person', nn: 'Kven har lese om ein person' },
  innsynStatus: {
    nb: 'Den som ber om innsyn, har rett til å få vite hvem som har lest om seg. Oppslaget du gjør her, står også i loggen.',
    nn: 'Den som ber om innsyn, har rett til å få vite kven som har lese om seg. Oppslaget du gjer her, står også i loggen.',
  },
  fodselsnummer: { nb: 'Fødselsnummer', nn: 'Fødselsnummer' },
  fodselsnummerHjelp: {
    nb: '11 siffer. Skjules mens du skriver, og huskes ikke.',
    nn: '11 siffer. Blir skjult medan du skriv, og blir ikkje hugsa.',
  },
  visSifrene: { nb: 'Vis sifrene', nn: 'Vis sifra' },
  skjulSifrene: { nb: 'Skjul sifrene', nn: 'Skjul sifra' },
  ugyldigFodselsnummer: {
    nb: 'Skriv et gyldig fødselsnummer, 11 siffer.',
    nn: 'Skriv eit gyldig fødselsnummer, 11 siffer.',
  },
  finn: { nb: 'Finn oppslagene', nn: 'Finn oppslaga' },
  listeTittel: { nb: 'Hvem har lest om denne personen', nn: 'Kven har lese om denne personen' },
  gjelderStrek: { nb: 'Gjelder:', nn: 'Gjeld:' },
  laget: { nb: (tid: string) => `Laget ${tid}`, nn: (tid: string) => `Laga ${tid}` },
  helePerioden: { nb: 'Hele tiden loggen er ført', nn: 'Heile tida loggen er ført' },
  periode: {
    nb: (fra: string | null, til: string | null) =>
      fra && til ? `${dato(fra)}–${dato(til)}` : fra ? `Fra og med ${dato(fra)}` : til ? `Til og med ${dato(til)}` : '',
    nn: (fra: string | null, til: string | null) =>
      fra && til ? `${dato(fra)}–${dato(til)}` : fra ? `Frå og med ${dato(fra)}` : til ? `Til og med ${dato(til)}` : '',
  },
  antallOppslag: {
    nb: (n: number) => (n === 1 ? '1 oppslag' : `${tall(n)} oppslag`),
    nn: (n: number) => (n === 1 ? '1 oppslag' : `${tall(n)} oppslag`),
  },
  ingenOppslag: { nb: 'Ingen oppslag', nn: 'Ingen oppslag' },
  ingenOppslagForklart: {
    nb: 'Loggen har ingen oppslag på dette nummeret i perioden. Svaret er det samme enten personen står i registeret eller ikke.',
    nn: 'Loggen har ingen oppslag på dette nummeret i perioden. Svaret er det same anten personen står i registeret eller ikkje.',
  },
  nyttOppslag: { nb: 'Nytt oppslag', nn: 'Nytt oppslag' },
  kommune: { nb: 'Kommune', nn: 'Kommune' },
  rolle: { nb: 'Rolle', nn: 'Rolle' },
} as const satisfies Tekstomraade;

/** What the details of a row are called, by the key the act wrote. */
export const detaljTekster = {
  aar: { nb: 'År', nn: 'År' },
  antall: { nb: 'Antall', nn: 'Tal' },
  av: { nb: 'Av', nn: 'Av' },
  avgjorelse: { nb: 'Avgjørelse', nn: 'Avgjerd' },
  bareIder: { nb: 'Uten navn', nn: 'Utan namn' },
  bekreft: { nb: 'Bekreftet hvem de er', nn: 'Stadfesta kven dei er' },
  beskyttet: { nb: 'Kan åpne skjermede husstander', nn: 'Kan opne skjerma husstandar' },
  brudd: { nb: 'Første brudd', nn: 'Første brot' },
  bruker: { nb: 'Bruker', nn: 'Brukar' },
  bundet: { nb: 'Kontoen tatt i bruk', nn: 'Kontoen teken i bruk' },
  feil: { nb: 'Feil', nn: 'Feil' },
  felt: { nb: 'Felt', nn: 'Felt' },
  filer: { nb: 'Filer', nn: 'Filer' },
  filter: { nb: 'Filter', nn: 'Filter' },
  fodselsnummer: { nb: 'Med fødselsnummer', nn: 'Med fødselsnummer' },
  format: { nb: 'Format', nn: 'Format' },
  fra: { nb: 'Fra', nn: 'Frå' },
  grunn: { nb: 'Grunn', nn: 'Grunn' },
  handling: { nb: 'Handling', nn: 'Handling' },
  hel: { nb: 'Hel', nn: 'Heil' },
  kjentPer: { nb: 'Kjent per', nn: 'Kjent per' },
  kommune: { nb: 'Kommune', nn: 'Kommune' },
  komplett: { nb: 'Komplett pakke', nn: 'Komplett pakke' },
  maate: { nb: 'Måte', nn: 'Måte' },
  nr: { nb: 'Nummer', nn: 'Nummer' },
  objekt: { nb: 'Gjelder', nn: 'Gjeld' },
  objektslag: { nb: 'Slag', nn: 'Slag' },
  paa: { nb: 'Slått på', nn: 'Slått på' },
  rader: { nb: 'Rader', nn: 'Rader' },
  rettighet: { nb: 'Rettighet', nn: 'Rett' },
  rolle: { nb: 'Rolle', nn: 'Rolle' },
  sett: { nb: 'Rader', nn: 'Rader' },
  side: { nb: 'Side', nn: 'Side' },
  sok: { nb: 'Søkeord (kodet)', nn: 'Søkjeord (koda)' },
  status: { nb: 'Status', nn: 'Status' },
  tellerI: { nb: 'Teller i', nn: 'Tel i' },
  tilbyder: { nb: 'Logget inn med', nn: 'Logga inn med' },
  til: { nb: 'Til', nn: 'Til' },
  torrkjoring: { nb: 'Prøvekjøring', nn: 'Prøvekøyring' },
  utsteder: { nb: 'Logger inn med', nn: 'Loggar inn med' },
} as const satisfies Tekstomraade;

/** Why somebody was refused, and how somebody came in: codes of the details, in words. */
export const detaljverdiTekster = {
  ikke_tilgang: { nb: 'rollen har ikke rettigheten', nn: 'rolla har ikkje retten' },
  finnes_ikke: { nb: 'finnes ikke i kommunen', nn: 'finst ikkje i kommunen' },
  inhabil: { nb: 'er inhabil', nn: 'er inhabil' },
  fire_oyne: { nb: 'fire øyne: hadde forberedt det selv', nn: 'fire auge: hadde førebudd det sjølv' },
  feil_status: { nb: 'kunne ikke gjøres da', nn: 'kunne ikkje gjerast da' },
  bekreft_innlogging: { nb: 'måtte bekrefte hvem de er', nn: 'måtte stadfeste kven dei er' },
  demo: { nb: 'demoinnlogging', nn: 'demoinnlogging' },
  oidc: { nb: 'innloggingstjeneste', nn: 'innloggingsteneste' },
  rollebytte: { nb: 'bytte av rolle', nn: 'byte av rolle' },
  selv: { nb: 'er part selv', nn: 'er part sjølv' },
  familie: { nb: 'familie', nn: 'familie' },
  annet: { nb: 'annet', nn: 'anna' },
} as const satisfies Tekstomraade;
