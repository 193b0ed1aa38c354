import { readFileSync } from 'node:fs';
import { ROLLER, type Rolle } from '@tak/domain';
import { Objektleser } from './objektleser';

/** A provider of OpenID Connect, as the file of TAK_OIDC tells of it (docs/drift.md). */
export interface Tilbydervalg {
  /** Stands in accounts and addresses; never changed later. */
  readonly id: string;
  readonly navn: string;
  readonly slag: 'ansatt' | 'innbygger';
  readonly utsteder: string;
  readonly klientId: string;
  readonly klienthemmelighet: string;
  readonly scope: string;
  /** Which claims tell what. A claim inside another is written with dots; lists on the way are gone through. */
  readonly krav: {
    readonly subjekt: string;
    readonly brukernavn: string;
    readonly navn: string;
    readonly epost: string;
    readonly fodselsnummer: string | null;
  };
  /** The municipalities a login may lead to: always these, or those of a claim's values. */
  readonly kommune:
    | { readonly fast: readonly string[] }
    | { readonly krav: string; readonly verdier: Readonly<Record<string, readonly string[]>> };
  /** Roles by a claim's values; null = they are given in Tak. */
  readonly roller: { readonly krav: string; readonly verdier: Readonly<Record<string, Kravrolle>> } | null;
  /** Asked for by acr_values; the answer must be one of `godta`. */
  readonly acr: { readonly be: string; readonly godta: readonly string[] } | null;
  /** Further parameters of the authorization request. */
  readonly parametere: Readonly<Record<string, string>>;
}

export interface Kravrolle {
  readonly rolle: Rolle;
  readonly beskyttet: boolean;
}

type Miljo = Readonly<Record<string, string | undefined>>;

const KOMMUNENUMMER = /^\d{4}$/;
const LOKAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** https, or http on this machine alone (trials and tests). */
export const erTryggAdresse = (tekst: string): boolean => {
  if (!URL.canParse(tekst)) return false;
  const { protocol, hostname, username } = new URL(tekst);
  return !username && (protocol === 'https:' || (protocol === 'http:' && LOKAL.has(hostname)));
};

/** Reads the file; every fault goes into `feil`, with the place and never with the value. */
export function lesOidc(fil: string, miljo: Miljo, feil: string[]): Tilbydervalg[] {
  let innhold: unknown;
  try {
    innhold = JSON.parse(readFileSync(fil, 'utf8'));
  } catch {
    feil.push('TAK_OIDC must name a file with JSON');
    return [];
  }
  const rot = new Objektleser(innhold, 'TAK_OIDC', feil);
  const tilbydere = rot.liste('tilbydere').map((t) => lesTilbyder(t, miljo));
  rot.slutt();
  if (tilbydere.length === 0) feil.push('TAK_OIDC.tilbydere must name at least one provider');
  const ider = tilbydere.map((t) => t.id);
  if (new Set(ider).size < ider.length) feil.push('TAK_OIDC.tilbydere must have an id each');
  return tilbydere;
}

function lesTilbyder(o: Objektleser, miljo: Miljo): Tilbydervalg {
  const slag = o.en('slag', ['ansatt', 'innbygger'] as const);
  const krav = o.objekt('krav');
  const fodselsnummer = krav.valgfri('fodselsnummer');
  const valg: Tilbydervalg = {
    id: o.tekst('id', /^(?!demo$|retur$)[a-z][a-z0-9-]{0,30}$/),
    navn: o.tekst('navn'),
    slag,
    utsteder: o.tekst('utsteder', erTryggAdresse),
    klientId: o.tekst('klientId'),
    klienthemmelighet: lesHemmelighet(o, miljo),
    scope: o.valgfri('scope', /(^| )openid( |$)/) ?? 'openid profile',
    krav: {
      subjekt: krav.valgfri('subjekt') ?? 'sub',
      brukernavn: krav.valgfri('brukernavn') ?? 'preferred_username',
      navn: krav.valgfri('navn') ?? 'name',
      epost: krav.valgfri('epost') ?? 'email',
      fodselsnummer,
    },
    kommune: lesKommune(o.objekt('kommune', true)),
    roller: lesRoller(o),
    acr: lesAcr(o),
    parametere: o.har('parametere') ? o.objekt('parametere').alle((p, navn) => p.tekst(navn)) : {},
  };
  krav.slutt();
  if (slag === 'innbygger' && valg.roller) o.feilet('roller', 'has no meaning for citizens');
  o.slutt();
  return valg;
}

/** In the file itself, or (rather) in the environment under the name the file tells. */
function lesHemmelighet(o: Objektleser, miljo: Miljo): string {
  const navn = o.valgfri('hemmelighetFraMiljo');
  if (navn === null) return o.tekst('klienthemmelighet');
  if (o.har('klienthemmelighet')) o.feilet('klienthemmelighet', 'must not stand beside hemmelighetFraMiljo');
  const verdi = miljo[navn]?.trim();
  if (!verdi) o.feilet('hemmelighetFraMiljo', 'names a variable that is not set');
  return verdi ?? '';
}

function lesKommune(o: Objektleser): Tilbydervalg['kommune'] {
  if (o.har('fast')) {
    const fast = o.tekster('fast', KOMMUNENUMMER);
    o.slutt();
    return { fast };
  }
  const krav = o.tekst('krav');
  const verdier = o.objekt('verdier', true).alle((v, verdi) => v.tekster(verdi, KOMMUNENUMMER));
  o.slutt();
  return { krav, verdier };
}

/** Nobody is given the citizen's role by a claim: that role comes with the kind of provider. */
const TILDELES = ROLLER.filter((rolle) => rolle !== 'innbygger');

function lesRoller(o: Objektleser): Tilbydervalg['roller'] {
  if (!o.har('roller')) return null;
  const roller = o.objekt('roller');
  const krav = roller.tekst('krav');
  const verdier = roller.objekt('verdier', true).alle((v, verdi) => {
    const r = v.objekt(verdi, true);
    const rolle = { rolle: r.en('rolle', TILDELES), beskyttet: r.janei('beskyttet') };
    r.slutt();
    return rolle;
  });
  roller.slutt();
  return { krav, verdier };
}

function lesAcr(o: Objektleser): Tilbydervalg['acr'] {
  if (!o.har('acr')) return null;
  const acr = o.objekt('acr');
  const lest = { be: acr.tekst('be'), godta: acr.tekster('godta') };
  acr.slutt();
  return lest;
}
