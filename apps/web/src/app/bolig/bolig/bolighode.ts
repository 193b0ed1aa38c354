import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoligSvar } from '@tak/contracts';
import { boligTekster, boligtypeTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { arealtekst, kodetekst } from '../kodetekst';

/** Under the sentence: the building, the id and how large it is. */
@Component({
  selector: 'tak-bolighode',
  imports: [RouterLink],
  template: `
    <p class="meta head__meta">
      @if (bolig().byggId !== null) {
        <a class="ds-link" data-color="accent" [routerLink]="['/bygg', bolig().byggId]">{{
          t(tekster.byggMedAntall, bolig().bygg ?? '', bolig().andreIBygget + 1)
        }}</a>.
      } @else {
        {{ t(tekster.utenBygg) }}.
      }
      {{ t(tekster.boligId, bolig().eksternId) }}.
      @if (storrelse()) {
        {{ storrelse() }}.
      }
      @if (sted()) {
        {{ sted() }}.
      }
    </p>
    @if (bolig().deltI.length > 0) {
      <p class="meta head__meta">
        {{ t(tekster.deltI) }}
        @for (del of bolig().deltI; track del.id; let siste = $last) {
          <a class="ds-link" data-color="accent" [routerLink]="['/boliger', del.id]">{{ del.navn }}</a>{{
            siste ? '.' : ', '
          }}
        }
      </p>
    }
  `,
})
export class Bolighode {
  readonly bolig = input.required<BoligSvar>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligTekster;
  protected readonly storrelse = computed(() => {
    const { boligtype, soverom, areal } = this.bolig();
    const kvm = arealtekst(areal);
    return [
      boligtype === null ? null : kodetekst(this.spraakvalg.spraak(), boligtypeTekster, boligtype),
      soverom === null ? null : this.t(boligTekster.soverom, soverom),
      kvm === null ? null : this.t(boligTekster.kvm, kvm),
    ]
      .filter((del) => del !== null)
      .join(', ');
  });
  protected readonly sted = computed(() => {
    const { postnummer, poststed, bydel } = this.bolig();
    return [[postnummer, poststed].filter(Boolean).join(' '), bydel].filter(Boolean).join(', ');
  });
}
