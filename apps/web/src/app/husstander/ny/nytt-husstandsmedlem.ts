import { Component, computed, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { ROLLER_I_HUSSTAND } from '@tak/domain';
import { husstandrolleTekster, nyHusstandTekster, personvalgTekster } from '@tak/tekster';
import { Field, type FieldError, Input, Spraakvalg } from '@tak/ui';
import { kodetekst } from '../kodetekst';
import { Personvalg } from '../endring/personvalg';

/** One member of a household that is being made. The first is hovedperson until another is. */
@Component({
  selector: 'tak-nytt-husstandsmedlem',
  imports: [Field, Input, Personvalg],
  template: `
    <fieldset>
      <legend>
        {{ nr() === 1 ? t(tekster.hovedperson) : t(tekster.medlemNr, plass()) }}
      </legend>
      <tak-personvalg [prefiks]="'medlem-' + nr()" [dag]="dag()" [provd]="provd()" />
      <tak-field required [fieldId]="id('rolle')" [label]="t(personTekster.rolle)" [error]="rollefeil()">
        <select #valg takInput (change)="rolle.set(valg.value || null)">
          <option value="" [selected]="rolle() === null">{{ t(personTekster.velg) }}</option>
          @for (kode of roller; track kode) {
            <option [value]="kode" [selected]="kode === rolle()">{{ rolletekst(kode) }}</option>
          }
        </select>
      </tak-field>
      @if (kanTasBort()) {
        <p>
          <button
            class="ds-button small"
            type="button"
            data-color="accent"
            data-variant="tertiary"
            [attr.aria-label]="t(tekster.taBortNr, plass())"
            (click)="bort.emit()"
          >
            {{ t(tekster.taBort) }}
          </button>
        </p>
      }
    </fieldset>
  `,
  styles: `
    :host {
      display: block;
    }
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      margin-bottom: 0.75rem;
      font-size: var(--tak-t-h2);
      font-weight: 650;
    }
  `,
})
export class NyttHusstandsmedlem {
  /** Of the form; never used again when it is taken away. */
  readonly nr = input.required<number>();
  /** In the order they are shown, from 1. */
  readonly plass = input.required<number>();
  readonly dag = input.required<string>();
  readonly provd = input.required<boolean>();
  readonly kanTasBort = input.required<boolean>();
  readonly bort = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly hvem = viewChild.required(Personvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = nyHusstandTekster;
  protected readonly personTekster = personvalgTekster;
  protected readonly roller = ROLLER_I_HUSSTAND;
  readonly rolle = linkedSignal<string | null>(() => (this.nr() === 1 ? 'hovedperson' : null));

  readonly feil = computed<readonly FieldError[]>(() => [
    ...this.hvem().feil(),
    ...(this.rolle() ? [] : [{ id: this.id('rolle'), text: this.t(personvalgTekster.rolleFeil) }]),
  ]);
  protected readonly rollefeil = computed(() =>
    this.provd() && !this.rolle() ? this.t(personvalgTekster.rolleFeil) : null,
  );
  readonly person = computed(() => this.hvem().svar());
  readonly fodselsdato = computed(() => this.hvem().fodselsdato());
  /** Id of somebody who is in the register already. */
  readonly registrertPerson = computed(() => {
    const person = this.person();
    return person && 'personId' in person ? person.personId : null;
  });
  readonly skrevet = computed(() => this.hvem().skrevet());

  id(felt: string): string {
    return `medlem-${this.nr()}-${felt}`;
  }

  spor(): Promise<void> {
    return this.hvem().spor();
  }

  protected rolletekst(kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), husstandrolleTekster, kode);
  }
}
