import { HttpClient } from '@angular/common/http';
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
  viewChild,
  viewChildren,
} from '@angular/core';
import {
  type BoligSvar,
  type Boligfaktum,
  type EndreBoligfaktaForesporsel,
  type Kvittering,
  type RettOpplysningerForesporsel,
  STIER,
} from '@tak/contracts';
import { type Innleietid, avsluttInnleieFoer, plussDager, somDato } from '@tak/domain';
import { boligendringTekster, endringTekster, kitTekster } from '@tak/tekster';
import { ErrorSummary, Field, Input, Spraakvalg, uniqueId } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { Angrelinje } from '../../endring/angrelinje';
import { Effekt } from '../../endring/effekt';
import { Gjelderfelt } from '../../endring/gjelder';
import { Konflikt, type Konfliktvalg } from '../../endring/konflikt';
import { injectLagring } from '../../endring/lagring';
import { Skjematast } from '../../endring/skjematast';
import { injectUlagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';
import { feltverdi } from '../bolig/feltverdi';
import { type Boligfelt, type Feltverdi, somSkrevet, tolk } from './boligfelt';
import { Boligfeltkontroll, feltfeilene } from './boligfeltkontroll';
import { Byggnavn } from './byggvelger';
import { konfliktfelter } from './konfliktfelt';

/**
 * Edits a fact where it stands: one that holds from a day on asks «retting» or «endring fra dato», others are corrections.
 * What it would do to the numbers can be seen before it is saved.
 */
@Component({
  selector: 'tak-faktaskjema',
  imports: [Boligfeltkontroll, Effekt, ErrorSummary, Field, Gjelderfelt, Input, Konflikt, ProblemAlert, Skjematast],
  templateUrl: './faktaskjema.html',
  styleUrl: './skjema.css',
})
export class Faktaskjema {
  readonly bolig = input.required<BoligSvar>();
  readonly felter = input.required<readonly Boligfelt[]>();
  /** Of the one dated field: everything registered about it, the newest first. */
  readonly fakta = input<readonly Boligfaktum[]>([]);
  /** The municipality's own leases of the dwelling: one that runs on is ended with the form innleid. */
  readonly innleie = input<readonly Innleietid[]>([]);
  /** Saved, or given up. */
  readonly ferdig = output<void>();

  private readonly http = inject(HttpClient);
  private readonly byggnavn = inject(Byggnavn);
  private readonly angrelinje = inject(Angrelinje);
  private readonly spraakvalg = inject(Spraakvalg);
  private readonly gjelderfelt = viewChild(Gjelderfelt);
  private readonly kontroller = viewChildren(Boligfeltkontroll);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = endringTekster;
  protected readonly boligtekster = boligendringTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring();
  protected readonly id = uniqueId('faktum');

  /** What the form began with: a fresher answer does not take away what is typed, nor pass for what was seen. */
  protected readonly grunnlag = linkedSignal<BoligSvar, BoligSvar>({
    source: () => this.bolig(),
    computation: (ny, forrige) => forrige?.value ?? ny,
  });
  private readonly skrevet = signal<Readonly<Record<string, string>>>({});
  protected readonly slag = signal<'retting' | 'endring' | null>(null);
  protected readonly fra = signal<string | null>(null);
  protected readonly provd = signal(false);
  /** What is saved now, when somebody else was first. */
  protected readonly naa = signal<BoligSvar | null>(null);
  protected readonly datert = computed(() => this.felter()[0]?.datert ?? false);

  /** What can be corrected: what holds now first, then the rest. `null` as a day is from the beginning. */
  protected readonly perioder = computed(() => {
    const { dag } = this.grunnlag();
    const [kommende, hittil] = [
      this.fakta().filter((f) => erEtter(f, dag)),
      this.fakta().filter((f) => !erEtter(f, dag)),
    ];
    return [...hittil, ...kommende];
  });
  protected readonly periode = linkedSignal(() => this.perioder()[0]?.gjelderFra ?? null);
  protected readonly taBort = signal(false);

  /** The last day of the lease, when what is typed leaves the form innleid on a day it runs over; null otherwise. */
  protected readonly innleieslutt = computed(() => {
    const fra = this.fra();
    const form = this.felter().find((felt) => felt.navn === 'disposisjonsform');
    if (this.slag() !== 'endring' || fra === null || !form) return null;
    if (['innleid', null].includes(this.tolket(form) as string | null)) return null;
    const perioder = this.innleie().map(({ fom, tom }) => ({
      fom: somDato(fom),
      tom: tom === null ? null : somDato(tom),
    }));
    return avsluttInnleieFoer(perioder, somDato(fra)).ok ? plussDager(somDato(fra), -1) : null;
  });
  protected readonly avsluttInnleie = signal(true);

  protected readonly feil = computed(() => [
    ...(this.taBort() ? [] : feltfeilene(this.t, this.felter(), this.verdi, this.feltId)),
    ...this.kontroller().flatMap((kontroll) => kontroll.uleselig()),
    ...(this.gjelderfelt()?.feil() ?? []),
  ]);
  protected readonly konfliktfelter = computed(() => {
    const naa = this.naa();
    if (!naa) return [];
    const tilstander = {
      grunnlag: this.grunnlag(),
      naa,
      skrevet: this.verdi,
      byggnavn: (id: string) => this.byggnavn.av(id),
    };
    return konfliktfelter(tilstander, this.felter(), this.spraakvalg.spraak(), this.t);
  });

  constructor() {
    injectUlagret(() => this.erSkrevet());
    const element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      const { byggId, bygg } = this.bolig();
      if (byggId !== null && bygg !== null) this.byggnavn.husk([{ id: byggId, navn: bygg }]);
      element.querySelector<HTMLElement>('input, select')?.focus();
    });
  }

  protected readonly feltId = (felt: Boligfelt): string => `${this.id}-${felt.navn}`;
  protected readonly verdi = (felt: Boligfelt): string =>
    this.skrevet()[felt.navn] ?? somSkrevet(this.grunnverdi(felt));

  protected skriv(felt: Boligfelt, verdi: string): void {
    this.skrevet.update((foer) => ({ ...foer, [felt.navn]: verdi }));
    this.lagring.glem();
  }

  protected velgPeriode(verdi: string): void {
    this.periode.set(verdi || null);
    this.taBort.set(false);
    this.lagring.glem();
  }

  protected periodetekst(faktum: Boligfaktum): string {
    const ord = feltverdi(this.spraakvalg.spraak(), faktum.felt, faktum.verdi) ?? this.t(kitTekster.ikkeRegistrert);
    return faktum.gjelderFra === null
      ? this.t(boligendringTekster.periodeStart, ord)
      : this.t(boligendringTekster.periodeFra, ord, faktum.gjelderFra);
  }

  protected async vis(): Promise<void> {
    const kropp = this.klar();
    if (kropp) await this.lagring.prov(this.sti(), kropp);
  }

  protected async lagre(): Promise<void> {
    const kropp = this.klar();
    if (!kropp) return;
    if (await this.lagring.lagre<Kvittering>(this.sti(), kropp)) this.ferdig.emit();
    else if (this.lagring.konflikt()) await this.hentDeres();
  }

  /** Goes on from what is saved now, with what was chosen. */
  protected async lagreValg(valg: Konfliktvalg): Promise<void> {
    const naa = this.naa();
    if (!naa) return;
    this.skrevet.update((skrevet) =>
      Object.fromEntries(Object.entries(skrevet).filter(([felt]) => valg[felt] === 'mitt')),
    );
    this.grunnlag.set(naa);
    this.naa.set(null);
    if (this.felter().every((felt) => valg[felt.navn] === 'deres')) this.forkast();
    else await this.lagre();
  }

  protected forkast(): void {
    this.angrelinje.hentPaaNytt();
    this.ferdig.emit();
  }

  private sti(): string {
    const { id } = this.bolig();
    return this.datert() ? STIER.boligFakta(id) : STIER.boligOpplysninger(id);
  }

  /** The command; null when something is wrong, which is then said, or nothing was changed. */
  private klar(): EndreBoligfaktaForesporsel | RettOpplysningerForesporsel | null {
    this.provd.set(true);
    if (this.feil().length > 0) return null;
    return this.datert() ? this.faktaendring() : this.opplysninger();
  }

  private faktaendring(): EndreBoligfaktaForesporsel | null {
    const gjelder = this.gjelderfelt()?.svar();
    const [felt] = this.felter();
    if (!gjelder || !felt) return null;
    const { versjon } = this.grunnlag();
    const fra = gjelder.slag === 'retting' ? this.periode() : gjelder.fra;
    const felter = { [felt.navn]: this.taBort() ? null : this.tolket(felt) };
    const avslutt = this.innleieslutt() !== null && this.avsluttInnleie() ? { avsluttInnleie: true } : {};
    return { versjon, slag: gjelder.slag, fra, felter, ...avslutt };
  }

  private opplysninger(): RettOpplysningerForesporsel {
    const grunnlag = this.grunnlag();
    const endret = this.felter().filter((felt) => this.tolket(felt) !== felt.les(grunnlag));
    return {
      versjon: grunnlag.versjon,
      ...Object.fromEntries(endret.map((felt) => [felt.navn, this.tolket(felt)])),
    };
  }

  private tolket(felt: Boligfelt): Feltverdi {
    const svar = tolk(felt, this.verdi(felt));
    return svar.ok ? svar.verdi : null;
  }

  /** What stands now, or what stands in the period that is corrected. */
  private grunnverdi(felt: Boligfelt): Feltverdi {
    if (!felt.datert || this.slag() !== 'retting') return felt.les(this.grunnlag());
    const rettes = this.fakta().find((f) => f.gjelderFra === this.periode());
    return rettes ? rettes.verdi : felt.les(this.grunnlag());
  }

  private erSkrevet(): boolean {
    return this.slag() !== null || Object.keys(this.skrevet()).length > 0;
  }

  private async hentDeres(): Promise<void> {
    try {
      const naa = await firstValueFrom(this.http.get<BoligSvar>(STIER.bolig(this.bolig().id)));
      if (naa.byggId !== null && naa.bygg !== null) this.byggnavn.husk([{ id: naa.byggId, navn: naa.bygg }]);
      this.naa.set(naa);
    } catch (feil) {
      this.lagring.meld(feil);
    }
  }
}

const erEtter = ({ gjelderFra }: Boligfaktum, dag: string): boolean => gjelderFra !== null && gjelderFra > dag;
