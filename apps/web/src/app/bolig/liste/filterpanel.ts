import { Component, computed, inject, input } from '@angular/core';
import { type FastTekst, boligerTekster } from '@tak/tekster';
import { Spraakvalg } from '@tak/ui';
import { type Boligfilter, FLERVALG, type Flervalg } from './boligfilter';
import { filtervalg, verdinavn } from './filterord';
import { Panel } from './panel';

const LEDETEKST: Readonly<Record<Flervalg, FastTekst>> = {
  status: boligerTekster.kolStatus,
  form: boligerTekster.kolForm,
  maalgruppe: boligerTekster.kolMaalgruppe,
  bydel: boligerTekster.kolBydel,
};

/** Status, form, target group and district: several of each. */
@Component({
  selector: 'tak-filterpanel',
  imports: [Panel],
  template: `
    <tak-panel [label]="knapp()">
      <div class="grupper">
        @for (gruppe of grupper(); track gruppe.felt) {
          <fieldset>
            <legend>{{ gruppe.navn }}</legend>
            @for (valg of gruppe.valg; track valg.verdi) {
              <label>
                <input class="pick" type="checkbox" [checked]="valg.valgt" (change)="veksle(gruppe.felt, valg.verdi)" />
                {{ valg.navn }}
              </label>
            }
          </fieldset>
        }
      </div>
    </tak-panel>
  `,
  styleUrl: './avkryssing.css',
})
export class Filterpanel {
  readonly filter = input.required<Boligfilter>();
  readonly bydeler = input.required<readonly string[]>();

  protected readonly t = inject(Spraakvalg).t;
  private readonly valgt = computed(() => {
    const valg = this.filter().valg();
    return (felt: Flervalg): readonly string[] => valg[felt] ?? [];
  });
  private readonly antall = computed(() => FLERVALG.reduce((sum, felt) => sum + this.valgt()(felt).length, 0));
  protected readonly knapp = computed(() =>
    this.antall() === 0 ? this.t(boligerTekster.filtre) : this.t(boligerTekster.filtreMed, this.antall()),
  );
  protected readonly grupper = computed(() => {
    const mulige = filtervalg(this.bydeler());
    return FLERVALG.map((felt) => ({
      felt,
      navn: this.t(LEDETEKST[felt]),
      valg: mulige[felt].map((verdi) => ({
        verdi,
        navn: verdinavn(felt, verdi, this.t),
        valgt: this.valgt()(felt).includes(verdi),
      })),
    })).filter((gruppe) => gruppe.valg.length > 0);
  });

  protected veksle(felt: Flervalg, verdi: string): void {
    const valgt = this.valgt()(felt);
    this.filter().sett(felt, valgt.includes(verdi) ? valgt.filter((v) => v !== verdi) : [...valgt, verdi]);
  }
}
