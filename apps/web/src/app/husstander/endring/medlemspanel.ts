import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import type { HusstandSvar, Medlem } from '@tak/contracts';
import { medlemsendringTekster, representantslagTekster } from '@tak/tekster';
import { Field, Input, Spraakvalg, ToggleGroup, type ToggleOption } from '@tak/ui';
import { Ulagret } from '../../endring/ulagret';
import { kodetekst } from '../kodetekst';
import { Kontaktskjema } from './kontakt';
import { Medlemskap } from './medlemskap';
import { Representantskjema } from './representant';
import { RettPerson } from './rett-person';

export type Del = 'medlemskap' | 'person' | 'kontakt' | 'representant';
const DELER = ['medlemskap', 'person', 'kontakt', 'representant'] as const satisfies readonly Del[];

/** Everything that can be changed about one member, a form at a time. */
@Component({
  selector: 'tak-medlemspanel',
  imports: [Field, Input, Kontaktskjema, Medlemskap, Representantskjema, RettPerson, ToggleGroup],
  template: `
    <section class="ramme" [attr.aria-label]="tittel()">
      <h3 #overskrift tabindex="-1">{{ tittel() }}</h3>
      <tak-toggle-group [label]="t(tekster.hva)" [options]="valg()" [value]="del()" (valueChange)="bytt($event)" />
      @switch (vist()) {
        @case ('medlemskap') {
          <tak-medlemskap [husstand]="husstand()" [medlem]="medlem()" (ferdig)="ferdig.emit()" />
        }
        @case ('person') {
          <tak-rett-person [husstand]="husstand()" [medlem]="medlem()" (ferdig)="ferdig.emit()" />
        }
        @case ('kontakt') {
          <tak-kontaktskjema [husstand]="husstand()" [medlem]="medlem()" (ferdig)="ferdig.emit()" />
        }
        @case ('representant') {
          @if (medlem().representanter.length > 0) {
            <tak-field [label]="t(tekster.hvilken)" [tagged]="false">
              <select #hvilken takInput (change)="velg(hvilken)">
                @for (r of medlem().representanter; track r.id) {
                  <option [value]="r.id" [selected]="r.id === valgt()">{{ r.navn }}, {{ slagtekst(r.slag) }}</option>
                }
                <option value="" [selected]="valgt() === null">{{ t(tekster.nyRepresentant) }}</option>
              </select>
            </tak-field>
          }
          @for (r of [representant()]; track r?.id ?? 0) {
            <tak-representantskjema
              [husstand]="husstand()"
              [medlem]="medlem()"
              [representant]="r"
              (ferdig)="ferdig.emit()"
            />
          }
        }
      }
    </section>
  `,
  styleUrl: './skjema.css',
  styles: `
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
      max-width: 46rem;
    }
  `,
})
export class Medlemspanel {
  readonly husstand = input.required<HusstandSvar>();
  /** As it was when the panel was opened. */
  readonly medlem = input.required<Medlem>();
  readonly apnePaa = input<Del>('medlemskap');
  readonly ferdig = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly ulagret = inject(Ulagret);
  private readonly overskrift = viewChild.required<ElementRef<HTMLElement>>('overskrift');
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = medlemsendringTekster;
  /** What is pressed, and what stands: something typed is asked about in between. */
  protected readonly del = linkedSignal<Del>(() => this.apnePaa());
  protected readonly vist = linkedSignal<Del>(() => this.apnePaa());
  protected readonly valgt = linkedSignal<number | null>(() => this.medlem().representanter[0]?.id ?? null);
  protected readonly representant = computed(
    () => this.medlem().representanter.find((r) => r.id === this.valgt()) ?? null,
  );
  protected readonly tittel = computed(() =>
    this.t(medlemsendringTekster.tittel, this.medlem().navn ?? this.medlem().eksternId),
  );
  protected readonly valg = computed<readonly ToggleOption<Del>[]>(() =>
    DELER.map((value) => ({ value, label: this.t(medlemsendringTekster[value]) })),
  );

  constructor() {
    afterNextRender(() => this.overskrift().nativeElement.focus());
  }

  protected slagtekst(kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), representantslagTekster, kode).toLowerCase();
  }

  protected async bytt(del: Del): Promise<void> {
    this.del.set(del);
    if (await this.ulagret.spor()) this.vist.set(del);
    else this.del.set(this.vist());
  }

  protected async velg(felt: HTMLSelectElement): Promise<void> {
    if (await this.ulagret.spor()) this.valgt.set(felt.value ? Number(felt.value) : null);
    else felt.value = `${this.valgt() ?? ''}`;
  }
}
