import type {
  SOKNADSTYPER,
  TILBUD,
  UTFALL_SOKNAD,
  UTFALL_UTKASTELSE,
  VIRKEMIDDELFORMAAL,
  VIRKEMIDDELORDNINGER,
} from '@tak/domain';
import { enBolig } from './boliger';
import { enHusstand, enPerson } from './husstander';
import type { Skriver } from './proveregister';
import { settInn, type Rad } from './rader';

/** Every builder here makes the household (and the dwelling) when none is given. */
interface AvHusstand {
  id?: string;
  husstand?: Rad;
}

const husstandFor = async (b: Skriver, husstand: Rad | undefined): Promise<number> =>
  (husstand ?? (await enHusstand(b))).nr;

/** An application; new and undecided when nothing else is said. */
export async function enSoknad(
  b: Skriver,
  {
    husstand,
    ...felter
  }: AvHusstand & {
    mottatt: string;
    type?: (typeof SOKNADSTYPER)[number];
    vedtaksdato?: string | null;
    utfall?: (typeof UTFALL_SOKNAD)[number] | null;
    bortfalt?: string | null;
  },
): Promise<Rad> {
  const husstand_id = await husstandFor(b, husstand);
  return settInn(b, 'soknader', { id: b.nesteId('A'), husstand_id, type: 'ny', ...felter });
}

export async function etLeieforhold(
  b: Skriver,
  { husstand, bolig, soknad, ...felter }: AvHusstand & { bolig?: Rad; soknad?: Rad | undefined; fom: string; tom?: string | null },
): Promise<Rad> {
  const husstand_id = await husstandFor(b, husstand);
  const bolig_id = (bolig ?? (await enBolig(b))).nr;
  return settInn(b, 'leieforhold', { id: b.nesteId('L'), husstand_id, bolig_id, soknad_id: soknad?.nr, ...felter });
}

/** A temporary stay; in a hospits when nothing else is said. */
export async function etOpphold(
  b: Skriver,
  {
    husstand,
    ...felter
  }: AvHusstand & { tilbud?: (typeof TILBUD)[number]; fom: string; tom?: string | null; barn_med?: boolean | null },
): Promise<Rad> {
  const husstand_id = await husstandFor(b, husstand);
  return settInn(b, 'midlertidige_opphold', { id: b.nesteId('O'), husstand_id, tilbud: 'hospits', ...felter });
}

/** A payment; a start loan for purchase when nothing else is said. */
export async function etVirkemiddel(
  b: Skriver,
  {
    husstand,
    ...felter
  }: AvHusstand & {
    ordning?: (typeof VIRKEMIDDELORDNINGER)[number];
    formaal?: (typeof VIRKEMIDDELFORMAAL)[number] | null;
    utbetalt: string;
    belop?: number | null;
  },
): Promise<Rad> {
  const husstand_id = await husstandFor(b, husstand);
  return settInn(b, 'virkemidler', {
    id: b.nesteId('V'),
    husstand_id,
    ordning: 'startlan',
    formaal: 'kjop',
    ...felter,
  });
}

export async function enUtkastelse(
  b: Skriver,
  {
    husstand,
    ...felter
  }: AvHusstand & {
    varslet?: string | null;
    begjaert?: string | null;
    avsluttet?: string | null;
    utfall?: (typeof UTFALL_UTKASTELSE)[number] | null;
  } = {},
): Promise<Rad> {
  const husstand_id = await husstandFor(b, husstand);
  return settInn(b, 'utkastelser', { id: b.nesteId('U'), husstand_id, ...felter });
}

/** A refugee settled; makes the person, born on the given day, when none is given. */
export async function enBosetting(
  b: Skriver,
  {
    person,
    fodselsdato,
    husstand,
    ...felter
  }: AvHusstand & {
    person?: Rad;
    fodselsdato?: string;
    vedtaksdato: string;
    bosatt: string;
    enslig_mindreaarig?: boolean | null;
  },
): Promise<Rad> {
  const person_id = (person ?? (await enPerson(b, { fodselsdato }))).nr;
  return settInn(b, 'bosettinger', { id: b.nesteId('S'), person_id, husstand_id: husstand?.nr, ...felter });
}
