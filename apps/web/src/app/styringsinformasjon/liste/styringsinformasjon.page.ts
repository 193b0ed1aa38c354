import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ParameterRad, type ParametereSvar, STIER } from '@tak/contracts';
import { kildeTekster, lysnavn, styringTekster } from '@tak/tekster';
import {
  type Crumb,
  type FilterChip,
  FilterChips,
  Page,
  Skeleton,
  Spraakvalg,
  Tag,
  YearStepper,
  injectQuery,
} from '@tak/ui';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { injectAarsvalg, soek, standardaar } from '../aarsvalg';
import { IDAG } from '../idag';
import { omraadenavn } from '../katalognavn';
import { KjentPer } from '../kjent-per';
import { sisteSvar } from '../siste-svar';
import { Utskriftshode } from '../utskriftshode';
import { type Filternavn, grupper, lysfilter, slipperGjennom } from './filter';
import { Parametertabell } from './parametertabell';

const LYS = ['rod', 'gul', 'gronn'] as const;
const KILDER = ['register', 'import', 'egenrapport', 'kvalitativ'] as const;

/** Styringsinformasjon: the fifteen goals of the programme, and how the municipality stands on every parameter. */
@Component({
  imports: [
    FilterChips,
    KjentPer,
    Page,
    Parametertabell,
    ProblemAlert,
    RouterLink,
    Skeleton,
    Tag,
    Utskriftshode,
    YearStepper,
  ],
  templateUrl: './styringsinformasjon.page.html',
  styleUrl: './styringsinformasjon.page.css',
})
export class StyringsinformasjonPage {
  private readonly spraakvalg = inject(Spraakvalg);
  private readonly idag = inject(IDAG);
  private readonly query = injectQuery();
  protected readonly okt = inject(Okt);
  protected readonly valg = injectAarsvalg();
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = styringTekster;

  protected readonly aar = computed(() => this.valg.aar() ?? standardaar(this.idag));
  protected readonly resource = httpResource<ParametereSvar>(() => ({
    url: STIER.parametere,
    params: soek({ aar: this.aar(), kjentPer: this.valg.kjentPer() }),
  }));
  protected readonly svar = sisteSvar(this.resource);

  private readonly lys = this.query.get('lys');
  private readonly kilde = this.query.get('kilde');
  protected readonly omraade = this.query.get('omraade');
  private readonly sokParam = this.query.get('sok');
  protected readonly sok = computed(() => this.sokParam() ?? '');
  private readonly filter = computed(() => ({
    lys: this.lys(),
    kilde: this.kilde(),
    omraade: this.omraade(),
    sok: this.sok(),
  }));
  protected readonly filtrert = computed(() => Object.values(this.filter()).some((verdi) => verdi));

  private readonly alle = computed(() => this.svar()?.parametere ?? []);
  private readonly koder = computed(() => {
    const navn = [...new Set(this.svar()?.maalsettinger.map((m) => m.innsatsomraade) ?? [])];
    return navn.map((tekst, i) => ({ kode: `${i + 1}`, tekst }));
  });
  protected readonly omraader = computed(() =>
    this.koder().map(({ kode, tekst }) => ({ kode, navn: omraadenavn(this.spraakvalg.spraak(), tekst) })),
  );
  private readonly omraadeAv = computed(() => {
    const kode = new Map(this.koder().map((k) => [k.tekst, k.kode]));
    return new Map(this.svar()?.maalsettinger.map((m) => [m.id, kode.get(m.innsatsomraade) ?? '']) ?? []);
  });
  protected readonly vist = computed(() => this.silt());
  protected readonly grupper = computed(() => grupper(this.svar()?.maalsettinger ?? [], this.vist()));
  protected readonly antallAlle = computed(() => this.alle().length);

  protected readonly chips = computed<readonly FilterChip[]>(() => [
    ...LYS.map((verdi) => this.chip('lys', verdi, this.t(lysnavn[verdi]), (p) => lysfilter(p) === verdi)),
    this.chip('lys', 'uten', this.t(styringTekster.utenLys), (p) => lysfilter(p) === 'uten'),
    ...KILDER.map((verdi) => this.chip('kilde', verdi, this.t(kildeTekster[verdi]), (p) => p.kilde === verdi)),
  ]);
  protected readonly lyschips = computed(() => this.chips().filter((c) => c.param === 'lys'));
  protected readonly kildechips = computed(() => this.chips().filter((c) => c.param === 'kilde'));

  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(styringTekster.gruppe) },
    { label: this.t(styringTekster.tittel) },
  ]);
  protected readonly status = computed(() => {
    const antall = (farge: string): number => this.alle().filter((p) => lysfilter(p) === farge).length;
    const { t } = this;
    if (!this.svar() || this.tomt()) return undefined;
    return `${t(styringTekster.status, antall('rod'), antall('gul'), antall('gronn'))} ${t(styringTekster.utenLysAntall, antall('uten'))}`;
  });
  protected readonly foreloepig = computed(() => {
    const svar = this.svar();
    return svar && `${svar.aar}` >= svar.dag.slice(0, 4)
      ? this.t(styringTekster.foreloepigForklart, svar.aar, svar.dag)
      : null;
  });
  /** Nothing in any of the years: the register has not been filled. */
  protected readonly tomt = computed(
    () =>
      this.svar() !== null &&
      this.alle().every((p) => !p.svar && [p, ...p.serie].every((aar) => !aar.verdi && !aar.teller && !aar.nevner)),
  );

  protected velgOmraade(kode: string): void {
    this.query.set({ omraade: kode || null });
  }

  /** A search is not a step one goes back to. */
  protected sokEtter(tekst: string): void {
    this.query.set({ sok: tekst.trim() === '' ? null : tekst }, { replace: true });
  }

  protected fjernFilter(): void {
    this.query.set({ lys: null, kilde: null, omraade: null, sok: null });
  }

  protected skrivUt(): void {
    window.print();
  }

  private chip(param: Filternavn, value: string, label: string, med: (p: ParameterRad) => boolean): FilterChip {
    return { param, value, label, count: this.silt(param).filter(med).length };
  }

  private silt(unntatt?: Filternavn): readonly ParameterRad[] {
    const omraade = this.omraadeAv();
    return this.alle().filter((p) => slipperGjennom(p, omraade.get(p.maalsetting) ?? '', this.filter(), unntatt));
  }
}
