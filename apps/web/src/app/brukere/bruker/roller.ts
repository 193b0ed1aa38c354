import { HttpClient } from '@angular/common/http';
import { Component, ElementRef, computed, inject, input, output, viewChild } from '@angular/core';
import { type AvgjorRolleForesporsel, type BrukerRad, type Rolletildeling, STIER } from '@tak/contracts';
import { brukerTekster, rolleTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { gjeldende, injectKommando } from '../kommando';
import { lopende, tidligere } from '../rolleliste';
import { Brukerrolle } from './rolle';

const AVGJORT = { godkjent: brukerTekster.rolleGodkjent, avslatt: brukerTekster.rolleAvslatt } as const;

/** The roles of an account: those in force and proposed, and what has been. */
@Component({
  selector: 'tak-roller',
  imports: [Brukerrolle, ProblemAlert],
  template: `
    <h2 #overskrift tabindex="-1">{{ t(tekster.roller) }}</h2>
    <tak-problem-alert [error]="kommando.feil()" />
    @for (r of naa(); track r.id) {
      <tak-brukerrolle
        [tildeling]="r"
        [navn]="bruker().navn"
        [kanEndre]="kanEndre()"
        (avgjor)="avgjor(r, $event)"
        (avslutt)="avslutt(r)"
      />
    } @empty {
      <p class="note miss">{{ t(tekster.ingenRoller) }}</p>
    }
    @if (foer().length > 0) {
      <details>
        <summary>{{ t(tekster.tidligereRoller, foer().length) }}</summary>
        @for (r of foer(); track r.id) {
          <tak-brukerrolle [tildeling]="r" [navn]="bruker().navn" [kanEndre]="false" />
        }
      </details>
    }
  `,
  styles: `
    h2 {
      margin-bottom: 0.75rem;
    }
    tak-problem-alert {
      margin-bottom: 0.75rem;
    }
    summary {
      padding: 0.75rem 0;
      border-top: 1px solid var(--tak-line);
      font-size: var(--tak-t-data);
      cursor: pointer;
    }
  `,
})
export class Roller {
  readonly bruker = input.required<BrukerRad>();
  readonly kanEndre = input.required<boolean>();
  readonly endret = output<BrukerRad>();

  private readonly http = inject(HttpClient);
  private readonly overskrift = viewChild.required<ElementRef<HTMLElement>>('overskrift');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly kommando = injectKommando();
  protected readonly naa = computed(() => lopende(this.bruker().roller));
  protected readonly foer = computed(() => tidligere(this.bruker().roller));

  protected avgjor(r: Rolletildeling, utfall: AvgjorRolleForesporsel['utfall']): Promise<void> {
    const foresporsel: AvgjorRolleForesporsel = { utfall };
    return this.gjor(STIER.rolleAvgjor(r.id), foresporsel, this.t(AVGJORT[utfall], this.rollenavn(r)));
  }

  protected avslutt(r: Rolletildeling): Promise<void> {
    return this.gjor(STIER.rolleAvslutt(r.id), null, this.t(brukerTekster.rolleAvsluttet, this.rollenavn(r)));
  }

  private async gjor(sti: string, kropp: object | null, tekst: string): Promise<void> {
    const gjort = await this.kommando.utfor(this.http.post<BrukerRad>(sti, kropp), () => tekst);
    const rad = gjort?.svar ?? gjeldende(this.kommando.feil());
    if (rad) this.endret.emit(rad);
    // The button that was pressed goes away.
    if (gjort) this.overskrift().nativeElement.focus();
  }

  private rollenavn(r: Rolletildeling): string {
    return this.t(rolleTekster[r.rolle]);
  }
}
