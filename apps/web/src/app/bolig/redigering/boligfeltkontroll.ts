import { Component, computed, inject, input, model, viewChild } from '@angular/core';
import { boligendringTekster } from '@tak/tekster';
import { DateField, Field, type FieldError, Input, type Oversett, Spraakvalg } from '@tak/ui';
import { IDAG } from '../../styringsinformasjon/idag';
import { kodetekst } from '../kodetekst';
import { type Boligfelt, ledetekst, tolk, uvanlig } from './boligfelt';
import { Byggvelger } from './byggvelger';

/** The control of one field of a dwelling: a list for codes, a text field for the rest. */
@Component({
  selector: 'tak-boligfelt',
  imports: [Byggvelger, DateField, Field, Input],
  template: `
    @let f = felt();
    @if (f.slag === 'bygg') {
      <tak-byggvelger [fieldId]="fieldId()" [error]="feil()" [tagged]="tagged()" [(verdi)]="verdi" />
    } @else if (f.slag === 'dato') {
      <tak-date-field
        [label]="ledetekst()"
        [fieldId]="fieldId()"
        [required]="f.maaHa ?? false"
        [tagged]="tagged()"
        [today]="idag"
        [error]="feil()"
        [value]="verdi() || null"
        (valueChange)="verdi.set($event ?? '')"
      />
    } @else {
      <tak-field
        [label]="ledetekst()"
        [fieldId]="fieldId()"
        [required]="f.maaHa ?? false"
        [tagged]="tagged()"
        [note]="merknad()"
        [error]="feil()"
      >
        @if (valg().length > 0) {
          <select #liste takInput (change)="verdi.set(liste.value)">
            @for (v of valg(); track v.verdi) {
              <option [value]="v.verdi" [selected]="v.verdi === verdi()">{{ v.navn }}</option>
            }
          </select>
        } @else {
          <input
            #tekstfelt
            takInput
            type="text"
            autocomplete="off"
            maxlength="200"
            [class.date]="f.slag !== 'tekst'"
            [attr.inputmode]="f.slag === 'tekst' ? null : f.slag === 'tall' ? 'decimal' : 'numeric'"
            [value]="verdi()"
            (input)="verdi.set(tekstfelt.value)"
          />
        }
      </tak-field>
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class Boligfeltkontroll {
  readonly felt = input.required<Boligfelt>();
  readonly verdi = model.required<string>();
  readonly fieldId = input.required<string>();
  /** The form has been sent: what is wrong is said. */
  readonly provd = input(false);
  readonly tagged = input(true);

  private readonly datofelt = viewChild(DateField);
  /** A date that cannot be read leaves the value as it was: the form asks here, and does not send. */
  readonly uleselig = computed<readonly FieldError[]>(() => {
    const text = this.datofelt()?.invalid();
    return text ? [{ id: this.fieldId(), text }] : [];
  });

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly idag = inject(IDAG);
  protected readonly ledetekst = computed(() => this.spraakvalg.t(ledetekst(this.felt())));
  protected readonly feil = computed(() =>
    this.provd() ? feltfeil(this.spraakvalg.t, this.felt(), this.verdi()) : null,
  );
  protected readonly merknad = computed(() =>
    uvanlig(this.felt(), this.verdi()) ? this.spraakvalg.t(boligendringTekster.stemmerDette) : null,
  );
  protected readonly valg = computed(() => {
    const { t } = this.spraakvalg;
    const { slag, koder = [], ord = {}, maaHa } = this.felt();
    const tomt = { verdi: '', navn: t(maaHa ? boligendringTekster.velg : boligendringTekster.ikkeRegistrert) };
    if (slag === 'janei')
      return [
        tomt,
        { verdi: 'ja', navn: t(boligendringTekster.ja) },
        { verdi: 'nei', navn: t(boligendringTekster.nei) },
      ];
    if (slag !== 'kode') return [];
    return [tomt, ...koder.map((k) => ({ verdi: k, navn: kodetekst(this.spraakvalg.spraak(), ord, k) }))];
  });
}

/** What is wrong with what is written, in words; null when it can be read. */
export function feltfeil(t: Oversett, felt: Boligfelt, skrevet: string): string | null {
  const tolket = tolk(felt, skrevet);
  return tolket.ok ? null : t(tolket.feil, t(ledetekst(felt)));
}

/** The same of a whole form, for its error summary. */
export const feltfeilene = (
  t: Oversett,
  felter: readonly Boligfelt[],
  skrevet: (felt: Boligfelt) => string,
  id: (felt: Boligfelt) => string,
): readonly FieldError[] =>
  felter.flatMap((felt) => {
    const text = feltfeil(t, felt, skrevet(felt));
    return text ? [{ id: id(felt), text }] : [];
  });
