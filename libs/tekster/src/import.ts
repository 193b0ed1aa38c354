import { tall } from './format';
import type { Tekstomraade } from './tekst';

const antallFiler = {
  nb: (n: number) => `${tall(n)} ${n === 1 ? 'fil' : 'filer'}`,
  nn: (n: number) => `${tall(n)} ${n === 1 ? 'fil' : 'filer'}`,
};

/** Words of Import. */
export const importTekster = {
  tittel: { nb: 'Import', nn: 'Import' },
  gruppe: { nb: 'Drift', nn: 'Drift' },
  status: {
    nb: 'Les en registerpakke inn i registeret: flere CSV-filer, eller én ZIP.',
    nn: 'Les ei registerpakke inn i registeret: fleire CSV-filer, eller éi ZIP.',
  },
  statusLes: {
    nb: 'Rollen din kan se importene, men ikke importere.',
    nn: 'Rolla di kan sjå importane, men ikkje importere.',
  },
  nyImport: { nb: 'Ny import', nn: 'Ny import' },
  slippHer: { nb: 'Slipp filene her', nn: 'Slepp filene her' },
  eller: { nb: 'eller', nn: 'eller' },
  velgFiler: { nb: 'Velg filer', nn: 'Vel filer' },
  filHjelp: {
    nb: 'Flere CSV-filer, eller én ZIP med dem i. Ingenting sendes før du trykker på knappen.',
    nn: 'Fleire CSV-filer, eller éi ZIP med dei i. Ingenting blir sendt før du trykkjer på knappen.',
  },
  valgteFiler: { nb: 'Valgte filer', nn: 'Valde filer' },
  antallFiler,
  fil: { nb: 'Fil', nn: 'Fil' },
  stoerrelse: { nb: 'Størrelse', nn: 'Storleik' },
  kjent: { nb: 'Kjent', nn: 'Kjend' },
  ukjent: { nb: 'Ukjent', nn: 'Ukjend' },
  zip: { nb: 'ZIP, innholdet sjekkes av tjeneren', nn: 'ZIP, innhaldet blir sjekka av tenaren' },
  ukjenteFiler: {
    nb: 'Filer Tak ikke kjenner, gjør at hele pakken avvises. Fjern dem, eller rett navnet.',
    nn: 'Filer Tak ikkje kjenner, gjer at heile pakka blir avvist. Fjern dei, eller rett namnet.',
  },
  blandet: {
    nb: 'Velg enten én ZIP eller CSV-filer, ikke begge deler.',
    nn: 'Vel anten éi ZIP eller CSV-filer, ikkje begge delar.',
  },
  likeNavn: { nb: 'Samme fil er valgt to ganger. Fjern den ene.', nn: 'Same fil er vald to gonger. Fjern den eine.' },
  fjern: { nb: (n: string) => `Fjern ${n}`, nn: (n: string) => `Fjern ${n}` },
  fjernKort: { nb: 'Fjern', nn: 'Fjern' },
  valg: { nb: 'Hvordan pakken skal leses', nn: 'Korleis pakka skal lesast' },
  kjentAvTak: { nb: 'Kjent av Tak', nn: 'Kjend av Tak' },
  fjernAlle: { nb: 'Fjern alle', nn: 'Fjern alle' },
  velgFoerst: { nb: 'Velg minst én fil.', nn: 'Vel minst éi fil.' },
  torrkjoring: { nb: 'Prøvekjøring', nn: 'Prøvekøyring' },
  torrkjoringHjelp: {
    nb: 'Leser og kontrollerer alt, viser hva som ville endret seg, og skriver ingenting.',
    nn: 'Les og kontrollerer alt, viser kva som ville endra seg, og skriv ingenting.',
  },
  komplett: { nb: 'Komplett pakke', nn: 'Komplett pakke' },
  komplettHjelp: {
    nb: 'Pakken er hele registeret for kommunen. Rader i registeret som ikke står i pakken, blir slettet.',
    nn: 'Pakka er heile registeret for kommunen. Rader i registeret som ikkje står i pakka, blir sletta.',
  },
  importer: { nb: 'Importer', nn: 'Importer' },
  startProve: { nb: 'Prøvekjør', nn: 'Prøvekøyr' },
  laster: { nb: 'Sender filene', nn: 'Sender filene' },
  lasterAndel: { nb: (p: string) => `Sender filene, ${p}`, nn: (p: string) => `Sender filene, ${p}` },
  avbrytOpplasting: { nb: 'Avbryt sendingen', nn: 'Avbryt sendinga' },
  tidligere: { nb: 'Tidligere importer', nn: 'Tidlegare importar' },
  ingenTidligere: { nb: 'Ingen importer ennå.', nn: 'Ingen importar enno.' },
  kolNavn: { nb: 'Pakke', nn: 'Pakke' },
  kolStatus: { nb: 'Status', nn: 'Status' },
  kolStartet: { nb: 'Startet', nn: 'Starta' },
  kolBruker: { nb: 'Av', nn: 'Av' },
  kolFunn: { nb: 'Funn', nn: 'Funn' },
  kolEndret: { nb: 'Endringer', nn: 'Endringar' },
  funnAntall: {
    nb: (feil: number, merknader: number) =>
      feil + merknader === 0
        ? 'Ingen'
        : [
            feil ? `${tall(feil)} feil` : '',
            merknader ? `${tall(merknader)} ${merknader === 1 ? 'merknad' : 'merknader'}` : '',
          ]
            .filter(Boolean)
            .join(', '),
    nn: (feil: number, merknader: number) =>
      feil + merknader === 0
        ? 'Ingen'
        : [
            feil ? `${tall(feil)} feil` : '',
            merknader ? `${tall(merknader)} ${merknader === 1 ? 'merknad' : 'merknader'}` : '',
          ]
            .filter(Boolean)
            .join(', '),
  },
  endringAntall: {
    nb: (nye: number, endret: number, slettet: number) =>
      `${tall(nye)} nye, ${tall(endret)} endret, ${tall(slettet)} slettet`,
    nn: (nye: number, endret: number, slettet: number) =>
      `${tall(nye)} nye, ${tall(endret)} endra, ${tall(slettet)} sletta`,
  },
  komplettTag: { nb: 'Komplett', nn: 'Komplett' },

  // One import
  importAv: { nb: (navn: string) => `Import av ${navn}`, nn: (navn: string) => `Import av ${navn}` },
  proveAv: { nb: (navn: string) => `Prøvekjøring av ${navn}`, nn: (navn: string) => `Prøvekøyring av ${navn}` },
  startetAv: {
    nb: (tid: string, bruker: string) => `Startet ${tid} av ${bruker}.`,
    nn: (tid: string, bruker: string) => `Starta ${tid} av ${bruker}.`,
  },
  fase: { nb: 'Framdrift', nn: 'Framdrift' },
  kanForlates: {
    nb: 'Du kan gå fra siden. Importen fortsetter, og du finner den igjen under Import.',
    nn: 'Du kan gå frå sida. Importen held fram, og du finn han att under Import.',
  },
  avbryt: { nb: 'Avbryt importen', nn: 'Avbryt importen' },
  avbryter: { nb: 'Avbryter …', nn: 'Avbryt …' },
  avbrytSikker: { nb: 'Avbryte importen?', nn: 'Avbryte importen?' },
  avbrytKonsekvens: {
    nb: 'Ingenting blir skrevet. Registeret blir slik det var.',
    nn: 'Ingenting blir skrive. Registeret blir slik det var.',
  },
  ikkeAvbryt: { nb: 'Fortsett importen', nn: 'Hald fram med importen' },
  venterTittel: { nb: 'Mye ville endret seg', nn: 'Mykje ville endra seg' },
  venterForklart: {
    nb: 'En stor del av radene i minst én fil ville blitt endret eller borte. Se gjennom før du fortsetter. Ingenting er skrevet ennå.',
    nn: 'Ein stor del av radene i minst éi fil ville blitt endra eller borte. Sjå gjennom før du held fram. Ingenting er skrive enno.',
  },
  fortsett: { nb: 'Fortsett', nn: 'Hald fram' },
  fortsettOgSlett: {
    nb: (n: string) => `Fortsett og slett ${n} rader`,
    nn: (n: string) => `Hald fram og slett ${n} rader`,
  },
  slettSikker: { nb: (n: string) => `Slette ${n} rader?`, nn: (n: string) => `Slette ${n} rader?` },
  slettKonsekvens: {
    nb: 'Radene går ut av registeret nå. De finnes i historikken, og tall som kjent før i dag er som de var.',
    nn: 'Radene går ut av registeret no. Dei finst i historikken, og tal som kjent før i dag er som dei var.',
  },
  ferdigTittel: { nb: 'Registeret er oppdatert', nn: 'Registeret er oppdatert' },
  ferdigUendret: { nb: 'Ingenting var endret', nn: 'Ingenting var endra' },
  ferdigProve: {
    nb: 'Prøvekjøringen er ferdig. Ingenting er skrevet.',
    nn: 'Prøvekøyringa er ferdig. Ingenting er skrive.',
  },
  ferdigUendretForklart: {
    nb: 'Registeret hadde alt dette fra før.',
    nn: 'Registeret hadde alt dette frå før.',
  },
  avvistTittel: { nb: 'Pakken er avvist. Ingenting er skrevet.', nn: 'Pakka er avvist. Ingenting er skrive.' },
  avbruttTittel: { nb: 'Importen er avbrutt. Ingenting er skrevet.', nn: 'Importen er avbroten. Ingenting er skrive.' },
  feiletTittel: {
    nb: 'Importen stoppet av en feil hos oss. Ingenting er skrevet.',
    nn: 'Importen stoppa av ein feil hos oss. Ingenting er skrive.',
  },
  importerPaaNytt: { nb: 'Ny import', nn: 'Ny import' },
  seTallene: { nb: 'Se tallene', nn: 'Sjå tala' },
  perFil: { nb: 'Per fil', nn: 'Per fil' },
  kolRader: { nb: 'Rader i pakken', nn: 'Rader i pakka' },
  kolNye: { nb: 'Nye', nn: 'Nye' },
  kolEndredeRader: { nb: 'Endret', nn: 'Endra' },
  kolUendret: { nb: 'Uendret', nn: 'Uendra' },
  kolSlettet: { nb: 'Slettet', nn: 'Sletta' },
  kolFoer: { nb: 'Før', nn: 'Før' },
  kolEtter: { nb: 'Etter', nn: 'Etter' },
  kolAndel: { nb: 'Andel som endres', nn: 'Del som blir endra' },
  sum: { nb: 'I alt', nn: 'I alt' },
  funn: { nb: 'Funn', nn: 'Funn' },
  ingenFunn: { nb: 'Ingen funn. Alle radene er i orden.', nn: 'Ingen funn. Alle radene er i orden.' },
  moenstre: { nb: 'Samme funn mange ganger', nn: 'Same funn mange gonger' },
  moenstreHjelp: {
    nb: 'Rett kilden til disse først, så forsvinner de fleste funnene.',
    nn: 'Rett kjelda til desse først, så blir dei fleste funna borte.',
  },
  kolAntall: { nb: 'Antall', nn: 'Tal' },
  kolKolonne: { nb: 'Kolonne', nn: 'Kolonne' },
  kolRad: { nb: 'Rad', nn: 'Rad' },
  kolVerdi: { nb: 'Verdi', nn: 'Verdi' },
  kolMelding: { nb: 'Hva som er galt', nn: 'Kva som er gale' },
  kolRadeksempler: { nb: 'Rader', nn: 'Rader' },
  alvor: { nb: 'Alvor', nn: 'Alvor' },
  feil: { nb: 'Feil', nn: 'Feil' },
  merknad: { nb: 'Merknad', nn: 'Merknad' },
  helFil: { nb: 'Hele filen', nn: 'Heile fila' },
  tomVerdi: { nb: '(tom eller skjult)', nn: '(tom eller skjult)' },
  filterFunn: { nb: 'Filter på funn', nn: 'Filter på funn' },
  visBare: { nb: 'Vis disse', nn: 'Vis desse' },
  kode: { nb: 'Kode', nn: 'Kode' },
  alleFiler: { nb: 'Alle filer', nn: 'Alle filer' },
  alleKoder: { nb: 'Alle koder', nn: 'Alle kodar' },
  fjernFilter: { nb: 'Fjern alle filtre', nn: 'Fjern alle filter' },
  ingenTreff: { nb: 'Ingen funn med disse filtrene.', nn: 'Ingen funn med desse filtera.' },
  merknader: { nb: 'Merknader', nn: 'Merknader' },
  tilbake: { nb: 'Tilbake', nn: 'Tilbake' },
  provNaa: { nb: 'Prøv nå', nn: 'Prøv no' },
  alleFunn: { nb: 'Alle funn', nn: 'Alle funn' },
  lastNedFunn: { nb: 'Last ned funnene (CSV)', nn: 'Last ned funna (CSV)' },
  ogFlere: { nb: (rader: string) => `${rader} …`, nn: (rader: string) => `${rader} …` },
  mistetForbindelse: {
    nb: 'Får ikke kontakt med tjenesten. Importen kan fortsatt gå. Prøver igjen om litt.',
    nn: 'Får ikkje kontakt med tenesta. Importen kan framleis gå. Prøver på nytt om litt.',
  },
} as const satisfies Tekstomraade;

/** Where an import stands. */
export const importstatusTekster = {
  i_ko: { nb: 'I kø', nn: 'I kø' },
  leser: { nb: 'Leser filene', nn: 'Les filene' },
  kontrollerer: { nb: 'Kontrollerer', nn: 'Kontrollerer' },
  venter_paa_bekreftelse: { nb: 'Venter på svar', nn: 'Ventar på svar' },
  skriver: { nb: 'Skriver', nn: 'Skriv' },
  ferdig: { nb: 'Ferdig', nn: 'Ferdig' },
  avvist: { nb: 'Avvist', nn: 'Avvist' },
  avbrutt: { nb: 'Avbrutt', nn: 'Avbroten' },
  feilet: { nb: 'Feilet', nn: 'Feila' },
} as const satisfies Tekstomraade;
