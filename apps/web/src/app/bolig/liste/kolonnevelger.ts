import { Component, inject } from '@angular/core';
import { type FastTekst, boligerTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { Kolonnevalg, VALGFRIE, VANLIGE, type Valgfri } from './kolonnevalg';
import { Panel } from './panel';

const NAVN: Readonly<Record<Valgfri, FastTekst>> = {
  leietaker: boligerTekster.kolLeietaker,
  soverom: boligerTekster.kolSoveromLang,
  areal: boligerTekster.kolArealLang,
  rullestol: boligerTekster.kolRullestol,
  maalgruppe: boligerTekster.kolMaalgruppe,
  form: boligerTekster.kolForm,
  bydel: boligerTekster.kolBydel,
  bygg: boligerTekster.kolBygg,
  boligtype: boligerTekster.kolBoligtype,
  bemanning: boligerTekster.kolBemanning,
  maanedsleie: boligerTekster.kolMaanedsleie,
  innleie: boligerTekster.kolInnleieTil,
  id: boligerTekster.kolId,
};

/** Which columns the list has. */
@Component({
  selector: 'tak-kolonnevelger',
  imports: [Panel],
  template: `
    <tak-panel [label]="t(tekster.kolonner)">
      <p class="meta">{{ t(tekster.kolonnerHjelp) }}</p>
      <div class="grupper">
        @for (kolonne of alle; track kolonne) {
          <label>
            <input
              class="pick"
              type="checkbox"
              [checked]="valg.viste().includes(kolonne)"
              (change)="valg.veksle(kolonne)"
            />
            {{ t(navn[kolonne]) }}
          </label>
        }
      </div>
      <div class="actions">
        <button
          class="ds-button small"
          type="button"
          data-color="accent"
          data-variant="secondary"
          (click)="valg.sett(vanlige)"
        >
          {{ t(tekster.standardkolonner) }}
        </button>
      </div>
    </tak-panel>
  `,
  styleUrl: './avkryssing.css',
  styles: `
    .grupper {
      gap: 0 1rem;
    }
  `,
})
export class Kolonnevelger {
  protected readonly valg = inject(Kolonnevalg);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligerTekster;
  protected readonly navn = NAVN;
  protected readonly alle = VALGFRIE;
  protected readonly vanlige = VANLIGE;
}
