import type { FastTekst } from './tekst';

/**
 * What was done, in a sentence that begins with who did it: «Kari Nes …». By the type in `hendelser` (area.verb); a command
 * that is new has the general sentence of its area until it gets one of its own.
 */
export const hendelsesTekster: Readonly<Record<string, FastTekst>> = {
  'bolig.ny': { nb: 'registrerte boligen', nn: 'registrerte bustaden' },
  'bolig.rett_opplysninger': { nb: 'rettet opplysninger om boligen', nn: 'retta opplysningar om bustaden' },
  'bolig.endre_fakta': { nb: 'endret fakta om boligen', nn: 'endra fakta om bustaden' },
  'bolig.endre_flere': {
    nb: 'endret boligen sammen med flere andre',
    nn: 'endra bustaden saman med fleire andre',
  },
  'bolig.avslutt': { nb: 'avsluttet boligen', nn: 'avslutta bustaden' },
  'bolig.gjenaapne': { nb: 'gjenåpnet boligen', nn: 'opna bustaden att' },
  'bolig.del': { nb: 'delte boligen', nn: 'delte bustaden' },
  'bolig.slett': { nb: 'slettet boligen', nn: 'sletta bustaden' },
  'bolig.klargjor': { nb: 'satte boligen til klargjøring', nn: 'sette bustaden til klargjering' },
  'bolig.sett_ute_av_bruk': { nb: 'satte boligen ut av bruk', nn: 'sette bustaden ut av bruk' },
  'bolig.meld_ledig': { nb: 'meldte boligen ledig', nn: 'melde bustaden ledig' },
  'bolig.innleie': { nb: 'registrerte en innleieavtale', nn: 'registrerte ein innleigeavtale' },
  'bolig.tilsagn': { nb: 'registrerte et tilsagn', nn: 'registrerte eit tilsegn' },
  'bolig.rullestol': { nb: 'svarte på om boligen er tilgjengelig', nn: 'svara på om bustaden er tilgjengeleg' },
  'bolig.nokkel': { nb: 'registrerte noe om nøkler', nn: 'registrerte noko om nøklar' },
  'bolig.ta_bort': { nb: 'tok bort noe som var registrert', nn: 'tok bort noko som var registrert' },
  'bygg.ny': { nb: 'registrerte bygget', nn: 'registrerte bygget' },
  'bygg.endre': { nb: 'endret bygget', nn: 'endra bygget' },
  'bygg.slett': { nb: 'slettet bygget', nn: 'sletta bygget' },
  'tilvisningsavtale.inngaa': { nb: 'registrerte en tilvisningsavtale', nn: 'registrerte ein tilvisingsavtale' },
  'tilvisningsavtale.endre': { nb: 'endret tilvisningsavtalen', nn: 'endra tilvisingsavtalen' },
  'tilvisningsavtale.bolig': {
    nb: 'la boligen til tilvisningsavtalen',
    nn: 'la bustaden til tilvisingsavtalen',
  },
  'tilvisningsavtale.ta_bort': {
    nb: 'tok boligen ut av tilvisningsavtalen',
    nn: 'tok bustaden ut av tilvisingsavtalen',
  },
  'tilvisningsavtale.slett': { nb: 'slettet tilvisningsavtalen', nn: 'sletta tilvisingsavtalen' },
  'husstand.ny': { nb: 'registrerte husstanden', nn: 'registrerte husstanden' },
  'husstand.medlem_ny': { nb: 'la til et medlem', nn: 'la til ein medlem' },
  'husstand.medlem_endre': { nb: 'endret et medlemskap', nn: 'endra ein medlemskap' },
  'husstand.person': { nb: 'rettet opplysninger om et medlem', nn: 'retta opplysningar om ein medlem' },
  'husstand.kontakt': { nb: 'endret kontaktopplysninger', nn: 'endra kontaktopplysningar' },
  'husstand.representant': { nb: 'endret verge eller fullmektig', nn: 'endra verje eller fullmektig' },
  'husstand.maalgruppe': { nb: 'endret målgruppe', nn: 'endra målgruppe' },
  'husstand.slaa_sammen': { nb: 'slo sammen husstander', nn: 'slo saman husstandar' },
  'hendelse.angre': { nb: 'angret en endring', nn: 'angra ei endring' },
};

const UKJENT: FastTekst = { nb: 'endret noe her', nn: 'endra noko her' };

/** What was done, for any type. */
export const hendelsestekst = (type: string): FastTekst => hendelsesTekster[type] ?? UKJENT;
