import type { Handling } from '@tak/domain';
import type { FastTekst, Tekstomraade } from './tekst';

/** What was done, as the audit log shows it. */
export const handlingTekster = {
  'okt.inn': { nb: 'Logget inn', nn: 'Logga inn' },
  'okt.ut': { nb: 'Logget ut', nn: 'Logga ut' },
  'okt.bytt_rolle': { nb: 'Byttet rolle', nn: 'Bytta rolle' },
  'okt.bekreft': { nb: 'Bekreftet identiteten sin', nn: 'Stadfesta identiteten sin' },
  'okt.avvist': { nb: 'Innlogging avvist', nn: 'Innlogging avvist' },
  'okt.avsluttet': { nb: 'Avsluttet en økt', nn: 'Avslutta ei økt' },
  'tilgang.nektet': { nb: 'Nektet tilgang', nn: 'Nekta tilgang' },
  'husstand.sok': { nb: 'Søkte etter husstand', nn: 'Søkte etter husstand' },
  'husstand.les': { nb: 'Leste en husstand', nn: 'Las ein husstand' },
  'husstand.ny': { nb: 'Registrerte en husstand', nn: 'Registrerte ein husstand' },
  'husstand.endre': { nb: 'Endret en husstand', nn: 'Endra ein husstand' },
  'husstand.slaa_sammen': { nb: 'Slo sammen to husstander', nn: 'Slo saman to husstandar' },
  'husstand.like': {
    nb: 'Lette etter personer som kan være de samme',
    nn: 'Leita etter personar som kan vere dei same',
  },
  // Told also when there was nothing to open: what was found is not the log's to say.
  'husstand.apne': { nb: 'Ba om å åpne en skjermet husstand', nn: 'Bad om å opne ein skjerma husstand' },
  'husstand.inhabil_apne': { nb: 'Åpnet en husstand som inhabil', nn: 'Opna ein husstand som inhabil' },
  'person.fodselsnummer': { nb: 'Viste et fødselsnummer', nn: 'Viste eit fødselsnummer' },
  'varsomhet.ny': { nb: 'La inn «besøk med varsomhet»', nn: 'La inn «besøk med varsemd»' },
  'varsomhet.avslutt': { nb: 'Avsluttet «besøk med varsomhet»', nn: 'Avslutta «besøk med varsemd»' },
  'sist_apnet.les': { nb: 'Leste hva en selv åpnet sist', nn: 'Las kva ein sjølv opna sist' },
  'oversikt.les': { nb: 'Leste oversikten over det som haster', nn: 'Las oversikta over det som hastar' },
  'bolig.sok': { nb: 'Leste listen over boliger', nn: 'Las lista over bustader' },
  'bolig.les': { nb: 'Leste en bolig', nn: 'Las ein bustad' },
  'bolig.eksporter': { nb: 'Tok ut listen over boliger som fil', nn: 'Tok ut lista over bustader som fil' },
  'bolig.endre': { nb: 'Endret en bolig', nn: 'Endra ein bustad' },
  'bygg.endre': { nb: 'Endret et bygg', nn: 'Endra eit bygg' },
  'hendelse.angre': { nb: 'Angret en endring', nn: 'Angra ei endring' },
  'rader.les': { nb: 'Leste radene bak et tall', nn: 'Las radene bak eit tal' },
  'rader.eksporter': { nb: 'Tok ut radene bak et tall som fil', nn: 'Tok ut radene bak eit tal som fil' },
  'register.eksporter': { nb: 'Tok ut hele registeret', nn: 'Tok ut heile registeret' },
  'import.send': { nb: 'Sendte inn en import', nn: 'Sende inn ein import' },
  'import.bekreft': { nb: 'Bekreftet en import', nn: 'Stadfesta ein import' },
  'import.avbryt': { nb: 'Avbrøt en import', nn: 'Avbraut ein import' },
  'import.ferdig': { nb: 'Import avsluttet', nn: 'Import avslutta' },
  'import.eksporter': { nb: 'Tok ut funnene i en import som fil', nn: 'Tok ut funna i ein import som fil' },
  'bruker.ny': { nb: 'Opprettet en bruker', nn: 'Oppretta ein brukar' },
  'bruker.endre': { nb: 'Endret en bruker', nn: 'Endra ein brukar' },
  'bruker.deaktiver': { nb: 'Deaktiverte en bruker', nn: 'Deaktiverte ein brukar' },
  'bruker.aktiver': { nb: 'Aktiverte en bruker', nn: 'Aktiverte ein brukar' },
  'bruker.bekreft': { nb: 'Bekreftet en bruker for ett år', nn: 'Stadfesta ein brukar for eitt år' },
  'rolle.foresla': { nb: 'Foreslo en rolle', nn: 'Foreslo ei rolle' },
  'rolle.gi': { nb: 'Ga en rolle', nn: 'Gav ei rolle' },
  'rolle.godkjenn': { nb: 'Godkjente en rolle', nn: 'Godkjende ei rolle' },
  'rolle.avslaa': { nb: 'Avslo en rolle', nn: 'Avslo ei rolle' },
  'rolle.avslutt': { nb: 'Avsluttet en rolle', nn: 'Avslutta ei rolle' },
  'fire_oyne.endre': { nb: 'Endret fire øyne', nn: 'Endra fire auge' },
  'inhabilitet.erklaer': { nb: 'Erklærte seg inhabil', nn: 'Erklærte seg inhabil' },
  'inhabilitet.opphev': { nb: 'Opphevet egen inhabilitet', nn: 'Oppheva eigen inhabilitet' },
  'apning.kvitter': { nb: 'Merket en åpning som sett', nn: 'Merkte ei opning som sett' },
  'logg.les': { nb: 'Leste loggen', nn: 'Las loggen' },
  'logg.eksporter': { nb: 'Tok ut loggen som fil', nn: 'Tok ut loggen som fil' },
  'logg.kontroller': { nb: 'Kontrollerte loggen', nn: 'Kontrollerte loggen' },
  'logg.innsyn': { nb: 'Hentet innsyn for en person', nn: 'Henta innsyn for ein person' },
  'nokkel.roter': { nb: 'Byttet krypteringsnøkkel', nn: 'Bytta krypteringsnøkkel' },
} as const satisfies Record<Handling, FastTekst> & Tekstomraade;

