import type { Avgjorelse } from './avgjorelser';
import type { Rolle } from './roller';

/**
 * What a right takes. Server, menu and buttons read the same cell; deny by default: a role that is not listed is refused.
 */
export interface Tilgang {
  readonly roller: readonly Rolle[];
  /** Only while the thing has one of these statuses; left out: status does not matter. */
  readonly status?: readonly string[];
  /** The person has shown who they are within the last minutes (re-authentication). */
  readonly ferskInnlogging?: true;
  /** The role assignment says that its holder may open protected households. */
  readonly beskyttet?: true;
  /** Concerns one household: own case and family's are refused (forvaltningsloven § 6), with a declared, logged way out. */
  readonly habilitet?: true;
  /** The kind of decision this is; where four eyes are switched on for it, who prepared may not decide. */
  readonly avgjorelse?: Avgjorelse;
}

const SAKSBEHANDLERE = ['boligkontor', 'nav', 'tildelingskontor'] as const satisfies readonly Rolle[];
const ALLE = [
  ...SAKSBEHANDLERE,
  'leder',
  'klageinstans',
  'systemeier',
  'personvernombud',
  'innbygger',
] as const satisfies readonly Rolle[];

/** Import statuses in which a person may still stop it. */
const UNDERVEIS = ['i_ko', 'leser', 'kontrollerer', 'venter_paa_bekreftelse', 'skriver'] as const;

/** Who may do what, to what in which status. */
export const TILGANGER = {
  'styringsinformasjon.les': { roller: [...SAKSBEHANDLERE, 'leder', 'systemeier', 'personvernombud'] },
  'grunnlag.les': { roller: [...SAKSBEHANDLERE, 'leder'] },

  'import.les': { roller: ['boligkontor', 'leder', 'systemeier', 'personvernombud'] },
  'import.utfor': { roller: ['boligkontor', 'systemeier'] },
  'import.bekreft': {
    roller: ['boligkontor', 'systemeier'],
    status: ['venter_paa_bekreftelse'],
    avgjorelse: 'stor_import',
  },
  'import.avbryt': { roller: ['boligkontor', 'systemeier'], status: UNDERVEIS },
  // Only in the demo, where no municipality is real; elsewhere the command line does it.
  'import.flere_kommuner': { roller: ['systemeier'] },

  'bolig.les': { roller: [...SAKSBEHANDLERE, 'leder'] },
  'bolig.eksporter': { roller: [...SAKSBEHANDLERE, 'leder'] },

  'bolig.endre': { roller: ['boligkontor', 'tildelingskontor'] },
  'hendelse.angre': { roller: SAKSBEHANDLERE },

  'husstand.sok': { roller: SAKSBEHANDLERE },
  'husstand.les': { roller: SAKSBEHANDLERE, habilitet: true },
  'husstand.endre': { roller: SAKSBEHANDLERE, habilitet: true },
  'husstand.slaa_sammen': { roller: SAKSBEHANDLERE, habilitet: true },
  // A lower grade of address protection; a higher one is husstand.endre.
  'beskyttelse.senk': { roller: SAKSBEHANDLERE, habilitet: true, beskyttet: true, ferskInnlogging: true },
  'fodselsnummer.vis': { roller: SAKSBEHANDLERE, habilitet: true },
  'beskyttet.apne': { roller: SAKSBEHANDLERE, habilitet: true, beskyttet: true, ferskInnlogging: true },
  'varsomhet.endre': { roller: SAKSBEHANDLERE, habilitet: true },

  'sok.utfor': { roller: [...SAKSBEHANDLERE, 'leder'] },
  'oversikt.les': { roller: [...SAKSBEHANDLERE, 'leder'] },
  'tilsyn.les': { roller: ['systemeier', 'personvernombud'] },

  'bruker.les': { roller: ['systemeier', 'personvernombud'] },
  'bruker.endre': { roller: ['systemeier'], ferskInnlogging: true },
  'rolle.avgjor': {
    roller: ['systemeier'],
    status: ['foreslatt'],
    ferskInnlogging: true,
    avgjorelse: 'rolletildeling',
  },
  'fire_oyne.endre': { roller: ['systemeier'], ferskInnlogging: true },
  'apning.les': { roller: ['systemeier', 'personvernombud'] },
  'apning.kvitter': { roller: ['systemeier'] },
  'logg.les': { roller: ['systemeier', 'personvernombud'] },
  'logg.eksporter': { roller: ['personvernombud'] },
  'logg.innsyn': { roller: ['personvernombud'] },

  // For those whose work is households; nobody else learns which households there are by declaring.
  'inhabilitet.endre': { roller: [...SAKSBEHANDLERE, 'leder', 'klageinstans'] },
  // One's own account and sessions.
  'egen.les': { roller: ALLE },
  'egen.endre': { roller: ALLE },
} as const satisfies Record<string, Tilgang>;

export type Rettighet = keyof typeof TILGANGER;

export const RETTIGHETER = Object.keys(TILGANGER) as readonly Rettighet[];

/** What a right takes, with every condition readable. */
export const tilgangen = (rettighet: Rettighet): Tilgang => TILGANGER[rettighet];

/** Is the role among those that may? The first question; `kan` (kan.ts) asks the others too. */
export function harTilgang(rolle: Rolle, rettighet: Rettighet): boolean {
  return tilgangen(rettighet).roller.includes(rolle);
}
