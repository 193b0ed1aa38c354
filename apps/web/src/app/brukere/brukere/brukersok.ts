import { type HttpResourceRef, httpResource } from '@angular/common/http';
import { type Signal, type WritableSignal, computed, debounced, signal } from '@angular/core';
import { type BrukereFilter, type BrukereSvar, STIER } from '@tak/contracts';
import { ROLLER } from '@tak/domain';
import { injectQuery } from '@tak/ui';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';

const FILTRE: readonly BrukereFilter[] = ['aktive', 'maa_bekreftes', 'forslag', 'deaktiverte', 'alle'];

/** The list of users as it is asked for. The words stay out of the address: they are names. */
export interface Brukersok {
  readonly ord: WritableSignal<string>;
  readonly rolle: Signal<string | null>;
  readonly side: Signal<number>;
  readonly filtrert: Signal<boolean>;
  readonly resource: HttpResourceRef<BrukereSvar | undefined>;
  readonly svar: Signal<BrukereSvar | null>;
}

/** Call where injection is allowed. */
export function injectBrukersok(): Brukersok {
  const query = injectQuery();
  const [rolleParam, status, fane, sideParam] = ['rolle', 'status', 'fane', 'side'].map((navn) => query.get(navn));
  const ord = signal('');
  const rolig = debounced(() => ord().trim(), 250);
  const rolle = computed(() => ROLLER.find((r) => r === rolleParam?.()) ?? null);
  const filter = computed(() => FILTRE.find((f) => f === status?.()) ?? null);
  // The page number in the address is that of the tab one looks at.
  const side = computed(() => (fane?.() ? 1 : Math.max(1, Math.trunc(Number(sideParam?.()) || 1))));
  const resource = httpResource<BrukereSvar>(() => {
    const sok = rolig.value();
    return {
      url: STIER.brukere,
      params: {
        status: filter() ?? 'alle',
        ...(sok ? { sok } : {}),
        ...(rolle() ? { rolle: `${rolle()}` } : {}),
        side: side(),
      },
    };
  });
  return {
    ord,
    rolle,
    side,
    filtrert: computed(() => ord().trim() !== '' || rolle() !== null || filter() !== null),
    resource,
    svar: sisteSvar(resource),
  };
}
