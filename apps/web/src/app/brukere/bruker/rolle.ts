import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Rolletildeling } from '@tak/contracts';
import { brukerTekster, rolleTekster } from '@tak/tekster';
import { Dialog, Spraakvalg, Tag } from '@tak/ui';

/** One role of an account: who gave it, and what can be done with it. */
@Component({
  selector: 'tak-brukerrolle',
  imports: [Dialog, Tag],
  templateUrl: './rolle.html',
  styleUrl: './rolle.css',
})
export class Brukerrolle {
  readonly tildeling = input.required<Rolletildeling>();
  readonly navn = input.required<string>();
  readonly kanEndre = input.required<boolean>();
  readonly avgjor = output<'godkjent' | 'avslatt'>();
  readonly avslutt = output<void>();

  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly spor = signal(false);
  protected readonly rolle = computed(() => this.t(rolleTekster[this.tildeling().rolle]));
  protected readonly venter = computed(() => this.tildeling().status === 'foreslatt');
  protected readonly lopende = computed(() => this.venter() || this.tildeling().status === 'gjelder');
  protected readonly statustekst = {
    foreslatt: brukerTekster.statusForeslatt,
    gjelder: brukerTekster.statusGjelder,
    avslatt: brukerTekster.statusAvslatt,
    avsluttet: brukerTekster.statusAvsluttet,
  } as const;

  /** Given by one, or proposed by one and decided by another; and ended. */
  protected readonly forlop = computed(() => {
    const r = this.tildeling();
    const avgjort = r.avgjort !== null && r.avgjortAv !== null ? ([r.avgjort, r.avgjortAv] as const) : null;
    const avAnnen = avgjort !== null && r.avgjortAv !== r.foreslattAv;
    return [
      this.t(
        this.venter() || r.status === 'avslatt' || avAnnen ? brukerTekster.foreslattAv : brukerTekster.gitt,
        r.foreslatt,
        r.foreslattAv,
      ),
      ...(avgjort && r.status === 'avslatt' ? [this.t(brukerTekster.avslattAv, ...avgjort)] : []),
      ...(avgjort && r.status !== 'avslatt' && avAnnen ? [this.t(brukerTekster.godkjentAv, ...avgjort)] : []),
      ...(r.avsluttet ? [this.t(brukerTekster.avsluttetDag, r.avsluttet)] : []),
    ].join(', ');
  });

  /** A proposal is withdrawn at once; a role that is used is asked about. */
  protected avslutting(): void {
    if (this.venter()) this.avslutt.emit();
    else this.spor.set(true);
  }
}
