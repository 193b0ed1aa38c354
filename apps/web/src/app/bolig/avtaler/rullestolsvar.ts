import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { type BoligavtalerSvar, type Kvittering, type RullestolForesporsel, STIER } from '@tak/contracts';
import { rullestoltilgjengelig } from '@tak/domain';
import { boligavtalerTekster, dato, endringTekster, kitTekster } from '@tak/tekster';
import { type Column, ErrorSummary, Spraakvalg, Table, Tag, uniqueId } from '@tak/ui';
import { Effekt } from '../../endring/effekt';
import { Gjelderfelt } from '../../endring/gjelder';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { Skjematast } from '../../endring/skjematast';
import { injectUlagret, Ulagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';

const SPORSMAL = ['tilBoligen', 'innIBoligen', 'rundtIRommene'] as const;
type Sporsmal = (typeof SPORSMAL)[number];
type Svar = Readonly<Record<Sporsmal, boolean | null>>;
type Rad = BoligavtalerSvar['rullestol']['svar'][number];
const UBESVART: Svar = { tilBoligen: null, innIBoligen: null, rundtIRommene: null };

/** SSB's three questions and what follows from the answers: not one box to tick, but what somebody has seen there. */
@Component({
  selector: 'tak-rullestolsvar',
  imports: [Effekt, ErrorSummary, Gjelderfelt, Konfliktvarsel, ProblemAlert, Skjematast, Table, Tag],
  templateUrl: './rullestolsvar.html',
  styleUrl: '../redigering/skjema.css',
})
export class Rullestolsvar {
  readonly boligId = input.required<number>();
  readonly avtaler = input.required<BoligavtalerSvar>();
  readonly kanEndre = input(false);

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly ulagret = inject(Ulagret);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly gjelderfelt = viewChild(Gjelderfelt);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligavtalerTekster;
  protected readonly felles = endringTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring();
  protected readonly id = uniqueId('rullestol');
  protected readonly SPORSMAL = SPORSMAL;
  protected readonly VALG = [
    { verdi: true, ord: boligavtalerTekster.ja },
    { verdi: false, ord: boligavtalerTekster.nei },
    { verdi: null, ord: boligavtalerTekster.vetIkke },
  ] as const;

  protected readonly apen = linkedSignal<number, boolean>({ source: () => this.boligId(), computation: () => false });
  private readonly skrevet = signal<Partial<Svar>>({});
  protected readonly provd = signal(false);
  protected readonly rullestol = computed(() => this.avtaler().rullestol);
  /** What is answered now, as far as it is typed over. */
  protected readonly svar = computed<Svar>(() => {
    const { svar } = this.rullestol();
    const naa = svar.find((s) => s.fom <= this.avtaler().dag) ?? UBESVART;
    return { ...UBESVART, ...utvalg(naa), ...this.skrevet() };
  });
  protected readonly blir = computed(() => this.ord(rullestoltilgjengelig(this.svar())));
  protected readonly faktum = computed(() => this.ord(this.rullestol().faktum));
  protected readonly feil = computed(() => this.gjelderfelt()?.feil() ?? []);
  protected readonly noekkel = (rad: Rad): string => rad.fom;
  protected readonly kolonner = computed<readonly Column<Rad>[]>(() => [
    { id: 'fom', label: this.t(boligavtalerTekster.fom), nowrap: true, text: (r) => dato(r.fom) },
    ...SPORSMAL.map((s): Column<Rad> => ({
      id: s,
      label: this.t(boligavtalerTekster[s]),
      text: (r) => this.jaNei(r[s]),
    })),
  ]);

  constructor() {
    injectUlagret(() => this.apen() && (Object.keys(this.skrevet()).length > 0 || this.gjelderfelt()?.slag() != null));
  }

  protected async apne(): Promise<void> {
    if (!(await this.ulagret.spor())) return;
    this.nullstill(true);
    this.fokus('input');
  }

  protected lukk(): void {
    this.nullstill(false);
    this.fokus('[data-apne]');
  }

  protected velg(sporsmal: Sporsmal, verdi: boolean | null): void {
    this.skrevet.update((foer) => ({ ...foer, [sporsmal]: verdi }));
    this.lagring.glem();
  }

  protected async vis(): Promise<void> {
    const kropp = this.klar();
    if (kropp) await this.lagring.prov(STIER.boligRullestol(this.boligId()), kropp);
  }

  protected async lagre(): Promise<void> {
    const kropp = this.klar();
    if (kropp && (await this.lagring.lagre<Kvittering>(STIER.boligRullestol(this.boligId()), kropp))) this.lukk();
  }

  private klar(): RullestolForesporsel | null {
    this.provd.set(true);
    const gjelder = this.gjelderfelt()?.svar();
    return gjelder ? { versjon: this.avtaler().versjon, ...gjelder, ...this.svar() } : null;
  }

  private nullstill(apen: boolean): void {
    this.skrevet.set({});
    this.provd.set(false);
    this.lagring.glem();
    this.apen.set(apen);
  }

  private ord(verdi: boolean | null): string {
    const { tilgjengelig, ikkeTilgjengelig, ukjentTilgjengelig } = boligavtalerTekster;
    return this.t(verdi === null ? ukjentTilgjengelig : verdi ? tilgjengelig : ikkeTilgjengelig);
  }

  private jaNei(verdi: boolean | null): string {
    const { ja, nei, vetIkke } = boligavtalerTekster;
    return this.t(verdi === null ? vetIkke : verdi ? ja : nei);
  }

  private fokus(hva: string): void {
    afterNextRender(() => this.element.querySelector<HTMLElement>(hva)?.focus(), { injector: this.injector });
  }
}

const utvalg = ({ tilBoligen, innIBoligen, rundtIRommene }: Svar): Svar => ({ tilBoligen, innIBoligen, rundtIRommene });
