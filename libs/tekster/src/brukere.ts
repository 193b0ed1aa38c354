import { dato, tall } from './format';
import type { Tekstomraade } from './tekst';

/** Words of the screens of users and their roles. */
export const brukerTekster = {
  tittel: { nb: 'Brukere', nn: 'Brukarar' },
  gruppe: { nb: 'Drift', nn: 'Drift' },
  status: {
    nb: (aktive: number, bekreftes: number) =>
      `${tall(aktive)} ${aktive === 1 ? 'aktiv bruker' : 'aktive brukere'}.${bekreftes ? ` ${tall(bekreftes)} må bekreftes.` : ''}`,
    nn: (aktive: number, bekreftes: number) =>
      `${tall(aktive)} ${aktive === 1 ? 'aktiv brukar' : 'aktive brukarar'}.${bekreftes ? ` ${tall(bekreftes)} må stadfestast.` : ''}`,
  },
  faner: { nb: 'Om brukere', nn: 'Om brukarar' },
  apninger: { nb: 'Åpninger', nn: 'Opningar' },
  apningerAntall: {
    nb: (n: number) => `Åpninger (${tall(n)} ${n === 1 ? 'ny' : 'nye'})`,
    nn: (n: number) => `Opningar (${tall(n)} ${n === 1 ? 'ny' : 'nye'})`,
  },

  // The list
  sok: { nb: 'Søk etter navn eller brukernavn', nn: 'Søk etter namn eller brukarnamn' },
  filter: { nb: 'Vis bare', nn: 'Vis berre' },
  aktive: { nb: 'Aktive', nn: 'Aktive' },
  maaBekreftesFlere: { nb: 'Må bekreftes', nn: 'Må stadfestast' },
  forslag: { nb: 'Forslag', nn: 'Framlegg' },
  deaktiverte: { nb: 'Deaktiverte', nn: 'Deaktiverte' },
  alleRoller: { nb: 'Alle roller', nn: 'Alle roller' },
  ingenTreff: { nb: 'Ingen brukere passer.', nn: 'Ingen brukarar passar.' },
  fjernFilter: { nb: 'Fjern filter', nn: 'Fjern filter' },
  ingenBrukere: { nb: 'Det er ingen brukere ennå.', nn: 'Det er ingen brukarar enno.' },
  navn: { nb: 'Navn', nn: 'Namn' },
  roller: { nb: 'Roller', nn: 'Roller' },
  tilstand: { nb: 'Status', nn: 'Status' },
  sistInnlogget: { nb: 'Sist innlogget', nn: 'Sist innlogga' },
  aldriInnlogget: { nb: 'Aldri', nn: 'Aldri' },
  bekreftet: { nb: 'Bekreftet', nn: 'Stadfesta' },
  av: { nb: (navn: string) => `av ${navn}`, nn: (navn: string) => `av ${navn}` },
  ingenRoller: { nb: 'Ingen roller', nn: 'Ingen roller' },
  aktiv: { nb: 'Aktiv', nn: 'Aktiv' },
  maaBekreftes: { nb: 'Må bekreftes', nn: 'Må stadfestast' },
  forslagVenter: { nb: 'Forslag venter', nn: 'Framlegg ventar' },
  deaktivert: { nb: 'Deaktivert', nn: 'Deaktivert' },
  beskyttet: { nb: 'skjermede husstander', nn: 'skjerma husstandar' },
  foreslatt: { nb: 'foreslått', nn: 'foreslått' },
  nyBruker: { nb: 'Ny bruker', nn: 'Ny brukar' },

  // New account
  nyStatus: {
    nb: 'Kontoen venter til personen logger inn første gang.',
    nn: 'Kontoen ventar til personen loggar inn første gongen.',
  },
  tilbyder: { nb: 'Logger inn med', nn: 'Loggar inn med' },
  demoinnlogging: { nb: 'Demoinnlogging', nn: 'Demoinnlogging' },
  brukernavn: { nb: 'Brukernavn', nn: 'Brukarnamn' },
  brukernavnHjelp: {
    nb: 'Slik det står hos tjenesten personen logger inn med, ofte en e-postadresse.',
    nn: 'Slik det står hos tenesta personen loggar inn med, ofte ei e-postadresse.',
  },
  navnHjelp: { nb: 'Slik kollegene skal se det.', nn: 'Slik kollegaene skal sjå det.' },
  epost: { nb: 'E-post', nn: 'E-post' },
  rollerHjelp: {
    nb: 'Hva hver rolle kan gjøre, er likt for alle som har den.',
    nn: 'Kva kvar rolle kan gjere, er likt for alle som har ho.',
  },
  kanBeskyttet: { nb: 'Kan åpne skjermede husstander', nn: 'Kan opne skjerma husstandar' },
  kanBeskyttetHjelp: {
    nb: 'Bare med en begrunnelse, og hver åpning vises for systemeier.',
    nn: 'Berre med ei grunngjeving, og kvar opning blir vist for systemeigar.',
  },
  kanBeskyttetFor: {
    nb: (rolle: string) => `Kan åpne skjermede husstander, ${rolle}`,
    nn: (rolle: string) => `Kan opne skjerma husstandar, ${rolle}`,
  },
  lagBruker: { nb: 'Lag bruker', nn: 'Lag brukar' },
  avbryt: { nb: 'Avbryt', nn: 'Avbryt' },
  laget: { nb: (navn: string) => `${navn} er lagt til.`, nn: (navn: string) => `${navn} er lagd til.` },
  manglerBrukernavn: { nb: 'Skriv brukernavnet.', nn: 'Skriv brukarnamnet.' },
  mellomromIBrukernavn: {
    nb: 'Skriv brukernavnet uten mellomrom.',
    nn: 'Skriv brukarnamnet utan mellomrom.',
  },
  manglerNavn: { nb: 'Skriv navnet.', nn: 'Skriv namnet.' },
  ugyldigEpost: {
    nb: 'Skriv en e-postadresse, eller la feltet stå tomt.',
    nn: 'Skriv ei e-postadresse, eller la feltet stå tomt.',
  },
  manglerRolle: { nb: 'Velg minst én rolle.', nn: 'Vel minst éi rolle.' },

  // One account
  innloggingMed: {
    nb: (brukernavn: string, tilbyder: string) => `${brukernavn}, logger inn med ${tilbyder}.`,
    nn: (brukernavn: string, tilbyder: string) => `${brukernavn}, loggar inn med ${tilbyder}.`,
  },
  ikkeInnloggetEnna: { nb: 'Har ikke logget inn ennå.', nn: 'Har ikkje logga inn enno.' },
  sistInnloggetTid: {
    nb: (tid: string) => `Logget sist inn ${tid}.`,
    nn: (tid: string) => `Logga sist inn ${tid}.`,
  },
  deaktivertFordi: {
    nb: (dag: string, grunn: string | null) => `Deaktivert ${dato(dag)}.${grunn ? ` Grunn: ${grunn}` : ''}`,
    nn: (dag: string, grunn: string | null) => `Deaktivert ${dato(dag)}.${grunn ? ` Grunn: ${grunn}` : ''}`,
  },
  seILoggen: { nb: 'Hva personen har gjort, i loggen', nn: 'Kva personen har gjort, i loggen' },
  konto: { nb: 'Konto', nn: 'Konto' },
  lagre: { nb: 'Lagre', nn: 'Lagre' },
  lagret: { nb: 'Kontoen er lagret.', nn: 'Kontoen er lagra.' },
  endretTittel: { nb: 'Noen andre endret kontoen samtidig', nn: 'Nokon andre endra kontoen samstundes' },
  endretForklart: {
    nb: 'Velg hva som skal gjelde for hvert felt. Ingenting er lagret ennå.',
    nn: 'Vel kva som skal gjelde for kvart felt. Ingenting er lagra enno.',
  },
  endretLikt: {
    nb: 'Feltene her er like det du skrev. Lagre en gang til.',
    nn: 'Felta her er like det du skreiv. Lagre ein gong til.',
  },
  lagretNaa: { nb: 'Lagret nå', nn: 'Lagra no' },
  dittValg: { nb: 'Du skrev', nn: 'Du skreiv' },
  tomt: { nb: 'tomt', nn: 'tomt' },
  lagreValgene: { nb: 'Lagre valgene', nn: 'Lagre vala' },
  forkastMine: { nb: 'Forkast det jeg skrev', nn: 'Forkast det eg skreiv' },

  statusForeslatt: { nb: 'Foreslått', nn: 'Foreslått' },
  statusGjelder: { nb: 'Gjelder', nn: 'Gjeld' },
  statusAvslatt: { nb: 'Avslått', nn: 'Avslått' },
  statusAvsluttet: { nb: 'Avsluttet', nn: 'Avslutta' },
  gitt: {
    nb: (dag: string, av: string) => `Gitt ${dato(dag)} av ${av}`,
    nn: (dag: string, av: string) => `Gitt ${dato(dag)} av ${av}`,
  },
  foreslattAv: {
    nb: (dag: string, av: string) => `Foreslått ${dato(dag)} av ${av}`,
    nn: (dag: string, av: string) => `Foreslått ${dato(dag)} av ${av}`,
  },
  godkjentAv: {
    nb: (dag: string, av: string) => `godkjent ${dato(dag)} av ${av}`,
    nn: (dag: string, av: string) => `godkjend ${dato(dag)} av ${av}`,
  },
  avslattAv: {
    nb: (dag: string, av: string) => `avslått ${dato(dag)} av ${av}`,
    nn: (dag: string, av: string) => `avslått ${dato(dag)} av ${av}`,
  },
  avsluttetDag: {
    nb: (dag: string) => `avsluttet ${dato(dag)}`,
    nn: (dag: string) => `avslutta ${dato(dag)}`,
  },
  godkjenn: { nb: 'Godkjenn', nn: 'Godkjenn' },
  avslaa: { nb: 'Avslå', nn: 'Avslå' },
  egetForslag: {
    nb: 'Du foreslo rollen selv. En annen systemeier må godkjenne eller avslå den.',
    nn: 'Du foreslo rolla sjølv. Ein annan systemeigar må godkjenne eller avslå ho.',
  },
  avsluttRolle: { nb: 'Avslutt rollen', nn: 'Avslutt rolla' },
  trekkForslag: { nb: 'Trekk forslaget', nn: 'Trekk framlegget' },
  rolleMed: {
    nb: (verb: string, rolle: string) => `${verb}: ${rolle}`,
    nn: (verb: string, rolle: string) => `${verb}: ${rolle}`,
  },
  avsluttSporsmaal: {
    nb: (rolle: string, navn: string) => `Avslutt rollen ${rolle} for ${navn}?`,
    nn: (rolle: string, navn: string) => `Avslutt rolla ${rolle} for ${navn}?`,
  },
  avsluttKonsekvens: {
    nb: 'Personen logges ut av rollen med en gang og mister tilgangen den ga. Det som er gjort i rollen, blir stående.',
    nn: 'Personen blir logga ut av rolla med ein gong og mistar tilgangen ho gav. Det som er gjort i rolla, blir ståande.',
  },
  tidligereRoller: {
    nb: (n: number) => `Tidligere roller og avslag (${tall(n)})`,
    nn: (n: number) => `Tidlegare roller og avslag (${tall(n)})`,
  },
  giRolle: { nb: 'Gi rolle', nn: 'Gi rolle' },
  rolle: { nb: 'Rolle', nn: 'Rolle' },
  velgRolle: { nb: 'Velg rolle', nn: 'Vel rolle' },
  velgRolleFeil: { nb: 'Velg en rolle.', nn: 'Vel ei rolle.' },
  endreMerket: {
    nb: (rolle: string) => `${rolle} (har den, endre skjermet tilgang)`,
    nn: (rolle: string) => `${rolle} (har ho, endre skjerma tilgang)`,
  },
  endreRolle: { nb: 'Endre rollen', nn: 'Endre rolla' },
  harAlle: { nb: 'Brukeren har alle rollene.', nn: 'Brukaren har alle rollene.' },
  rolleGitt: { nb: (rolle: string) => `Rollen ${rolle} er gitt.`, nn: (rolle: string) => `Rolla ${rolle} er gitt.` },
  rolleForeslatt: {
    nb: (rolle: string) => `Rollen ${rolle} er foreslått. En annen systemeier må godkjenne den.`,
    nn: (rolle: string) => `Rolla ${rolle} er foreslått. Ein annan systemeigar må godkjenne ho.`,
  },
  rolleGodkjent: {
    nb: (rolle: string) => `Rollen ${rolle} er godkjent.`,
    nn: (rolle: string) => `Rolla ${rolle} er godkjend.`,
  },
  rolleAvslatt: {
    nb: (rolle: string) => `Forslaget om ${rolle} er avslått.`,
    nn: (rolle: string) => `Framlegget om ${rolle} er avslått.`,
  },
  rolleAvsluttet: {
    nb: (rolle: string) => `Rollen ${rolle} er avsluttet.`,
    nn: (rolle: string) => `Rolla ${rolle} er avslutta.`,
  },

  aarligBekreftelse: { nb: 'Årlig bekreftelse', nn: 'Årleg stadfesting' },
  bekreftetDag: {
    nb: (dag: string, av: string) => `Bekreftet ${dato(dag)} av ${av}.`,
    nn: (dag: string, av: string) => `Stadfesta ${dato(dag)} av ${av}.`,
  },
  bekreftesNaa: {
    nb: 'Det er over ett år siden. Bekreft at personen fortsatt skal ha kontoen og rollene, eller avslutt dem.',
    nn: 'Det er over eitt år sidan. Stadfest at personen framleis skal ha kontoen og rollene, eller avslutt dei.',
  },
  bekreft: { nb: 'Bekreft kontoen', nn: 'Stadfest kontoen' },
  erBekreftet: { nb: 'Kontoen er bekreftet for ett år.', nn: 'Kontoen er stadfesta for eitt år.' },

  okter: { nb: 'Innlogget nå', nn: 'Innlogga no' },
  ingenOkter: { nb: 'Ikke innlogget noe sted.', nn: 'Ikkje innlogga nokon stad.' },
  antallOkter: {
    nb: (n: number) => (n === 1 ? 'Innlogget i 1 nettleser.' : `Innlogget i ${tall(n)} nettlesere.`),
    nn: (n: number) => (n === 1 ? 'Innlogga i 1 nettlesar.' : `Innlogga i ${tall(n)} nettlesarar.`),
  },
  loggUtOveralt: { nb: 'Logg ut overalt', nn: 'Logg ut overalt' },
  loggUtSporsmaal: {
    nb: (navn: string) => `Logg ut ${navn} overalt?`,
    nn: (navn: string) => `Logg ut ${navn} overalt?`,
  },
  loggUtKonsekvens: {
    nb: 'Det som ikke er lagret, går tapt. Personen kan logge inn igjen.',
    nn: 'Det som ikkje er lagra, går tapt. Personen kan logge inn på nytt.',
  },
  erLoggetUt: { nb: 'Personen er logget ut overalt.', nn: 'Personen er logga ut overalt.' },

  deaktiverTittel: { nb: 'Deaktivering', nn: 'Deaktivering' },
  deaktiverForklart: {
    nb: 'En som slutter, deaktiveres. Kontoen slettes ikke, fordi loggen viser til den.',
    nn: 'Ein som sluttar, blir deaktivert. Kontoen blir ikkje sletta, fordi loggen viser til han.',
  },
  deaktiver: { nb: 'Deaktiver', nn: 'Deaktiver' },
  deaktiverKontoen: { nb: 'Deaktiver kontoen', nn: 'Deaktiver kontoen' },
  deaktiverSporsmaal: { nb: (navn: string) => `Deaktiver ${navn}?`, nn: (navn: string) => `Deaktiver ${navn}?` },
  deaktiverKonsekvens: {
    nb: 'Personen logges ut med en gang og kan ikke logge inn igjen før kontoen er aktivert.',
    nn: 'Personen blir logga ut med ein gong og kan ikkje logge inn på nytt før kontoen er aktivert.',
  },
  grunn: { nb: 'Grunn', nn: 'Grunn' },
  grunnHjelp: { nb: 'For eksempel: sluttet 31.05. Står i loggen.', nn: 'Til dømes: slutta 31.05. Står i loggen.' },
  manglerGrunn: { nb: 'Skriv hvorfor, minst tre tegn.', nn: 'Skriv kvifor, minst tre teikn.' },
  erDeaktivert: { nb: (navn: string) => `${navn} er deaktivert.`, nn: (navn: string) => `${navn} er deaktivert.` },
  aktiver: { nb: 'Aktiver kontoen', nn: 'Aktiver kontoen' },
  erAktivert: { nb: (navn: string) => `${navn} er aktivert.`, nn: (navn: string) => `${navn} er aktivert.` },
} as const satisfies Tekstomraade;
