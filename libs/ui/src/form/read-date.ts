// Dates as people type them. Pure: today is an argument.

const ENHET: Readonly<Record<string, 'd' | 'u' | 'm' | 'a'>> = { d: 'd', u: 'u', v: 'u', m: 'm', å: 'a', a: 'a' };
const ORD: Readonly<Record<string, number>> = { idag: 0, imorgen: 1, imorgon: 1, igår: -1 };

/**
 * Reads 1203, 120326, 12032026, 12.03, 12.3.26, 12.03.2026, 2026-03-12, «i dag», «i morgen», «i går», +3m, -14d, +2u, +1å.
 * Without a year it is the year of today; a year of two digits lies between 80 years back and 19 ahead.
 * Null when it is not a date that exists.
 */
export function readDate(text: string, today: string): string | null {
  const t = text.trim().toLowerCase().replaceAll(/\s+/g, '');
  const word = ORD[t];
  if (word !== undefined) return addDays(today, word);
  const step = /^([+-])(\d{1,3})([dumvåa])$/.exec(t);
  if (step) return relative(today, Number(`${step[1]}${step[2]}`), ENHET[step[3] ?? ''] ?? 'd');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(t);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts =
    /^(\d{1,2})[.,/-](\d{1,2})(?:[.,/-](\d{4}|\d{2}))?\.?$/.exec(t) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(t);
  if (!parts) return null;
  return existing(fullYear(parts[3], today), Number(parts[2]), Number(parts[1]));
}

function fullYear(written: string | undefined, today: string): number {
  const now = Number(today.slice(0, 4));
  if (written === undefined) return now;
  if (written.length === 4) return Number(written);
  const inThisCentury = now - (now % 100) + Number(written);
  return inThisCentury > now + 19 ? inThisCentury - 100 : inThisCentury;
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1900 ? date.toISOString().slice(0, 10) : null;
}

function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Months end where the month ends: one month after 31.01 is 28.02. */
function relative(today: string, n: number, unit: 'd' | 'u' | 'm' | 'a'): string {
  if (unit === 'd' || unit === 'u') return addDays(today, unit === 'u' ? 7 * n : n);
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const months = year * 12 + (month - 1) + (unit === 'a' ? 12 * n : n);
  const lastDay = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(months / 12), months % 12, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
