import { httpResource } from '@angular/common/http';
import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import {
  type Duplikatpar,
  type HusstandSvar,
  type Kvittering,
  STIER,
  type SlaaSammenForesporsel,
} from '@tak/contracts';
import { duplikatTekster, endringTekster, kitTekster, medlemsendringTekster } from '@tak/tekster';
import { Alert, Cell, type Column, Dialog, ErrorSummary, type FieldError, Skeleton, Spraakvalg, Table } from '@tak/ui';
import { Angrelinje } from '../../endring/angrelinje';
import { Effekt } from '../../endring/effekt';
import { injectKonflikttittel } from '../../endring/konflikttittel';
import { injectLagring } from '../../endring/lagring';
import { Skjematast } from '../../endring/skjematast';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { type Sammenligningsrad, maalgruppekrasj, sammenlign } from './sammenlign';

type Side = 'a' | 'b';
const andre = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** Two households side by side: which one stays, which persons are the same, and what it does to the numbers. */
@Component({
  selector: 'tak-sammenslaaing',
  imports: [Alert, Cell, Dialog, Effekt, ErrorSummary, ProblemAlert, Skeleton, Skjematast, Table],
  templateUrl: './sammenslaaing.html',
  styleUrl: './sammenslaaing.css',
})
export class Sammenslaaing {
  readonly par = input.required<Duplikatpar>();
  readonly lukket = output<void>();
  readonly slaattSammen = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly linje = inject(Angrelinje);
  private readonly tittelen = injectKonflikttittel();
  private readonly overskrift = viewChild.required<ElementRef<HTMLElement>>('overskrift');
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = duplikatTekster;
  protected readonly endringTekster = endringTekster;
  protected readonly forstForklart = medlemsendringTekster.forstForklart;
  protected readonly kit = kitTekster;
  protected readonly sider = ['a', 'b'] as const;
  protected readonly lagring = injectLagring();
  protected readonly provd = signal(false);
  protected readonly bekreft = signal(false);

  private readonly hent = (side: Side) =>
    httpResource<HusstandSvar>(() => {
      this.linje.antall();
      return STIER.husstand(this.par()[side].id);
    });
  protected readonly ressurs = { a: this.hent('a'), b: this.hent('b') };
  private readonly svar = { a: sisteSvar(this.ressurs.a), b: sisteSvar(this.ressurs.b) };
  /** Both, or none. */
  protected readonly husstander = computed(() => {
    const [a, b] = [this.svar.a(), this.svar.b()];
    return a && b ? { a, b } : null;
  });
  protected readonly hentefeil = computed(() => this.ressurs.a.error() ?? this.ressurs.b.error() ?? null);

  protected readonly behold = signal<Side | null>(null);
  protected readonly maalgruppeFra = signal<Side | null>(null);
  /** Index of each pair of persons that are the same. */
  protected readonly samme = linkedSignal<ReadonlySet<number>>(() => new Set(this.par().personer.keys()));
  protected readonly krasj = computed(() => {
    const h = this.husstander();
    return h !== null && maalgruppekrasj(h.a, h.b);
  });
  protected readonly rader = computed<readonly Sammenligningsrad[]>(() => {
    const h = this.husstander();
    return h ? sammenlign(this.spraakvalg.spraak(), h.a, h.b) : [];
  });
  protected readonly kolonner = computed<readonly Column<Sammenligningsrad>[]>(() => [
    { id: 'hva', label: this.t(duplikatTekster.kolHva), text: (rad) => this.t(duplikatTekster[rad.hva]) },
    { id: 'a', label: this.par().a.eksternId },
    { id: 'b', label: this.par().b.eksternId },
  ]);
  protected readonly noekkel = (rad: Sammenligningsrad): string => rad.hva;
  /** Somebody else changed one of them in the meantime; what is shown is fetched anew. */
  protected readonly forst = computed(() => {
    const problem = this.lagring.konflikt();
    return problem && this.tittelen(problem);
  });
  protected readonly feil = computed<readonly FieldError[]>(() => [
    ...(this.behold() ? [] : [{ id: 'behold-a', text: this.t(duplikatTekster.beholdFeil) }]),
    ...(this.krasj() && !this.maalgruppeFra()
      ? [{ id: 'maalgruppe-fra-a', text: this.t(duplikatTekster.maalgruppeFeil) }]
      : []),
  ]);
  protected readonly borte = computed(() => this.id(this.behold() && andre(this.behold() ?? 'a')));
  protected readonly star = computed(() => this.id(this.behold()));

  constructor() {
    afterNextRender(() => this.overskrift().nativeElement.focus());
    effect(() => {
      if (this.lagring.konflikt()) untracked(() => this.linje.hentPaaNytt());
    });
    // What it would do is of what was chosen then.
    effect(() => {
      this.behold();
      this.maalgruppeFra();
      this.samme();
      if (untracked(this.lagring.effekt)) this.lagring.glem();
    });
  }

  protected bytt(nr: number, er: boolean): void {
    this.samme.update((samme) => new Set(er ? [...samme, nr] : [...samme].filter((n) => n !== nr)));
  }

  protected innhold(side: Side): string {
    const { medlemmer, leieforhold, opphold, soknader } = this.par()[side];
    return this.t(duplikatTekster.innhold, medlemmer, leieforhold, opphold, soknader);
  }

  protected gruppe(side: Side): string {
    return (
      this.rader()
        .find((rad) => rad.hva === 'maalgrupper')
        ?.[side].join('; ') ?? ''
    );
  }

  protected spor(): void {
    this.provd.set(true);
    if (this.feil().length === 0 && this.kommando()) this.bekreft.set(true);
  }

  protected async prov(): Promise<void> {
    this.provd.set(true);
    const kommando = this.kommando();
    if (this.feil().length === 0 && kommando) await this.lagring.prov(STIER.husstanderSlaaSammen, kommando);
  }

  protected async slaaSammen(): Promise<void> {
    this.bekreft.set(false);
    const kommando = this.kommando();
    if (!kommando) return;
    const valg = { tekst: this.t(duplikatTekster.slaattSammen) };
    if (await this.lagring.lagre<Kvittering>(STIER.husstanderSlaaSammen, kommando, valg)) this.slaattSammen.emit();
  }

  private id(side: Side | null): string {
    return side ? this.par()[side].eksternId : '';
  }

  private kommando(): SlaaSammenForesporsel | null {
    const [h, behold] = [this.husstander(), this.behold()];
    if (!h || !behold) return null;
    const borte = andre(behold);
    const fra = this.maalgruppeFra();
    return {
      behold: { id: h[behold].id, versjon: h[behold].versjon },
      borte: { id: h[borte].id, versjon: h[borte].versjon },
      personer: this.par()
        .personer.filter((p, nr) => this.samme().has(nr) && p.a !== p.b)
        .map((p) => ({ behold: p[behold], borte: p[borte] })),
      ...(this.krasj() && fra ? { maalgruppeFra: fra === behold ? ('behold' as const) : ('borte' as const) } : {}),
    };
  }
}
