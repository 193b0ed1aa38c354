/**
 * Everything an import can find, with severity and the sentence a caseworker reads. `feil` rejects the whole package;
 * `merknad` is accepted and listed. Source: the registerpakke contract, hard rules and soft findings.
 */
const feil = (melding: string) => ({ alvor: 'feil', melding }) as const;
const merknad = (melding: string) => ({ alvor: 'merknad', melding }) as const;

export const FUNNKODER = {
  // The file and its header
  tom_pakke: feil('Pakken har ingen filer Tak kjenner.'),
  ukjent_fil: feil('Filen er ikke en del av registerpakken.'),
  dobbel_fil: feil('Filen finnes flere ganger i pakken.'),
  tom_fil: feil('Filen er tom: den mangler overskriftsraden.'),
  ukjent_tegnsett: feil('Filen er verken UTF-8 eller ISO-8859-1.'),
  ukjent_kolonne: feil('Kolonnen er ikke en del av registerpakken.'),
  dobbel_kolonne: feil('Kolonnen står flere ganger i overskriften.'),
  mangler_kolonne: feil('En påkrevd kolonne mangler i overskriften.'),
  ugyldig_csv: feil('Raden kan ikke leses som CSV (sjekk anførselstegnene). Resten av filen er ikke lest.'),
  feil_antall_felt: feil('Raden har et annet antall felt enn overskriften.'),
  // The cell
  mangler_verdi: feil('Kolonnen må ha en verdi.'),
  ugyldig_dato: feil('Ikke en gyldig dato. Skriv åååå-mm-dd eller dd.mm.åååå.'),
  ugyldig_tall: feil('Ikke et gyldig tall, eller utenfor det som er mulig.'),
  ugyldig_kode: feil('Verdien er ikke blant de gyldige for kolonnen.'),
  ugyldig_kommunenummer: feil('Et kommunenummer er fire siffer.'),
  ugyldig_tegn: feil('Verdien har tegn som ikke kan lagres.'),
  for_lang_tekst: feil('Teksten er for lang.'),
  ukjent_parameter: feil('Parameteren finnes ikke i katalogen.'),
  ugyldig_fodselsnummer: feil('Fødselsnummeret er ikke gyldig.'),
  fodselsdato_mot_fodselsnummer: feil('Fødselsdatoen stemmer ikke med fødselsnummeret.'),
  // Rows against each other
  duplikat: feil('Samme id eller nøkkel står flere ganger i filen.'),
  ukjent_referanse: feil('Raden det vises til, finnes verken i pakken eller i registeret.'),
  flertydig_referanse: feil('Raden det vises til, finnes i flere kommuner. Send med kommunen den gjelder.'),
  id_slaatt_sammen: feil('Id-en er slått sammen med en annen i Tak.'),
  annen_kommune: feil('Raden viser til en annen kommune.'),
  ikke_din_kommune: feil('Du kan bare importere for din egen kommune.'),
  tom_for_fom: feil('Til og med-datoen er før fra og med-datoen.'),
  boligendring_utenfor_bolig: feil('Endringen må være etter boligens første dag og ikke etter den siste.'),
  apen_tom: feil('Til og med-datoen er tom, men boligen har en siste dag.'),
  utilgjengelig_utenfor_bolig: feil('Perioden er utenfor tiden boligen disponeres.'),
  leieforhold_utenfor_bolig: feil('Leieforholdet er utenfor tiden boligen disponeres.'),
  soknad_annen_husstand: feil('Søknaden gjelder en annen husstand enn leieforholdet.'),
  overlappende_leieforhold: feil('To leieforhold i samme bolig har en dag felles.'),
  overlappende_innleieavtaler: feil('To innleieavtaler for samme bolig har en dag felles.'),
  overlappende_tilvisning: feil('Samme bolig er med i tilvisningsavtaler to ganger på samme dag.'),
  tilvisning_utenfor_avtale: feil('Boligen er med i avtalen utenfor avtalens egen tid.'),
  to_hovedpersoner: feil('To hovedpersoner i samme husstand har en dag felles.'),
  ikke_mindreaarig: feil('Personen var 18 år eller mer dagen for bosetting.'),
  slettet_i_bruk: feil('Raden kan ikke slettes: andre rader viser til den.'),
  slettes_og_sendes: feil('Raden både sendes og slettes i samme pakke.'),
  brutt_regel_i_databasen: feil('Databasen godtar ikke raden.'),
  // Accepted, listed
  allerede_slettet: merknad('Raden er slettet før.'),
  langt_opphold: merknad('Oppholdet har vart i mer enn to år.'),
  opphold_og_leieforhold: merknad('Husstanden har et løpende opphold og et løpende leieforhold.'),
  leieforhold_uten_medlem: merknad('Husstanden har ingen medlemmer i tiden leieforholdet varer.'),
  innleie_utenfor_bolig: merknad('Innleieavtalen gjelder dager boligen ikke disponeres.'),
  over_40_prosent: merknad('Kommunen viser til mer enn 40 % av boligene i avtalen.'),
  uvanlig_areal: merknad('Arealet er under 10 eller over 400 kvadratmeter.'),
  dato_i_fremtiden: merknad('Datoen er i fremtiden.'),
} as const satisfies Record<string, { readonly alvor: 'feil' | 'merknad'; readonly melding: string }>;

export type Funnkode = keyof typeof FUNNKODER;
export type Alvor = 'feil' | 'merknad';
