import { Injectable } from '@nestjs/common';
import type { ApningForesporsel, ApningSvar } from '@tak/contracts';
import { Database, Fodselsnummernokkel, iTransaksjon, type Transaksjon } from '@tak/database';
import { lesBegrunnelse, lesHusstandssok } from '@tak/domain';
import { Avvist } from '../plattform/problem';
import type { InnloggetBruker } from '../plattform/tilgang';
import { inhabileHusstander } from '../tilgang/habilitet.queries';
import { apne } from './apninger.queries';
import { husstanderEtterKjennetegn, type FunnetHusstand, type Kjennetegn } from './husstander-etter-kjennetegn.queries';
import { avvistSok } from './sok-husstander.use-case';

/**
 * The deliberate act: opens protected households for the asker, for a short time, with a reason. What is found and what
 * is not is answered alike but for the list, and told to the audit log either way.
 */
@Injectable()
export class ApneHusstander {
  constructor(
    private readonly db: Database,
    private readonly nokkel: Fodselsnummernokkel,
  ) {}

  async utfor(bruker: InnloggetBruker, foresporsel: ApningForesporsel): Promise<ApningSvar> {
    const grunn = begrunnelse(foresporsel.grunn);
    const kjennetegn = lesKjennetegn(foresporsel);
    return iTransaksjon(this.db, bruker, { isolasjon: 'read committed' }, async (tx) => {
      const funnet = await husstanderEtterKjennetegn(tx, bruker, kjennetegn, this.nokkel);
      const husstander = await utenInhabile(tx, bruker, funnet);
      const beskyttede = husstander.filter((h) => h.beskyttet).map((h) => h.husstandId);
      const utloper = await apne(tx, bruker, beskyttede, { slag: 'beskyttet', grunn });
      tx.revider({
        handling: 'husstand.apne',
        grunn,
        detaljer: { antall: husstander.length },
        personer: personer(husstander),
      });
      return { husstander: husstander.map(({ husstandId: id, eksternId }) => ({ id, eksternId })), utloper };
    });
  }
}

/**
 * A protected household that is the asker's own or family's is as if it were not there (forvaltningsloven § 6): whoever
 * is hidden may be hiding from them. The attempt is told to the audit log.
 */
async function utenInhabile(
  tx: Transaksjon,
  bruker: InnloggetBruker,
  funnet: readonly FunnetHusstand[],
): Promise<readonly FunnetHusstand[]> {
  const inhabile = await inhabileHusstander(
    tx,
    bruker,
    funnet.map((h) => h.husstandId),
  );
  const nektet = funnet.filter((h) => h.beskyttet && inhabile.has(h.husstandId));
  if (nektet.length > 0)
    tx.revider({
      handling: 'tilgang.nektet',
      detaljer: { rettighet: 'beskyttet.apne', objektslag: 'husstand', grunn: 'inhabil' },
      personer: personer(nektet),
    });
  return funnet.filter((h) => !nektet.includes(h));
}

const personer = (husstander: readonly FunnetHusstand[]): number[] => [
  ...new Set(husstander.flatMap((h) => h.personer)),
];

/** The reason as it may stand in the log. */
export function begrunnelse(tekst: string): string {
  const lest = lesBegrunnelse(tekst);
  if (lest.ok) return lest.verdi;
  throw new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'grunn', grunn: 'må være mellom 10 og 500 tegn' }]);
}

/** Exactly one of the two that can point at a household. */
function lesKjennetegn({ sok, husstandId }: ApningForesporsel): Kjennetegn {
  if ((sok === undefined) === (husstandId === undefined))
    throw new Avvist(400, 'ugyldig_foresporsel', undefined, [{ felt: 'sok', grunn: 'må fylles ut' }]);
  if (husstandId !== undefined) return { husstandId };
  const lest = lesHusstandssok(sok ?? '');
  if (!lest.ok) throw avvistSok(lest.grunn);
  return { sok: lest.verdi };
}
