/**
 * «As known at»: a date means the end of that day in Norway, a time of day without a zone is Norwegian time.
 * Answers an ISO timestamp with zone (microseconds kept, as PostgreSQL stamps them), or null when it is neither.
 */
export function tolkKjentPer(tekst: string): string | null {
  const treff =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,6})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i.exec(
      tekst.trim(),
    );
  const dato = treff?.[1];
  if (!treff || !dato || !erKalenderdag(dato)) return null;
  const [, , time, minutt, sekund = '00', brok = '', sone] = treff;
  if (time === undefined) return `${dato}T23:59:59.999999${osloAvvik(`${dato}T23:59:59`)}`;
  if (Number(time) > 23 || Number(minutt) > 59 || Number(sekund) > 59) return null;
  const lokal = `${dato}T${time}:${minutt}:${sekund}`;
  return `${lokal}${brok}${sone ? normaliserSone(sone) : osloAvvik(lokal)}`;
}

/** The Norwegian calendar day a moment falls on. */
export function osloDag(tidspunkt: string): string {
  return lokaltid(new Date(tidspunkt.replace(/(\.\d{3})\d+/, '$1'))).slice(0, 10);
}

function erKalenderdag(dato: string): boolean {
  const d = new Date(`${dato}T00:00:00Z`);
  return !Number.isNaN(d.getTime()) && d.toISOString().slice(0, 10) === dato;
}

function normaliserSone(sone: string): string {
  if (sone.toUpperCase() === 'Z') return 'Z';
  const siffer = sone.slice(1).replace(':', '').padEnd(4, '0');
  return `${sone[0]}${siffer.slice(0, 2)}:${siffer.slice(2)}`;
}

/** The zone of Norwegian wall time. The hour that comes twice in October is the first one, summer time. */
function osloAvvik(lokal: string): string {
  for (const avvik of ['+02:00', '+01:00']) {
    if (lokaltid(new Date(`${lokal}${avvik}`)) === lokal) return avvik;
  }
  // The hour that does not exist in March is read as if the clock had not been set forward.
  return '+01:00';
}

const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const lokaltid = (d: Date): string => FORMAT.format(d).replace(' ', 'T');
