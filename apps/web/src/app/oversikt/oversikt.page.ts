import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { type OppgaverSvar, STIER } from '@tak/contracts';
import { datoLang, menyTekster, oversiktTekster } from '@tak/tekster';
import { type Crumb, Page, Pagination, Skeleton, Spraakvalg, injectQuery } from '@tak/ui';
import { ProblemAlert } from '../shell/problem-alert';
import { sisteSvar } from '../styringsinformasjon/siste-svar';
import { IDAG } from '../styringsinformasjon/idag';
import { Okt } from '../okt/okt';
import { Nokkeltallboks } from './nokkeltallboks';
import { NyttListe } from './nytt-liste';
import { Oppgaveliste } from './oppgaveliste';
import { Rapportlinje } from './rapportlinje';
import { SistApnetListe } from './sist-apnet-liste';

/** So many before one asks for all. */
const FORSTE = 8;
const PER_SIDE = 50;

/** The landing page: what must be acted on, and how we stand. */
@Component({
  imports: [
    Nokkeltallboks,
    NyttListe,
    Oppgaveliste,
    Page,
    Pagination,
    ProblemAlert,
    Rapportlinje,
    SistApnetListe,
    Skeleton,
  ],
  templateUrl: './oversikt.page.html',
  styleUrl: './oversikt.page.css',
})
export class OversiktPage {
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly idag = inject(IDAG);
  protected readonly okt = inject(Okt);
  private readonly query = injectQuery();
  private readonly alleParam = this.query.get('alle');
  private readonly sideParam = this.query.get('side');
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = oversiktTekster;
  protected readonly perSide = PER_SIDE;
  protected readonly forste = FORSTE;

  protected readonly alle = computed(() => this.alleParam() === 'ja');
  protected readonly side = computed(() => Math.max(1, Math.trunc(Number(this.sideParam()) || 1)));
  protected readonly resource = httpResource<OppgaverSvar>(() => ({
    url: STIER.oversiktOppgaver,
    params: this.alle() ? { side: this.side(), perSide: PER_SIDE } : { side: 1, perSide: FORSTE },
  }));
  protected readonly svar = sisteSvar(this.resource);

  protected readonly heading = computed(() => {
    const dag = datoLang(this.spraakvalg.spraak(), this.svar()?.dag ?? this.idag);
    return `${dag.charAt(0).toUpperCase()}${dag.slice(1)}`;
  });
  protected readonly status = computed(() => {
    const svar = this.svar();
    if (!svar) return undefined;
    const forfalt = svar.forfalt > 0 ? ` ${this.t(oversiktTekster.forfalt, svar.forfalt)}` : '';
    return svar.antall === 0 ? this.ingenting(svar) : `${this.t(oversiktTekster.status, svar.antall)}${forfalt}`;
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster['min-dag']) },
    { label: this.t(oversiktTekster.tittel) },
  ]);

  protected ingenting({ nesteFrist }: OppgaverSvar): string {
    const neste = nesteFrist === null ? '' : ` ${this.t(oversiktTekster.nesteFrist, nesteFrist)}`;
    return `${this.t(oversiktTekster.ingenting)}${neste}`;
  }

  protected velgAlle(alle: boolean): void {
    this.query.set({ alle: alle ? 'ja' : null, side: null });
  }

  protected velgSide(side: number): void {
    this.query.set({ side: side === 1 ? null : side });
  }
}
