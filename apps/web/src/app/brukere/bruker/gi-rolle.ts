import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type BrukerRad, type GiRolleForesporsel, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { brukerTekster, rolleTekster } from '@tak/tekster';
import { Field, Input, Spraakvalg } from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { gjeldende, injectKommando } from '../kommando';
import { erForeslatt, gjelder, kanGis, kanHaBeskyttet } from '../rolleliste';

/** Gives a role, or proposes it where two decide. Which of them it became is told by the answer. */
@Component({
  selector: 'tak-gi-rolle',
  imports: [Field, Input, ProblemAlert],
  templateUrl: './gi-rolle.html',
  styles: `
    tak-field,
    .ds-field {
      margin-top: 0.75rem;
    }
  `,
})
export class Girolle {
  readonly bruker = input.required<BrukerRad>();
  readonly endret = output<BrukerRad>();

  private readonly http = inject(HttpClient);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly navn = rolleTekster;
  protected readonly kommando = injectKommando();
  protected readonly roller = computed(() => kanGis(this.bruker().roller));
  protected readonly rolle = linkedSignal<readonly Rolle[], Rolle | null>({
    source: this.roller,
    computation: (roller, forrige) => (forrige?.value && roller.includes(forrige.value) ? forrige.value : null),
  });
  /** The role as one has it now, which may be given anew with another mark. */
  protected readonly har = computed(() => gjelder(this.bruker().roller, this.rolle()));
  protected readonly beskyttet = linkedSignal(() => this.har()?.beskyttet ?? false);
  protected readonly medBeskyttet = computed(() => {
    const rolle = this.rolle();
    return rolle !== null && kanHaBeskyttet(rolle);
  });
  private readonly provd = signal(false);
  protected readonly feil = computed(() =>
    this.provd() && this.rolle() === null ? this.t(brukerTekster.velgRolleFeil) : null,
  );

  protected harRollen(rolle: Rolle): boolean {
    return gjelder(this.bruker().roller, rolle) !== undefined;
  }

  protected velg(verdi: string): void {
    this.rolle.set(this.roller().find((r) => r === verdi) ?? null);
  }

  protected async send(hendelse: Event, velger: HTMLSelectElement): Promise<void> {
    hendelse.preventDefault();
    const rolle = this.rolle();
    this.provd.set(true);
    if (rolle === null) {
      velger.focus();
      return;
    }
    const url = STIER.brukerRoller(encodeURIComponent(this.bruker().id));
    const foresporsel: GiRolleForesporsel = { rolle, beskyttet: this.medBeskyttet() && this.beskyttet() };
    const gjort = await this.kommando.utfor(this.http.post<BrukerRad>(url, foresporsel), (rad) =>
      this.t(
        erForeslatt(rad.roller, foresporsel) ? brukerTekster.rolleForeslatt : brukerTekster.rolleGitt,
        this.t(rolleTekster[rolle]),
      ),
    );
    const rad = gjort?.svar ?? gjeldende(this.kommando.feil());
    if (rad) this.endret.emit(rad);
    if (!gjort) return;
    this.provd.set(false);
    this.rolle.set(null);
    velger.focus();
  }
}
