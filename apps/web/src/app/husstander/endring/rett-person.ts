import { Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { type HusstandSvar, type Medlem, type RettPersonForesporsel, STIER } from '@tak/contracts';
import { ADRESSEBESKYTTELSER, KJONN } from '@tak/domain';
import {
  beskyttelsesgradTekster,
  dato,
  kitTekster,
  kjonnTekster,
  medlemsendringTekster,
  personvalgTekster,
} from '@tak/tekster';
import { DateField, Dialog, Field, type FieldError, Input, Spraakvalg } from '@tak/ui';
import type { Konfliktvalg } from '../../endring/konflikt';
import { Skjematast } from '../../endring/skjematast';
import { Apnerett } from '../apnerett';
import { kodetekst } from '../kodetekst';
import { personfeil, siffer } from './personfeil';
import { injectSkjema } from './skjema';
import { Skjemabunn } from './skjemabunn';

type Kommando = Omit<RettPersonForesporsel, 'versjon'>;

/** Who a member is: name, birth date, number, and how protected. What is not touched is as it was. */
@Component({
  selector: 'tak-rett-person',
  imports: [DateField, Dialog, Field, Input, Skjemabunn, Skjematast],
  templateUrl: './rett-person.html',
  styleUrl: './skjema.css',
})
export class RettPerson {
  readonly husstand = input.required<HusstandSvar>();
  readonly medlem = input.required<Medlem>();
  readonly ferdig = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly apnerett = inject(Apnerett);
  private readonly datofelt = viewChild.required(DateField);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = medlemsendringTekster;
  protected readonly personTekster = personvalgTekster;
  protected readonly kit = kitTekster;
  protected readonly kjonnskoder = KJONN;
  protected readonly sporSkjerm = signal(false);
  protected readonly skjema = injectSkjema(this.husstand);

  private readonly person = (h: HusstandSvar): Medlem | undefined =>
    h.medlemmer.find((m) => m.personId === this.medlem().personId);
  protected readonly navn = this.skjema.felt(
    'navn',
    () => this.t(personvalgTekster.navn),
    (h) => this.person(h)?.navn ?? null,
  );
  protected readonly fodselsdato = this.skjema.felt(
    'fodselsdato',
    () => this.t(personvalgTekster.fodselsdato),
    (h) => this.person(h)?.fodselsdato ?? null,
    (dag) => dag && dato(dag),
  );
  protected readonly kjonn = this.skjema.felt(
    'kjonn',
    () => this.t(personvalgTekster.kjonn),
    (h) => this.person(h)?.kjonn ?? null,
    (kode) => kode && this.ord(kjonnTekster, kode),
  );
  protected readonly beskyttelse = this.skjema.felt(
    'adressebeskyttelse',
    () => this.t(medlemsendringTekster.beskyttelse),
    (h) => this.person(h)?.adressebeskyttelse ?? 'ugradert',
    (kode) => kode && this.ord(beskyttelsesgradTekster, kode),
  );
  /** A new number; what is registered is not shown in the field, and stands when it is empty. */
  protected readonly nummer = this.skjema.fritt();
  /** `ja`: the one that is registered goes away. */
  protected readonly slettNummer = this.skjema.fritt();
  protected readonly maskert = computed(() => this.person(this.husstand())?.fodselsnummerMaskert ?? null);

  private readonly trinn = computed(() => {
    const [naa, ny] = [this.beskyttelse.les(this.skjema.grunnlag()), this.beskyttelse.verdi()].map((grad) =>
      (ADRESSEBESKYTTELSER as readonly (string | null)[]).indexOf(grad),
    );
    return (ny ?? 0) - (naa ?? 0);
  });
  protected readonly heves = computed(() => this.trinn() > 0);
  protected readonly senkes = computed(() => this.trinn() < 0);
  /** A lower grade is offered only to those who may open protected households. */
  protected readonly grader = computed(() => {
    const naa = this.beskyttelse.les(this.skjema.grunnlag());
    const fra = this.apnerett.har() ? 0 : (ADRESSEBESKYTTELSER as readonly (string | null)[]).indexOf(naa);
    return ADRESSEBESKYTTELSER.slice(Math.max(0, fra));
  });

  protected readonly feil = computed<readonly FieldError[]>(() => {
    const funn = personfeil(
      { navn: this.navn.verdi(), fodselsdato: this.fodselsdato.verdi(), fodselsnummer: this.nummer() },
      this.husstand().dag,
    );
    const uleselig = this.datofelt().invalid();
    return (['navn', 'fodselsdato', 'fodselsnummer'] as const).flatMap((felt) => {
      const tekst = funn[felt];
      const text = felt === 'fodselsdato' && uleselig ? uleselig : tekst && this.t(tekst);
      // A name that never was registered may stay so.
      if (!text || (felt === 'navn' && !this.skjema.endret(this.navn))) return [];
      return [{ id: `person-${felt}`, text }];
    });
  });

  protected feilFor(id: string): string | null {
    return this.skjema.provd() ? (this.feil().find((f) => f.id === id)?.text ?? null) : null;
  }

  protected ord(ordene: typeof kjonnTekster, kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), ordene, kode);
  }
  protected readonly kjonnTekster = kjonnTekster;
  protected readonly gradTekster = beskyttelsesgradTekster;

  protected async lagre(): Promise<void> {
    this.skjema.provd.set(true);
    if (this.feil().length > 0) return;
    // Only the first grade makes the household disappear.
    if (this.heves() && this.beskyttelse.les(this.skjema.grunnlag()) === 'ugradert') this.sporSkjerm.set(true);
    else await this.send();
  }

  protected async send(): Promise<void> {
    this.sporSkjerm.set(false);
    const skjermet = this.heves();
    const valg = skjermet ? { tekst: this.t(medlemsendringTekster.skjermet) } : {};
    if (await this.skjema.lagre(STIER.husstandPerson(this.husstand().id), this.kommando(), valg)) this.ferdig.emit();
  }

  protected async prov(): Promise<void> {
    this.skjema.provd.set(true);
    if (this.feil().length > 0) return;
    await this.skjema.prov(STIER.husstandPerson(this.husstand().id), this.kommando());
  }

  protected async velg(valg: Konfliktvalg): Promise<void> {
    this.skjema.velg(valg);
    await this.lagre();
  }

  private kommando(): Kommando {
    const { skjema, navn, fodselsdato, kjonn, beskyttelse } = this;
    const nummer = siffer(this.nummer());
    return {
      personId: this.medlem().personId,
      ...(skjema.endret(navn) ? { navn: navn.verdi()?.trim() ?? '' } : {}),
      ...(skjema.endret(fodselsdato) ? { fodselsdato: fodselsdato.verdi() ?? '' } : {}),
      ...(skjema.endret(kjonn) ? { kjonn: kjonn.verdi() } : {}),
      ...(skjema.endret(beskyttelse) ? { adressebeskyttelse: beskyttelse.verdi() ?? 'ugradert' } : {}),
      ...(nummer ? { fodselsnummer: nummer } : this.slettNummer() ? { fodselsnummer: null } : {}),
    };
  }
}
