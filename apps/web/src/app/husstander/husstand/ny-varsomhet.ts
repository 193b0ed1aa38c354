import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { HusstandSvar, NyVarsomhetForesporsel } from '@tak/contracts';
import { kitTekster, varsomhetTekster } from '@tak/tekster';
import { DateField, ErrorSummary, Field, type FieldError, Input, Spraakvalg } from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { gjelder } from './hodesetning';
import { Varsomhetsendring } from './varsomhetsendring';

const HOYST = 500;

/** A new mark, on somebody in the household or on where they live. */
@Component({
  selector: 'tak-ny-varsomhet',
  imports: [DateField, ErrorSummary, Field, Input, ProblemAlert],
  templateUrl: './ny-varsomhet.html',
  styleUrl: './ny-varsomhet.css',
})
export class NyVarsomhet {
  readonly husstand = input.required<HusstandSvar>();
  /** Saved, or given up. */
  readonly ferdig = output<void>();

  private readonly endring = inject(Varsomhetsendring);
  private readonly overskrift = viewChild.required<ElementRef<HTMLElement>>('overskrift');
  private readonly tomfelt = viewChild.required<DateField>('tomfelt');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = varsomhetTekster;
  protected readonly kittekster = kitTekster;

  protected readonly personer = computed(() =>
    this.husstand().medlemmer.filter((m) => gjelder(m, this.husstand().dag)),
  );
  /** A mark on a dwelling is seen by whoever looks at the dwelling: not from a household that nobody shall find there. */
  protected readonly boliger = computed(() =>
    this.husstand().apnet?.slag === 'beskyttet'
      ? []
      : this.husstand().leieforhold.filter((l) => gjelder(l, this.husstand().dag)),
  );
  /** `person-12` or `bolig-5`. */
  protected readonly gjelder = signal('');
  protected readonly tekst = signal('');
  protected readonly tom = signal<string | null>(null);
  private readonly provd = signal(false);
  protected readonly sender = signal(false);
  protected readonly feil = signal<unknown>(null);

  protected readonly gjelderfeil = computed(() =>
    this.provd() && this.gjelder() === '' ? this.t(varsomhetTekster.velgFeil) : null,
  );
  protected readonly tekstfeil = computed(() => {
    const lengde = this.tekst().trim().length;
    if (!this.provd() || (lengde > 0 && lengde <= HOYST)) return null;
    return this.t(lengde === 0 ? varsomhetTekster.tekstFeil : varsomhetTekster.tekstForLang);
  });
  protected readonly tomfeil = computed(() => {
    const tom = this.tom();
    if (this.provd() && this.tomfelt().invalid()) return this.tomfelt().invalid();
    return this.provd() && tom !== null && tom < this.husstand().dag ? this.t(varsomhetTekster.tomFeil) : null;
  });
  protected readonly alleFeil = computed<readonly FieldError[]>(() =>
    [
      { id: 'varsomhet-gjelder', text: this.gjelderfeil() },
      { id: 'varsomhet-tekst', text: this.tekstfeil() },
      { id: 'varsomhet-tom', text: this.tomfeil() },
    ].flatMap(({ id, text }) => (text ? [{ id, text }] : [])),
  );

  constructor() {
    afterNextRender(() => this.overskrift().nativeElement.focus());
  }

  protected async lagre(hendelse: Event): Promise<void> {
    hendelse.preventDefault();
    this.provd.set(true);
    if (this.alleFeil().length > 0 || this.sender()) return;
    this.sender.set(true);
    this.feil.set(null);
    try {
      await this.endring.ny(this.foresporsel());
      this.ferdig.emit();
    } catch (feil) {
      this.feil.set(feil);
    } finally {
      this.sender.set(false);
    }
  }

  private foresporsel(): NyVarsomhetForesporsel {
    const [slag, id] = this.gjelder().split('-');
    const tom = this.tom();
    return {
      husstandId: this.husstand().id,
      ...(slag === 'person' ? { personId: Number(id) } : { boligId: Number(id) }),
      tekst: this.tekst().trim(),
      ...(tom ? { tom } : {}),
    };
  }
}
