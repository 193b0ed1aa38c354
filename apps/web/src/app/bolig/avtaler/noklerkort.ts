import { HttpClient } from '@angular/common/http';
import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal } from '@angular/core';
import { type BoligavtalerSvar, type Kvittering, type Nokkel, STIER } from '@tak/contracts';
import { boligavtalerTekster, nokkelholderTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { Ulagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';
import { kodetekst } from '../kodetekst';
import type { Avtaleverdier } from './avtalefelt';
import { NYNOKKEL, OVERLEVERING } from './avtaleoppsett';
import { Avtaleskjema, type Grunnlag } from './avtaleskjema';

/** The form of a new key, and of one that goes on to somebody else. */
type Apen = 'ny' | Nokkel;

/** Who has which key. Who had it before stands in the history. */
@Component({
  selector: 'tak-noklerkort',
  imports: [Avtaleskjema, Konfliktvarsel, ProblemAlert],
  template: `
    <h2>{{ t(tekster.nokler) }}</h2>
    @if (nokler().length > 0) {
      <ul>
        @for (nokkel of nokler(); track nokkel.id) {
          <li>
            <span
              ><strong>{{ nokkel.merke }}</strong
              ><small>{{ hos(nokkel) }}, {{ t(tekster.siden, nokkel.fom) }}</small></span
            >
            @if (kanEndre()) {
              <span class="knapper">
                <button
                  class="ds-button small"
                  type="button"
                  data-color="accent"
                  data-variant="tertiary"
                  [attr.data-nokkel]="nokkel.merke"
                  [attr.aria-label]="t(tekster.overleverEn, nokkel.merke)"
                  (click)="apne(nokkel)"
                >
                  {{ t(tekster.overlever) }}
                </button>
                <button
                  class="ds-button small"
                  type="button"
                  data-color="danger"
                  data-variant="tertiary"
                  [attr.aria-label]="t(tekster.taBortNokkel, nokkel.merke)"
                  (click)="taBort(nokkel)"
                >
                  {{ t(tekster.taBort) }}
                </button>
              </span>
            }
          </li>
        }
      </ul>
    } @else {
      <p class="note">{{ t(tekster.ingenNokler) }}</p>
    }
    <tak-problem-alert [error]="lagring.feil()" />
    <tak-konfliktvarsel [problem]="lagring.konflikt()" />
    @if (kanEndre()) {
      @if (skjema(); as s) {
        <tak-avtaleskjema
          [tittel]="s.tittel"
          [felter]="s.felter"
          [start]="s.start"
          [dag]="avtaler().dag"
          [sti]="s.sti"
          [kropp]="s.kropp"
          [hentNaa]="hentNaa"
          (ferdig)="lukk()"
        />
      } @else {
        <button
          class="ds-button"
          type="button"
          data-color="accent"
          data-variant="secondary"
          data-nokkel=""
          (click)="apne('ny')"
        >
          {{ t(tekster.nyNokkel) }}
        </button>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      margin-top: 1.5rem;
    }
    ul {
      list-style: none;
      margin: 0.25rem 0 0.5rem;
      padding: 0;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: 0 1rem;
      padding: 0.375rem 0;
      border-bottom: 1px solid var(--ds-color-neutral-border-subtle);
    }
    small {
      display: block;
    }
    .knapper {
      display: flex;
      flex-wrap: wrap;
    }
    .note {
      margin: 0.25rem 0 0.75rem;
    }
    @media print {
      button {
        display: none;
      }
    }
  `,
})
export class Noklerkort {
  readonly boligId = input.required<number>();
  readonly avtaler = input.required<BoligavtalerSvar>();
  readonly kanEndre = input(false);

  private readonly http = inject(HttpClient);
  private readonly ulagret = inject(Ulagret);
  private readonly injector = inject(Injector);
  private readonly spraakvalg = inject(Spraakvalg);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligavtalerTekster;
  protected readonly lagring = injectLagring();
  private readonly apen = linkedSignal<number, Apen | null>({ source: () => this.boligId(), computation: () => null });
  /** Those that are with somebody. */
  protected readonly nokler = computed(() => this.avtaler().nokler.filter((n) => n.tom === null));
  private readonly start = computed<Grunnlag>(() => ({ versjon: this.avtaler().versjon, verdier: {} }));
  protected readonly skjema = computed(() => {
    const apen = this.apen();
    const id = this.boligId();
    if (apen === null) return null;
    const start = this.start();
    return apen === 'ny'
      ? {
          tittel: this.t(boligavtalerTekster.nyNokkel),
          felter: NYNOKKEL,
          start,
          sti: STIER.boligNokler(id),
          kropp: (verdier: Avtaleverdier): object => verdier,
        }
      : {
          tittel: this.t(boligavtalerTekster.overleverEn, apen.merke),
          felter: OVERLEVERING,
          start,
          sti: STIER.boligNoklerOverlever(id),
          kropp: (verdier: Avtaleverdier): object => ({ ...verdier, id: apen.id }),
        };
  });
  /** A new row is nobody else's: only the version is another. */
  protected readonly hentNaa = async (): Promise<Grunnlag> => {
    const svar = await firstValueFrom(this.http.get<BoligavtalerSvar>(STIER.boligAvtaler(this.boligId())));
    return { versjon: svar.versjon, verdier: {} };
  };

  protected hos({ hos }: Nokkel): string {
    return kodetekst(this.spraakvalg.spraak(), nokkelholderTekster, hos);
  }

  protected async apne(hva: Apen): Promise<void> {
    if (await this.ulagret.spor()) this.apen.set(hva);
  }

  protected lukk(): void {
    const apen = this.apen();
    this.apen.set(null);
    this.fokus(apen === null || apen === 'ny' ? '' : apen.merke);
  }

  protected async taBort({ id }: Nokkel): Promise<void> {
    const kropp = { slag: 'nokkel', id, versjon: this.avtaler().versjon };
    if (await this.lagring.lagre<Kvittering>(STIER.boligTaBort(this.boligId()), kropp)) this.fokus('');
  }

  private fokus(merke: string): void {
    const finn = (m: string) => this.element.querySelector<HTMLElement>(`[data-nokkel="${CSS.escape(m)}"]`);
    afterNextRender(() => (finn(merke) ?? finn(''))?.focus(), { injector: this.injector });
  }
}
