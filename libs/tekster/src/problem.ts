import { avtalegrunner } from './avtalegrunner';
import { importgrunner } from './importgrunner';
import type { FastTekst, Tekstomraade } from './tekst';

/** Refusals and faults by their `code` (RFC 9457). An area adds the grounds of its own beside its texts. */
export const problemTekster = {
  ...importgrunner,
  ...avtalegrunner,
  ikke_innlogget: { nb: 'Du er logget ut. Logg inn igjen.', nn: 'Du er logga ut. Logg inn på nytt.' },
  ikke_tilgang: { nb: 'Ikke tilgang.', nn: 'Ikkje tilgang.' },
  // Grounds of `kan` (domain/tilgang).
  bekreft_innlogging: {
    nb: 'Du må bekrefte hvem du er før du kan gjøre dette. Ingenting er endret.',
    nn: 'Du må stadfeste kven du er før du kan gjere dette. Ingenting er endra.',
  },
  feil_status: {
    nb: 'Dette kan ikke gjøres nå. Noen andre kan ha kommet deg i forkjøpet; hent siden på nytt.',
    nn: 'Dette kan ikkje gjerast no. Nokon andre kan ha kome deg i forkjøpet; hent sida på nytt.',
  },
  fire_oyne: {
    nb: 'Du har forberedt dette selv, og kommunen krever at en annen avgjør. Be en kollega med samme rolle om det.',
    nn: 'Du har førebudd dette sjølv, og kommunen krev at ein annan avgjer. Be ein kollega med same rolle om det.',
  },
  // Forvaltningsloven § 6.
  inhabil: {
    nb: 'Du er inhabil i denne saken. En kollega må ta den.',
    nn: 'Du er inhabil i denne saka. Ein kollega må ta ho.',
  },
  endret: {
    nb: 'Noen andre har endret dette etter at du åpnet det. Se hva som er nytt før du lagrer.',
    nn: 'Nokon andre har endra dette etter at du opna det. Sjå kva som er nytt før du lagrar.',
  },
  endret_siden: {
    nb: 'Dette kan ikke angres lenger: noen har endret det etterpå.',
    nn: 'Dette kan ikkje angrast lenger: nokon har endra det etterpå.',
  },
  kan_ikke_angres: {
    nb: 'Dette kan ikke angres. Rett det i stedet.',
    nn: 'Dette kan ikkje angrast. Rett det i staden.',
  },
  mangler_nokkel: {
    nb: 'Forespørselen mangler en nøkkel som hindrer at den utføres to ganger.',
    nn: 'Førespurnaden manglar ein nøkkel som hindrar at han blir utført to gonger.',
  },
  nokkel_brukt: {
    nb: 'Dette er allerede sendt, eller siden er gammel. Hent siden på nytt.',
    nn: 'Dette er allereie sendt, eller sida er gammal. Hent sida på nytt.',
  },
  import_paagaar: {
    nb: 'En import pågår, og registeret kan ikke endres akkurat nå. Prøv igjen om litt.',
    nn: 'Ein import går føre seg, og registeret kan ikkje endrast akkurat no. Prøv igjen om litt.',
  },
  i_bruk: {
    nb: 'Dette kan ikke tas bort: noe annet i registeret viser til det.',
    nn: 'Dette kan ikkje takast bort: noko anna i registeret viser til det.',
  },
  to_leieforhold: {
    nb: 'Boligen har allerede et leieforhold i disse dagene.',
    nn: 'Bustaden har allereie eit leigeforhold i desse dagane.',
  },
  to_hovedpersoner: {
    nb: 'Husstanden kan ha bare én hovedperson om gangen.',
    nn: 'Husstanden kan ha berre éin hovudperson om gongen.',
  },
  overlapper: {
    nb: 'Det finnes allerede noe annet i de samme dagene. Avslutt det først, eller velg andre datoer.',
    nn: 'Det finst allereie noko anna i dei same dagane. Avslutt det først, eller vel andre datoar.',
  },
  ingen_endring: {
    nb: 'Det er slik fra før. Ingenting er endret.',
    nn: 'Det er slik frå før. Ingenting er endra.',
  },
  kan_ikke_tommes: {
    nb: 'En endring fra en dato kan ikke være til «ukjent». Er det feil det som står, velg retting.',
    nn: 'Ei endring frå ein dato kan ikkje vere til «ukjent». Er det feil det som står, vel retting.',
  },
  ikke_registrert_da: {
    nb: 'Det er ikke registrert noen verdi fra denne dagen å rette. Velg endring fra dato.',
    nn: 'Det er ikkje registrert nokon verdi frå denne dagen å rette. Vel endring frå dato.',
  },
  utenfor_boligens_tid: {
    nb: 'Noe ligger utenfor dagene vi disponerer boligen: et leieforhold, en avtale eller annet som er registrert på den, eller en endring før den første dagen. Avslutt eller rett det først.',
    nn: 'Noko ligg utanfor dagane vi disponerer bustaden: eit leigeforhold, ein avtale eller anna som er registrert på han, eller ei endring før den første dagen. Avslutt eller rett det først.',
  },
  ingen_innleieavtale: {
    nb: 'Ingen innleieavtale løper over den dagen. Hent siden på nytt, og prøv igjen.',
    nn: 'Ingen innleigeavtale går over den dagen. Hent sida på nytt, og prøv igjen.',
  },
  tom_for_fom: {
    nb: 'Siste dag kan ikke være før første dag.',
    nn: 'Siste dag kan ikkje vere før første dag.',
  },
  utleid: {
    nb: 'Boligen er utleid denne dagen eller senere. Avslutt leieforholdet først, eller velg en senere dag.',
    nn: 'Bustaden er utleigd denne dagen eller seinare. Avslutt leigeforholdet først, eller vel ein seinare dag.',
  },
  id_brukt: {
    nb: 'Denne id-en er allerede i bruk. Velg en annen, eller la Tak gi en.',
    nn: 'Denne id-en er allereie i bruk. Vel ein annan, eller la Tak gi ein.',
  },
  avvist_rader: {
    nb: 'Noen av boligene kan ikke endres slik. Ingen er endret. Ta dem ut av utvalget, eller rett dem først.',
    nn: 'Nokre av bustadene kan ikkje endrast slik. Ingen er endra. Ta dei ut av utvalet, eller rett dei først.',
  },
  ingen_hovedperson: {
    nb: 'Husstanden må ha én hovedperson fra første dag.',
    nn: 'Husstanden må ha éin hovudperson frå første dag.',
  },
  to_maalgrupper: {
    nb: 'Husstanden har allerede en målgruppe fra samme dag. Rett den, eller velg hvilken som skal stå.',
    nn: 'Husstanden har allereie ei målgruppe frå same dag. Rett ho, eller vel kva for ei som skal stå.',
  },
  fodselsnummer_brukt: {
    nb: 'Dette fødselsnummeret er registrert på en annen person.',
    nn: 'Dette fødselsnummeret er registrert på ein annan person.',
  },
  fodselsdato_mot_fodselsnummer: {
    nb: 'Fødselsdatoen stemmer ikke med fødselsnummeret.',
    nn: 'Fødselsdatoen stemmer ikkje med fødselsnummeret.',
  },
  ulike_fodselsnumre: {
    nb: 'De to personene har hvert sitt fødselsnummer. Da er de ikke samme person, eller så er ett av dem feil.',
    nn: 'Dei to personane har kvart sitt fødselsnummer. Då er dei ikkje same person, eller så er eitt av dei feil.',
  },
  ikke_mindreaarig: {
    nb: 'Personen er bosatt som enslig mindreårig, men ville vært 18 år eller mer dagen for bosetting.',
    nn: 'Personen er busett som einsleg mindreårig, men ville vore 18 år eller meir dagen for busetjing.',
  },
  bruker_finnes: {
    nb: 'Det finnes allerede en aktiv bruker med dette brukernavnet.',
    nn: 'Det finst allereie ein aktiv brukar med dette brukarnamnet.',
  },
  siste_systemeier: {
    nb: 'Kommunen må ha minst én systemeier. Gi rollen til en annen først.',
    nn: 'Kommunen må ha minst éin systemeigar. Gi rolla til ein annan først.',
  },
  // «Not found» and «not yours» are told alike: that something exists is itself told to those who may see it only.
  finnes_ikke: { nb: 'Ikke tilgang.', nn: 'Ikkje tilgang.' },
  ugyldig_foresporsel: {
    nb: 'Noe i det du sendte er ikke gyldig. Rett og prøv igjen.',
    nn: 'Noko i det du sende er ikkje gyldig. Rett og prøv på nytt.',
  },
  for_stort: { nb: 'Filen er for stor.', nn: 'Fila er for stor.' },
  format: { nb: 'Tak kan ikke lese denne typen fil.', nn: 'Tak kan ikkje lese denne typen fil.' },
  for_mange_foresporsler: {
    nb: 'For mange forsøk på kort tid. Vent litt og prøv igjen.',
    nn: 'For mange forsøk på kort tid. Vent litt og prøv på nytt.',
  },
  for_mange_visninger: {
    nb: 'Du har så mange visninger som det er plass til. Slett en før du lagrer en ny.',
    nn: 'Du har så mange visingar som det er plass til. Slett ei før du lagrar ei ny.',
  },
  konflikt: {
    nb: 'Noen andre endret det samme samtidig. Hent siden på nytt og prøv igjen.',
    nn: 'Nokon andre endra det same samstundes. Hent sida på nytt og prøv igjen.',
  },
  utilgjengelig: {
    nb: 'Databasen svarer ikke nå. Prøv igjen om litt.',
    nn: 'Databasen svarar ikkje no. Prøv igjen om litt.',
  },
  ingen_forbindelse: {
    nb: 'Får ikke kontakt med tjenesten. Sjekk nettet og prøv igjen.',
    nn: 'Får ikkje kontakt med tenesta. Sjekk nettet og prøv på nytt.',
  },
  fremmed_side: {
    nb: 'Forespørselen kom ikke fra Tak. Last siden på nytt og prøv igjen.',
    nn: 'Førespurnaden kom ikkje frå Tak. Last sida på nytt og prøv igjen.',
  },
  intern_feil: { nb: 'Noe gikk galt hos oss. Prøv igjen.', nn: 'Noko gjekk gale hos oss. Prøv på nytt.' },
} as const satisfies Tekstomraade;

/** The text of a ground, or the general one for a ground that nobody has words for yet. */
export const problemTekst = (code: string): FastTekst =>
  (problemTekster as Readonly<Record<string, FastTekst>>)[code] ?? problemTekster.intern_feil;
