import type { Kravrolle, Tilbydervalg } from '../plattform/konfig-oidc';
import { skjulSubjekt } from './innloggingsnokkel';

/** Who the provider says it is, in our words. Holds no identity number but `fodselsnummer`, which is hashed at once. */
export interface Identitet {
  readonly tilbyder: Tilbydervalg;
  readonly subjekt: string;
  /** null where there is none to find a waiting account by. */
  readonly brukernavn: string | null;
  readonly navn: string;
  readonly epost: string | null;
  readonly fodselsnummer: string | null;
  /** Municipalities this login may lead to. */
  readonly kommunenumre: readonly string[];
  /** Roles that the claims give; null when roles are given in Tak. */
  readonly roller: readonly Kravrolle[] | null;
}

type Krav = Readonly<Record<string, unknown>>;

const FODSELSNUMMER = /^\d{11}$/;

/** Texts at a path of claims: `a.b` is b in a, and lists on the way are gone through. */
export function verdierAv(krav: unknown, sti: string): string[] {
  const [forste = '', ...resten] = sti.split('.');
  if (Array.isArray(krav)) return krav.flatMap((k) => verdierAv(k, sti));
  const hel = felt(krav, sti);
  const verdi = hel ?? (resten.length ? felt(krav, forste) : undefined);
  if (hel === undefined && resten.length) return verdierAv(verdi, resten.join('.'));
  return (Array.isArray(verdi) ? verdi : [verdi]).filter((v): v is string => typeof v === 'string' && v !== '');
}

const felt = (o: unknown, navn: string): unknown =>
  typeof o === 'object' && o !== null && Object.hasOwn(o, navn) ? Reflect.get(o, navn) : undefined;

/**
 * The claims of a valid token as a person. null when the token does not say who it is, or when it was not given for a
 * login as safe as was asked for. `skjul`: what stands for an identity number.
 */
export function tolkKrav(krav: Krav, tilbyder: Tilbydervalg, skjul: (nr: string) => string): Identitet | null {
  const en = (sti: string): string | null => verdierAv(krav, sti)[0] ?? null;
  const raa = en(tilbyder.krav.subjekt);
  if (raa === null) return null;
  if (tilbyder.acr && !tilbyder.acr.godta.includes(en('acr') ?? '')) return null;
  const nummer = tilbyder.krav.fodselsnummer === null ? null : en(tilbyder.krav.fodselsnummer);
  const fodselsnummer = nummer !== null && FODSELSNUMMER.test(nummer) ? nummer : null;
  if (tilbyder.krav.fodselsnummer !== null && fodselsnummer === null) return null;
  return {
    tilbyder,
    subjekt: FODSELSNUMMER.test(raa) ? skjul(raa) : tilbyder.slag === 'innbygger' ? skjulSubjekt(raa) : raa,
    brukernavn: brukernavnAv(krav, tilbyder),
    navn: uten(en(tilbyder.krav.navn)) ?? (tilbyder.slag === 'innbygger' ? 'Innbygger' : 'Uten navn'),
    epost: uten(en(tilbyder.krav.epost)),
    fodselsnummer,
    kommunenumre: kommunenumreAv(krav, tilbyder),
    roller: tilbyder.roller && rollerAv(krav, tilbyder.roller),
  };
}

/** An address that its owner has not confirmed finds nobody's account. */
function brukernavnAv(krav: Krav, tilbyder: Tilbydervalg): string | null {
  const ubekreftet = tilbyder.krav.brukernavn === 'email' && krav['email_verified'] === false;
  return ubekreftet ? null : uten(verdierAv(krav, tilbyder.krav.brukernavn)[0] ?? null);
}

function kommunenumreAv(krav: Krav, { kommune }: Tilbydervalg): string[] {
  if ('fast' in kommune) return [...kommune.fast];
  return [...new Set(verdierAv(krav, kommune.krav).flatMap((v) => oppslag(kommune.verdier, v) ?? []))];
}

/** Each role once; open to protected households if one of the values says so. */
function rollerAv(krav: Krav, { krav: sti, verdier }: NonNullable<Tilbydervalg['roller']>): Kravrolle[] {
  const gitt = verdierAv(krav, sti).flatMap((v) => oppslag(verdier, v) ?? []);
  return [...new Set(gitt.map((g) => g.rolle))].map((rolle) => ({
    rolle,
    beskyttet: gitt.some((g) => g.rolle === rolle && g.beskyttet),
  }));
}

const oppslag = <T>(tabell: Readonly<Record<string, T>>, navn: string): T | undefined =>
  Object.hasOwn(tabell, navn) ? tabell[navn] : undefined;

/** Text for our tables: shortened, and never an identity number. */
const uten = (tekst: string | null): string | null =>
  tekst === null || /\d{11}|\d{6}[ .-]\d{5}/.test(tekst) ? null : tekst.trim().slice(0, 200) || null;
