import type { Spraak } from './tekst';

// Numbers and dates as people read them. Own small functions: what Intl gives for nb and nn differs between
// browser versions (sign of minus, kind of space), and a number must look the same on screen, in print and in tests.

const SMALT_MELLOMROM = '\u202f';
const MINUS = '\u2212';
const DAG_MS = 86_400_000;

const MAANEDER: Readonly<Record<Spraak, readonly string[]>> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
};
const UKEDAGER: Readonly<Record<Spraak, readonly string[]>> = {
  nb: 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' '),
  nn: 'sundag måndag tysdag onsdag torsdag fredag laurdag'.split(' '),
};

/** 18490.5 with one decimal becomes «18 490,5»: narrow space in thousands, decimal comma, halves away from zero. */
export function tall(verdi: number, desimaler = 0): string {
  // toFixed alone rounds the binary value (1.005 -> 1.00); scaling through the exponent rounds the written one.
  const skalert = Math.round(Number(`${Math.abs(verdi)}e${desimaler}`));
  const [hele = '0', brok] = (Number.isFinite(skalert) ? Number(`${skalert}e-${desimaler}`) : Math.abs(verdi))
    .toFixed(desimaler)
    .split('.');
  const gruppert = hele.replace(/\B(?=(\d{3})+$)/g, SMALT_MELLOMROM);
  const tegn = verdi < 0 && skalert !== 0 ? MINUS : '';
  return tegn + gruppert + (brok ? `,${brok}` : '');
}

/** 13.4 becomes «13,4 %». */
export const prosent = (verdi: number, desimaler = 1): string => `${tall(verdi, desimaler)}${SMALT_MELLOMROM}%`;

/** 18490 becomes «18 490 kr». */
export const kroner = (verdi: number): string => `${tall(verdi)}${SMALT_MELLOMROM}kr`;

/** Is the last day of the year not past on the day (ISO)? */
export const aaretPagaar = (aar: number, dag: string): boolean => dag <= `${aar}-12-31`;

/** '2027-02-03' (or a moment) becomes «03.02.2027». */
export function dato(iso: string): string {
  const [aar, maaned, dag] = iso.slice(0, 10).split('-');
  return `${dag}.${maaned}.${aar}`;
}

/** The day from which a dwelling is ours by the package when nobody knows since when. */
const UKJENT_DAG = '1900-01-01';

/** The day something holds from; «Uten kjent dato» when the register says that nobody knows. */
export const fraDato = (spraak: Spraak, iso: string): string =>
  iso === UKJENT_DAG ? (spraak === 'nb' ? 'Uten kjent dato' : 'Utan kjend dato') : dato(iso);

/** '2027-02-03' becomes «onsdag 3. februar 2027». */
export function datoLang(spraak: Spraak, iso: string): string {
  const d = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  const ukedag = UKEDAGER[spraak][d.getUTCDay()];
  return `${ukedag} ${d.getUTCDate()}. ${MAANEDER[spraak][d.getUTCMonth()]} ${d.getUTCFullYear()}`;
}

/** '2027-02-03' becomes «februar». */
export const maanedsnavn = (spraak: Spraak, iso: string): string => MAANEDER[spraak][Number(iso.slice(5, 7)) - 1] ?? '';

/** Made once: making one costs more than a hundred uses of it. */
const TIDSPUNKT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** A moment becomes «03.02.2027 kl. 08.12», in Norwegian time whatever the reader's clock says. */
export function tidspunkt(iso: string): string {
  const deler = TIDSPUNKT.formatToParts(new Date(iso));
  const del = (type: string): string => deler.find((d) => d.type === type)?.value ?? '';
  return `${del('day')}.${del('month')}.${del('year')} kl. ${del('hour')}.${del('minute')}`;
}

/** The same with seconds, «03.02.2027 kl. 08.12.45»: where the order of acts matters. */
export function tidspunktSekund(iso: string): string {
  const sekund = TIDSPUNKT.formatToParts(new Date(iso)).find((d) => d.type === 'second')?.value ?? '';
  return `${tidspunkt(iso)}.${sekund}`;
}

/** Whole days from one ISO date to another; negative when the second is the earlier. */
const dagerMellom = (fra: string, til: string): number =>
  Math.round((Date.parse(`${til.slice(0, 10)}T00:00:00Z`) - Date.parse(`${fra.slice(0, 10)}T00:00:00Z`)) / DAG_MS);

/** How far a day is from today: «i dag», «om 12 dager», «12 dager siden». */
export function omDager(spraak: Spraak, iso: string, idag: string): string {
  const n = dagerMellom(idag, iso);
  const nn = spraak === 'nn';
  if (n === 0) return 'i dag';
  if (n === 1) return nn ? 'i morgon' : 'i morgen';
  if (n === -1) return 'i går';
  const antall = tall(Math.abs(n));
  const dager = nn ? 'dagar' : 'dager';
  return n > 0 ? `om ${antall} ${dager}` : `${antall} ${dager} ${nn ? 'sidan' : 'siden'}`;
}

/** «12.09–12.12.2026»; an open end is «pågår» / «held fram». The first year is written only when it differs. */
export function periode(spraak: Spraak, fra: string, til: string | null): string {
  if (til === null) return `${dato(fra)}–${spraak === 'nn' ? 'held fram' : 'pågår'}`;
  const start = fra.slice(0, 4) === til.slice(0, 4) ? dato(fra).slice(0, 5) : dato(fra);
  return `${start}–${dato(til)}`;
}
