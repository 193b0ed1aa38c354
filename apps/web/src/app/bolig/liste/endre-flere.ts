import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  type EndretProblem,
  type EndreFlereForesporsel,
  type FlereProvesvar,
  type FlereRad,
  type FlereSvar,
  STIER,
} from '@tak/contracts';
import { boligendringTekster, endringTekster, kitTekster, problemTekst } from '@tak/tekster';
import { type Column, ErrorSummary, Field, type FieldError, Input, Spraakvalg, Table } from '@tak/ui';
import { Effekt } from '../../endring/effekt';
import { Gjelderfelt } from '../../endring/gjelder';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { Skjematast } from '../../endring/skjematast';
import { injectUlagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';
import { feltverdi } from '../bolig/feltverdi';
import { type Boligfelt, type Feltverdi, boligfelter, ledetekst, somSkrevet, tolk } from '../redigering/boligfelt';
import { Boligfeltkontroll, feltfeil } from '../redigering/boligfeltkontroll';
import { Byggnavn } from '../redigering/byggvelger';
import { Boligmerking } from './boligmerking';

/** What many dwellings can be given at once (Flerfelt). */
const FELTER = boligfelter(
  'disposisjonsform',
  'rullestol',
  'maalgruppe',
  'samlokalisert',
  'boligtype',
  'bemanning',
  'maanedsleie',
  'byggId',
);
/** As many as the server takes in one act. */
const HOYST = 500;
const UENDRET = 'ingen_endring';

/**
 * One field of the marked dwellings: each is shown before and after, with what it does to the numbers, before anything can
 * be saved; what is saved is what was shown, in one act that is taken back in one.
 */
@Component({
  selector: 'tak-endre-flere',
  imports: [
    Boligfeltkontroll,
    Effekt,
    ErrorSummary,
    Field,
    Gjelderfelt,
    Input,
    Konfliktvarsel,
    ProblemAlert,
    Skjematast,
    Table,
  ],
  templateUrl: './endre-flere.html',
  styleUrl: '../redigering/skjema.css',
})
export class EndreFlere {
  /** The business day. */
  readonly dag = input.required<string>();
  readonly ferdig = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly byggnavn = inject(Byggnavn);
  private readonly injector = inject(Injector);
  protected readonly merking = inject(Boligmerking);
  private readonly gjelderfelt = viewChild(Gjelderfelt);
  private readonly overskrift = viewChild.required<ElementRef<HTMLElement>>('overskrift');
  private readonly vist = viewChild<ElementRef<HTMLElement>>('vist');
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligendringTekster;
  protected readonly felles = endringTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring<FlereProvesvar>();
  protected readonly felter = computed(() => FELTER.map((f) => ({ navn: f.navn, ledetekst: this.t(ledetekst(f)) })));
  protected readonly felt = signal<Boligfelt | null>(null);
  protected readonly verdi = signal('');
  protected readonly slag = signal<'retting' | 'endring' | null>(null);
  protected readonly fra = signal<string | null>(null);
  protected readonly provd = signal(false);

  /** The preview as long as it is of what is marked now. */
  protected readonly svar = computed(() => {
    const svar = this.lagring.effekt();
    return svar && svar.rader.length === this.merking.antall() ? svar : null;
  });
  /** One that is so already stands in nobody's way, and is not written. */
  protected readonly avviste = computed(
    () => this.svar()?.rader.filter(({ avslag }) => avslag !== null && avslag !== UENDRET) ?? [],
  );
  protected readonly endres = computed(() => this.svar()?.rader.filter(({ avslag }) => avslag === null) ?? []);
  /** Who was first, while what is there now is looked at. */
  protected readonly forst = signal<EndretProblem | null>(null);
  protected readonly noekkel = (rad: FlereRad): number => rad.id;
  protected readonly kolonner = computed<readonly Column<FlereRad>[]>(() => [
    { id: 'bolig', label: this.t(boligendringTekster.bolig), text: (r) => r.navn },
    { id: 'foer', label: this.t(boligendringTekster.foer), text: (r) => this.ord(r.foer) },
    {
      id: 'etter',
      label: this.t(boligendringTekster.etter),
      text: (r) =>
        r.avslag === null
          ? this.ord(r.etter)
          : this.t(r.avslag === UENDRET ? boligendringTekster.uendret : boligendringTekster.kanIkke),
      sub: (r) => (r.avslag === null || r.avslag === UENDRET ? null : this.t(problemTekst(r.avslag))),
    },
  ]);
  protected readonly feltvalgfeil = computed(() =>
    this.provd() && !this.felt() ? this.t(boligendringTekster.velgFelt) : null,
  );
  protected readonly feil = computed<readonly FieldError[]>(() => {
    const felt = this.felt();
    if (!felt) return [{ id: 'flere-felt', text: this.t(boligendringTekster.velgFelt) }];
    const verdifeil = feltfeil(this.t, felt, this.verdi());
    return [
      ...(verdifeil ? [{ id: 'flere-verdi', text: verdifeil }] : []),
      ...(this.gjelderfelt()?.feil() ?? []),
      ...(this.merking.antall() > HOYST
        ? [{ id: 'flere-felt', text: this.t(boligendringTekster.forMange, HOYST) }]
        : []),
    ];
  });

  constructor() {
    injectUlagret(() => this.felt() !== null);
    afterNextRender(() => this.overskrift().nativeElement.focus());
  }

  protected velgFelt(navn: string): void {
    this.felt.set(FELTER.find((f) => f.navn === navn) ?? null);
    this.verdi.set('');
    this.endret();
  }

  protected skriv(verdi: string): void {
    this.verdi.set(verdi);
    this.endret();
  }

  protected endret(): void {
    this.provd.set(false);
    this.forst.set(null);
    this.lagring.glem();
  }

  /** The one act of the form: shows first, and saves what was shown. */
  protected async send(): Promise<void> {
    if (this.kanLagres()) await this.lagre();
    else await this.vis();
  }

  protected readonly kanLagres = computed(() => this.avviste().length === 0 && this.endres().length > 0);

  protected async taUtAvviste(): Promise<void> {
    this.merking.taUt(this.avviste().map((rad) => rad.id));
    if (this.merking.antall() > 0) await this.vis();
    else this.ferdig.emit();
  }

  protected async vis(): Promise<void> {
    this.provd.set(true);
    const felt = this.felt();
    if (!felt || this.feil().length > 0) return;
    await this.lagring.prov(
      STIER.boligerEndreFlere,
      this.kropp(
        felt,
        this.merking.ider().map((id) => ({ id })),
      ),
    );
    afterNextRender(() => this.vist()?.nativeElement.focus(), { injector: this.injector });
  }

  private async lagre(): Promise<void> {
    const felt = this.felt();
    const rader = this.svar()?.rader ?? [];
    if (!felt || this.feil().length > 0) return;
    const kropp = this.kropp(
      felt,
      rader.map(({ id, versjon }) => ({ id, versjon })),
    );
    const svar = await this.lagring.lagre<FlereSvar>(STIER.boligerEndreFlere, kropp, ({ antall }) => ({
      tekst: this.t(boligendringTekster.flereLagret, antall),
    }));
    if (svar) this.lukk();
    else await this.visPaaNytt();
  }

  /** Somebody was first with one of them: what is there now is shown, and must be looked at again. */
  private async visPaaNytt(): Promise<void> {
    const forst = this.lagring.konflikt();
    if (!forst) return;
    await this.vis();
    this.forst.set(forst);
  }

  private lukk(): void {
    this.felt.set(null);
    this.merking.fjernAlle();
    this.ferdig.emit();
  }

  private kropp(felt: Boligfelt, boliger: EndreFlereForesporsel['boliger']): EndreFlereForesporsel {
    const gjelder = this.gjelderfelt()?.svar() ?? { slag: 'retting', fra: null };
    const tolket = tolk(felt, this.verdi());
    return {
      boliger,
      felt: felt.navn as EndreFlereForesporsel['felt'],
      verdi: tolket.ok ? tolket.verdi : null,
      slag: gjelder.slag,
      fra: gjelder.fra,
    };
  }

  private ord(verdi: Feltverdi): string | null {
    const felt = this.felt();
    if (!felt) return null;
    if (felt.slag === 'bygg' && verdi !== null) return this.byggnavn.av(somSkrevet(verdi)) ?? somSkrevet(verdi);
    return feltverdi(this.spraakvalg.spraak(), felt.kolonne, verdi);
  }
}
