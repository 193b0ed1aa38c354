import { Component, computed, inject, linkedSignal, signal, viewChild, viewChildren } from '@angular/core';
import { Router } from '@angular/router';
import { type Kvittering, type NyHusstandForesporsel, type NyttMedlem, STIER } from '@tak/contracts';
import { MAALGRUPPER, osloDag } from '@tak/domain';
import { kitTekster, maalgruppeTekster, menyTekster, nyHusstandTekster, personvalgTekster } from '@tak/tekster';
import { type Crumb, DateField, ErrorSummary, Field, type FieldError, Input, Page, Spraakvalg } from '@tak/ui';
import { injectLagring } from '../../endring/lagring';
import { Skjematast } from '../../endring/skjematast';
import { injectUlagret } from '../../endring/ulagret';
import { KLOKKE } from '../../okt/klokke';
import { ProblemAlert } from '../../shell/problem-alert';
import { kodetekst } from '../kodetekst';
import { NyttHusstandsmedlem } from './nytt-husstandsmedlem';

/** A new household on one page: hovedperson, the others, target group. */
@Component({
  imports: [DateField, ErrorSummary, Field, Input, NyttHusstandsmedlem, Page, ProblemAlert, Skjematast],
  templateUrl: './ny-husstand.page.html',
  styleUrl: './ny-husstand.page.css',
})
export class NyHusstandPage {
  private readonly router = inject(Router);
  private readonly spraakvalg = inject(Spraakvalg);
  private readonly medlemmer = viewChildren(NyttHusstandsmedlem);
  private readonly datofelt = viewChild.required<DateField>('fomfelt');
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = nyHusstandTekster;
  protected readonly personTekster = personvalgTekster;
  protected readonly kit = kitTekster;
  protected readonly koder = MAALGRUPPER;
  protected readonly lagring = injectLagring();
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.husstander), link: '/husstander' },
    { label: this.t(nyHusstandTekster.tittel) },
  ]);
  protected readonly dag = osloDag(new Date(inject(KLOKKE)()).toISOString());

  /** One number a member, so that one in the middle can go. */
  protected readonly numre = signal<readonly number[]>([1]);
  protected readonly fom = linkedSignal<string | null>(() => this.dag);
  protected readonly maalgruppe = signal<string | null>(null);
  /** What was wrong when it was last sent; it stands until it is sent again. */
  protected readonly feil = signal<readonly FieldError[]>([]);
  /** The last member there was then: one who has come since is not told what is missing yet. */
  protected readonly provdTil = signal(0);
  protected readonly fomfeil = computed(() => (this.provdTil() > 0 ? (this.datofeil()[0]?.text ?? null) : null));
  private lagret = false;

  constructor() {
    injectUlagret(() => !this.lagret && this.medlemmer().some((medlem) => medlem.skrevet()));
  }

  protected leggTil(): void {
    this.numre.update((numre) => [...numre, Math.max(0, ...numre) + 1]);
  }

  protected taBort(nr: number): void {
    this.numre.update((numre) => numre.filter((n) => n !== nr));
  }

  protected gruppetekst(kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), maalgruppeTekster, kode);
  }

  protected async registrer(): Promise<void> {
    await Promise.all(this.medlemmer().map((medlem) => medlem.spor()));
    this.provdTil.set(Math.max(...this.numre()));
    this.feil.set(this.finnFeil());
    const kropp = this.kommando();
    if (this.lagret || this.feil().length > 0 || !kropp) return;
    const svar = await this.lagring.lagre<Kvittering>(STIER.husstander, kropp, {
      tekst: this.t(nyHusstandTekster.registrert),
      angretTil: '/husstander',
    });
    if (!svar) return;
    this.lagret = true;
    await this.router.navigate(['/husstander', svar.objekt.id]);
  }

  protected async avbryt(): Promise<void> {
    await this.router.navigate(['/husstander']);
  }

  private kommando(): NyHusstandForesporsel | null {
    const fom = this.fom();
    const medlemmer = this.medlemmer().flatMap((medlem): NyttMedlem[] => {
      const [person, rolle] = [medlem.person(), medlem.rolle()];
      return person && rolle && fom ? [{ person, rolle, fom }] : [];
    });
    if (medlemmer.length !== this.medlemmer().length) return null;
    return { medlemmer, maalgruppe: this.maalgruppe() };
  }

  private finnFeil(): readonly FieldError[] {
    return [...this.datofeil(), ...this.medlemmer().flatMap((medlem) => medlem.feil()), ...this.sammenfeil()];
  }

  private datofeil(): readonly FieldError[] {
    const text = this.datofelt().invalid() ?? (this.fom() === null ? this.t(personvalgTekster.fomFeil) : null);
    return text ? [{ id: 'ny-fom', text }] : [];
  }

  /** What no member can be wrong about alone. */
  private sammenfeil(): readonly FieldError[] {
    const [medlemmer, fom] = [this.medlemmer(), this.fom()];
    const forste = medlemmer[0]?.id('rolle') ?? '';
    const hovedpersoner = medlemmer.filter((m) => m.rolle() === 'hovedperson').length;
    const personer = medlemmer.map((m) => m.registrertPerson()).filter((id) => id !== null);
    const foerFodt = medlemmer.find((m) => fom !== null && (m.fodselsdato() ?? '') > fom);
    return [
      ...(hovedpersoner === 1 ? [] : [{ id: forste, text: this.t(nyHusstandTekster.toHovedpersoner) }]),
      ...(new Set(personer).size === personer.length
        ? []
        : [{ id: medlemmer.at(-1)?.id('navn') ?? forste, text: this.t(nyHusstandTekster.sammePerson) }]),
      ...(foerFodt ? [{ id: foerFodt.id('fodselsdato'), text: this.t(personvalgTekster.fomFoerFodt) }] : []),
    ];
  }
}
