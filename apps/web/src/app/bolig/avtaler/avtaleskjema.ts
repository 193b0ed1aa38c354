import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChildren,
} from '@angular/core';
import type { Kvittering } from '@tak/contracts';
import { boligavtalerTekster, endringTekster, kitTekster, problemTekst } from '@tak/tekster';
import { DateField, ErrorSummary, Field, type FieldError, Input, Spraakvalg, uniqueId } from '@tak/ui';
import { Angrelinje } from '../../endring/angrelinje';
import { Effekt } from '../../endring/effekt';
import { Konflikt, type Konfliktvalg } from '../../endring/konflikt';
import { injectLagring } from '../../endring/lagring';
import { Skjematast } from '../../endring/skjematast';
import { injectUlagret } from '../../endring/ulagret';
import { lesProblem } from '../../shell/problem';
import { ProblemAlert } from '../../shell/problem-alert';
import { kodetekst } from '../kodetekst';
import { Boligvelger } from '../tilvisning/boligvelger';
import { type Avtalefelt, type Avtaleverdier, type Skrevet, tolk, tolkAlle, verdiord } from './avtalefelt';

/** What the register holds: a version, and the values of the row as they would be written. */
export interface Grunnlag {
  readonly versjon: number;
  readonly verdier: Skrevet;
}

/** Registers or changes one row of agreements. Shows what it would do to the numbers, and both values when somebody was first. */
@Component({
  selector: 'tak-avtaleskjema',
  imports: [Boligvelger, DateField, Effekt, ErrorSummary, Field, Input, Konflikt, ProblemAlert, Skjematast],
  templateUrl: './avtaleskjema.html',
  styleUrl: '../redigering/skjema.css',
})
export class Avtaleskjema {
  readonly tittel = input.required<string>();
  /** Of the heading: 2 where the form stands right under the page's own. */
  readonly nivaa = input<2 | 3>(3);
  readonly felter = input.required<readonly Avtalefelt[]>();
  readonly start = input.required<Grunnlag>();
  readonly dag = input.required<string>();
  readonly sti = input.required<string>();
  /** The command but for its version. */
  readonly kropp = input.required<(verdier: Avtaleverdier) => object>();
  readonly kanProves = input(false);
  /** The row as it is saved now. */
  readonly hentNaa = input.required<() => Promise<Grunnlag>>();
  readonly skrevet = output<Skrevet>();
  readonly lagret = output<Kvittering>();
  /** Saved, or given up. */
  readonly ferdig = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly angrelinje = inject(Angrelinje);
  private readonly datofelter = viewChildren(DateField);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligavtalerTekster;
  protected readonly felles = endringTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring();
  private readonly id = uniqueId('avtale');
  protected readonly JANEI = [
    { verdi: 'ja', ord: boligavtalerTekster.ja },
    { verdi: 'nei', ord: boligavtalerTekster.nei },
    { verdi: '', ord: boligavtalerTekster.vetIkke },
  ] as const;

  /** What the form began with: a fresher answer does not take away what is typed, nor pass for what was seen. */
  private readonly grunnlag = linkedSignal<Grunnlag, Grunnlag>({
    source: () => this.start(),
    computation: (ny, forrige) => forrige?.value ?? ny,
  });
  /** The server knows no dwelling of that id: said at the field, until something else is typed. */
  protected readonly ukjentBolig = computed(() => {
    const feil = this.lagring.feil();
    return feil !== null && lesProblem(feil).code === 'ukjent_bolig';
  });
  private readonly endret = signal<Skrevet>({});
  protected readonly provd = signal(false);
  protected readonly naa = signal<Grunnlag | null>(null);
  protected readonly feil = computed<readonly FieldError[]>(() =>
    this.felter().flatMap((felt) => {
      const text = this.datofeil(felt) ?? this.feiltekst(felt);
      // Away from its field a fault is told with the field's name.
      return text === null ? [] : [{ id: this.feltId(felt), text: `${this.t(felt.ledetekst)}: ${text}` }];
    }),
  );
  protected readonly konfliktfelter = computed(() => {
    const naa = this.naa();
    if (!naa) return [];
    const ord = (felt: Avtalefelt, skrevet: string | undefined): string | null =>
      verdiord(this.spraakvalg.spraak(), felt, skrevet ?? '');
    return this.felter().map((felt) => ({
      felt: felt.navn,
      ledetekst: this.t(felt.ledetekst),
      mitt: ord(felt, this.verdi(felt)),
      deres: ord(felt, naa.verdier[felt.navn]),
      grunnlag: ord(felt, this.grunnlag().verdier[felt.navn]),
    }));
  });

