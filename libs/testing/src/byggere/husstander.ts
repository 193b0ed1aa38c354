import type { MAALGRUPPER, ROLLER_I_HUSSTAND } from '@tak/domain';
import type { Skriver } from './proveregister';
import { settInn, type Rad } from './rader';

/** Since when a row holds that nobody has dated: before every year a test looks at. */
const ALLTID = '1990-01-01';

/** A person; 40 years old in 2025 when nothing else is said, and without an identity number. */
export function enPerson(
  b: Skriver,
  {
    fodselsdato = '1985-06-15',
    ...felter
  }: { id?: string | undefined; fodselsdato?: string | undefined; navn?: string } = {},
): Promise<Rad> {
  return settInn(b, 'personer', { id: b.nesteId('P'), fodselsdato, ...felter });
}

export function enHusstand(b: Skriver, felter: { id?: string } = {}): Promise<Rad> {
  return settInn(b, 'husstander', { id: b.nesteId('H'), ...felter });
}

/** A member; a child since ever when nothing else is said. Makes the person when none is given. */
export async function etMedlem(
  b: Skriver,
  husstand: Rad,
  {
    person,
    fodselsdato,
    ...felter
  }: {
    person?: Rad;
    fodselsdato?: string;
    rolle?: (typeof ROLLER_I_HUSSTAND)[number];
    fom?: string;
    tom?: string | null;
  } = {},
): Promise<Rad> {
  const person_id = (person ?? (await enPerson(b, { fodselsdato }))).nr;
  return settInn(b, 'medlemmer', { husstand_id: husstand.nr, person_id, rolle: 'barn', fom: ALLTID, ...felter });
}

/** The household's target group from a day until the next row; since ever when no day is given. */
export function enMaalgruppe(
  b: Skriver,
  husstand: Rad,
  maalgruppe: (typeof MAALGRUPPER)[number],
  fom = ALLTID,
): Promise<Rad> {
  return settInn(b, 'maalgrupper', { husstand_id: husstand.nr, maalgruppe, fom });
}