/** The text of an act; the code itself for one that an older or newer version has written. */
export const handlingTekst = (kode: string): FastTekst =>
  (handlingTekster as Readonly<Record<string, FastTekst>>)[kode] ?? { nb: kode, nn: kode };

/** What an act was done to: `slag` of LoggRad.objekt. */
export const objektslagTekster = {
  husstand: { nb: 'Husstand', nn: 'Husstand' },
  person: { nb: 'Person', nn: 'Person' },
  bolig: { nb: 'Bolig', nn: 'Bustad' },
  bruker: { nb: 'Bruker', nn: 'Brukar' },
  rolle: { nb: 'Rolle', nn: 'Rolle' },
  import: { nb: 'Import', nn: 'Import' },
  parameter: { nb: 'Parameter', nn: 'Parameter' },
  kostra: { nb: 'KOSTRA-felt', nn: 'KOSTRA-felt' },
  apning: { nb: 'Åpning', nn: 'Opning' },
  inhabilitet: { nb: 'Inhabilitet', nn: 'Inhabilitet' },
  varsomhet: { nb: 'Varsomhet', nn: 'Varsemd' },
  fire_oyne: { nb: 'Fire øyne', nn: 'Fire auge' },
} as const satisfies Tekstomraade;

/** Why a chain is not whole; after «Nummer 17: ». Record<Bruddgrunn, …> in the API. */
export const bruddTekster = {
  endret: { nb: 'raden er endret', nn: 'rada er endra' },
  mangler: { nb: 'raden mangler', nn: 'rada manglar' },
  innskutt: {
    nb: 'raden hører ikke til her: den er satt inn eller byttet ut',
    nn: 'rada høyrer ikkje til her: ho er sett inn eller bytt ut',
  },
  segl: {
    nb: 'raden stemmer ikke med seglet som ble laget da den var ny',
    nn: 'rada stemmer ikkje med seglet som vart laga da ho var ny',
  },
  ende: { nb: 'loggens slutt er endret', nn: 'slutten på loggen er endra' },
  personer: { nb: 'listen over hvem raden gjelder er endret', nn: 'lista over kven rada gjeld er endra' },
} as const satisfies Tekstomraade;

/** Words of the log's export and of roles that are not a person's. */
export const revisjonTekster = {
  system: { nb: 'Systemet', nn: 'Systemet' },
  ikkeTilgang: { nb: 'Ikke tilgang', nn: 'Ikkje tilgang' },
  nr: { nb: 'Nummer', nn: 'Nummer' },
  tid: { nb: 'Tid', nn: 'Tid' },
  bruker: { nb: 'Bruker', nn: 'Brukar' },
  brukerId: { nb: 'Bruker-id', nn: 'Brukar-id' },
  rolle: { nb: 'Rolle', nn: 'Rolle' },
  handling: { nb: 'Handling', nn: 'Handling' },
  objekt: { nb: 'Gjelder', nn: 'Gjeld' },
  grunn: { nb: 'Grunn', nn: 'Grunn' },
  detaljer: { nb: 'Detaljer', nn: 'Detaljar' },
  personer: { nb: 'Antall personer', nn: 'Tal på personar' },
  foresporsel: { nb: 'Forespørsel', nn: 'Førespurnad' },
} as const satisfies Tekstomraade;