  constructor() {
    injectUlagret(() => Object.keys(this.endret()).length > 0);
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => element.querySelector<HTMLElement>('h2, h3')?.focus());
  }

  protected readonly feltId = (felt: Avtalefelt): string => `${this.id}-${felt.navn}`;
  protected verdi({ navn }: Avtalefelt): string {
    return this.endret()[navn] ?? this.grunnlag().verdier[navn] ?? '';
  }

  protected kodeord({ ord }: Avtalefelt, kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), ord ?? {}, kode);
  }

  protected skriv({ navn }: Avtalefelt, verdi: string): void {
    this.endret.update((foer) => ({ ...foer, [navn]: verdi }));
    this.lagring.glem();
    this.skrevet.emit({ ...this.grunnlag().verdier, ...this.endret() });
  }

  protected feilen(felt: Avtalefelt): string | null {
    return this.provd() ? this.feiltekst(felt) : null;
  }

  protected async vis(): Promise<void> {
    const kropp = this.klar();
    if (kropp) await this.lagring.prov(this.sti(), kropp);
  }

  protected async lagre(): Promise<void> {
    const kropp = this.klar();
    if (!kropp) return;
    const svar = await this.lagring.lagre<Kvittering>(this.sti(), kropp);
    if (svar) {
      // Nothing is lost by leaving now.
      this.endret.set({});
      this.lagret.emit(svar);
      this.ferdig.emit();
    } else if (this.lagring.konflikt()) await this.hentDeres();
  }

  /** Goes on from what is saved now, with what was chosen. */
  protected async lagreValg(valg: Konfliktvalg): Promise<void> {
    const naa = this.naa();
    if (!naa) return;
    const mine = this.felter().filter((felt) => valg[felt.navn] === 'mitt');
    const verdier = Object.fromEntries(mine.map((felt) => [felt.navn, this.verdi(felt)]));
    this.endret.set(verdier);
    this.grunnlag.set(naa);
    this.naa.set(null);
    await this.lagre();
  }

  protected forkast(): void {
    this.angrelinje.hentPaaNytt();
    this.ferdig.emit();
  }

  private klar(): object | null {
    this.provd.set(true);
    const skrevet = Object.fromEntries(this.felter().map((felt) => [felt.navn, this.verdi(felt)]));
    const verdier = tolkAlle(this.felter(), skrevet);
    return verdier && this.feil().length === 0 ? { ...this.kropp()(verdier), versjon: this.grunnlag().versjon } : null;
  }

  private feiltekst(felt: Avtalefelt): string | null {
    const svar = tolk(felt, this.verdi(felt));
    if ('feil' in svar) return this.t(svar.feil);
    return felt.slag === 'bolig' && this.ukjentBolig() ? this.t(problemTekst('ukjent_bolig')) : null;
  }

  /** What stands in a date field and cannot be read. */
  private datofeil(felt: Avtalefelt): string | null {
    return (
      this.datofelter()
        .find((d) => d.fieldId() === this.feltId(felt))
        ?.invalid() ?? null
    );
  }

  private async hentDeres(): Promise<void> {
    try {
      const naa = await this.hentNaa()();
      const [problem, rort] = [
        this.lagring.konflikt(),
        this.felter().some((f) => naa.verdier[f.navn] !== this.verdi(f)),
      ];
      // What they changed is elsewhere on the record: nothing to choose between, and nothing to lose.
      if (problem && rort) this.naa.set(naa);
      else this.grunnlag.set(naa);
    } catch (feil) {
      this.lagring.meld(feil);
    }
  }
}
