import {
  Component,
  booleanAttribute,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import type { LikeForesporsel, Medlemsperson } from '@tak/contracts';
import { KJONN } from '@tak/domain';
import { kjonnTekster, medlemsendringTekster, personvalgTekster } from '@tak/tekster';
import { DateField, Field, type FieldError, Input, Spraakvalg } from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { kodetekst } from '../kodetekst';
import { type Lik, injectLikesok } from './likesok';
import { personfeil, siffer } from './personfeil';

/**
 * Who: name and birth date are enough. Those in the register it may be are listed when the fields are left, and must be
 * answered to: one of them, or somebody new. The form takes it by `viewChild`: `spor()` before it is sent, then `feil()`
 * and `svar()`.
 */
@Component({
  selector: 'tak-personvalg',
  imports: [DateField, Field, Input, ProblemAlert],
  templateUrl: './personvalg.html',
  styleUrl: './personvalg.css',
  host: { '(focusout)': 'forlatt()' },
})
export class Personvalg {
  /** Before the ids of the fields: unique on the page. */
  readonly prefiks = input.required<string>();
  readonly dag = input.required<string>();
  readonly provd = input(false, { transform: booleanAttribute });

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly datofelt = viewChild.required(DateField);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = personvalgTekster;
  protected readonly medlemTekster = medlemsendringTekster;
  protected readonly kjonnskoder = KJONN;
  protected readonly like = injectLikesok();

  readonly navn = signal('');
  readonly fodselsdato = signal<string | null>(null);
  protected readonly fodselsnummer = signal('');
  protected readonly kjonn = signal<string | null>(null);
  /** Somebody in the register, or a new person. */
  protected readonly valgt = linkedSignal<readonly Lik[] | null, number | 'ny' | null>({
    source: () => this.like.svar(),
    computation: () => null,
  });
  readonly skrevet = computed(
    () => this.navn() !== '' || this.fodselsdato() !== null || this.fodselsnummer() !== '' || this.kjonn() !== null,
  );

  private readonly funn = computed(() =>
    personfeil({ navn: this.navn(), fodselsdato: this.fodselsdato(), fodselsnummer: this.fodselsnummer() }, this.dag()),
  );
  private readonly foresporsel = computed<LikeForesporsel | null>(() => {
    const { navn, fodselsdato, fodselsnummer } = this.funn();
    if (navn || fodselsdato || fodselsnummer || this.datofelt().invalid()) return null;
    const nummer = siffer(this.fodselsnummer());
    return {
      navn: this.navn().trim(),
      fodselsdato: this.fodselsdato() ?? '',
      ...(nummer ? { fodselsnummer: nummer } : {}),
    };
  });
  protected readonly treff = computed(() => this.like.svar() ?? []);
  private readonly maaVelge = computed(() => this.treff().length > 0 && this.valgt() === null);

  readonly feil = computed<readonly FieldError[]>(() => {
    const funn = this.funn();
    const uleselig = this.datofelt().invalid();
    const felter = (['navn', 'fodselsdato', 'fodselsnummer'] as const).flatMap((felt) => {
      const tekst = funn[felt];
      const text = felt === 'fodselsdato' && uleselig ? uleselig : tekst && this.t(tekst);
      return text ? [{ id: `${this.prefiks()}-${felt}`, text }] : [];
    });
    return this.maaVelge()
      ? [...felter, { id: `${this.prefiks()}-lik`, text: this.t(personvalgTekster.velgLik) }]
      : felter;
  });
  /** null until it can be told, and asked about. */
  readonly svar = computed<Medlemsperson | null>(() => {
    const foresporsel = this.foresporsel();
    const valgt = this.valgt();
    if (!foresporsel || this.maaVelge() || !this.like.gjelder(foresporsel)) return null;
    return typeof valgt === 'number' ? { personId: valgt } : { ...foresporsel, kjonn: this.kjonn() };
  });
  protected readonly andreHusstand = computed(() => {
    const lik = this.treff().find((l) => l.personId === this.valgt());
    return lik?.husstandId ?? null;
  });

  constructor() {
    // An answer about other words is none.
    effect(() => {
      if (this.like.svar() === null) return;
      const foresporsel = this.foresporsel();
      if (!foresporsel || !this.like.gjelder(foresporsel)) this.like.glem();
    });
  }

  /** Asks the register, unless it has answered for what now stands. */
  async spor(): Promise<void> {
    const foresporsel = this.foresporsel();
    if (foresporsel) await this.like.sok(foresporsel);
  }

  protected forlatt(): void {
    void this.spor();
  }

  protected feilFor(felt: string): string | null {
    const id = `${this.prefiks()}-${felt}`;
    return this.provd() ? (this.feil().find((f) => f.id === id)?.text ?? null) : null;
  }

  protected kjonntekst(kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), kjonnTekster, kode);
  }

  protected hvem({ fodselsdato, husstand, grunn }: Lik): string {
    return [
      this.t(personvalgTekster.likFodt, fodselsdato),
      husstand ? this.t(personvalgTekster.likHusstand, husstand) : this.t(personvalgTekster.likUtenHusstand),
      this.t(grunn === 'fodselsnummer' ? personvalgTekster.likNummer : personvalgTekster.likNavn),
    ].join(', ');
  }
}
