import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Leietaker as Leietakersvar } from '@tak/contracts';
import { Spraakvalg } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { leietakertekst } from '../kodetekst';

/** Who leases: a way to the household for those who may open it; «Ikke tilgang» where one may not know. */
@Component({
  selector: 'tak-leietaker',
  imports: [RouterLink],
  template: `
    @if (lenke(); as til) {
      <a class="ds-link" data-color="accent" [routerLink]="til">{{ tekst() }}</a>
    } @else {
      <span [class.miss]="leietaker().ikkeTilgang">{{ tekst() }}</span>
    }
  `,
})
export class Leietaker {
  readonly leietaker = input.required<Leietakersvar>();

  private readonly okt = inject(Okt);
  private readonly spraak = inject(Spraakvalg).spraak;
  protected readonly tekst = computed(() => leietakertekst(this.spraak(), this.leietaker()));
  protected readonly lenke = computed(() => {
    const { ikkeTilgang, husstandId } = this.leietaker();
    return ikkeTilgang || husstandId === null || !this.okt.har('husstand.les') ? null : ['/husstander', husstandId];
  });
}
