import { httpResource } from '@angular/common/http';
import { Component, DOCUMENT, computed, inject, linkedSignal } from '@angular/core';
import { type DuplikaterSvar, type Duplikatpar, STIER } from '@tak/contracts';
import { duplikatTekster, menyTekster } from '@tak/tekster';
import { Cell, type Column, type Crumb, Page, Pagination, Spraakvalg, Table, injectQuery } from '@tak/ui';
import { Angrelinje } from '../../endring/angrelinje';
import { Ulagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';
import { sisteSvar } from '../../styringsinformasjon/siste-svar';
import { Sammenslaaing } from './sammenslaaing';

const noekkel = ({ a, b }: Duplikatpar): string => `${a.id}-${b.id}`;

/** Households that may be one and the same, the surest first; compared, and made one. */
@Component({
  imports: [Cell, Page, Pagination, ProblemAlert, Sammenslaaing, Table],
  templateUrl: './duplikater.page.html',
})
export class DuplikaterPage {
  private readonly linje = inject(Angrelinje);
  private readonly ulagret = inject(Ulagret);
  private readonly dokument = inject(DOCUMENT);
  protected readonly query = injectQuery();
  private readonly sideParam = this.query.get('side');
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = duplikatTekster;
  protected readonly noekkel = noekkel;
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(menyTekster.husstander), link: '/husstander' },
    { label: this.t(duplikatTekster.tittel) },
  ]);
  protected readonly resource = httpResource<DuplikaterSvar>(() => {
    // After a merge, or its undo, there are other pairs.
    this.linje.antall();
    return {
      url: STIER.husstanderDuplikater,
      params: { side: Math.max(1, Math.trunc(Number(this.sideParam()) || 1)) },
    };
  });
  protected readonly svar = sisteSvar(this.resource);
  protected readonly rader = computed(() => this.svar()?.rader ?? []);
  /** The pair that is compared; as it was when it was opened, until it is made one or closed. */
  protected readonly valgt = linkedSignal<string | null, Duplikatpar | null>({
    source: () => this.sideParam(),
    computation: () => null,
  });
  protected readonly valgte = computed(() => [this.valgt()].filter((par) => par !== null));

  protected readonly kolonner = computed<readonly Column<Duplikatpar>[]>(() => [
    {
      id: 'par',
      label: this.t(duplikatTekster.kolPar),
      text: ({ a, b }) => (a.navn === b.navn ? a.navn : `${a.navn} / ${b.navn}`),
      sub: ({ a, b }) => `${a.eksternId}, ${b.eksternId}`,
    },
    { id: 'grunn', label: this.t(duplikatTekster.kolGrunn), text: ({ grunn }) => this.t(duplikatTekster[grunn]) },
    {
      id: 'personer',
      label: this.t(duplikatTekster.kolPersoner),
      text: ({ personer }) =>
        personer.map((p) => this.t(duplikatTekster.personFodt, p.navn, p.fodselsdato)).join('; ') || null,
    },
    {
      id: 'sammenlign',
      label: this.t(duplikatTekster.kolSammenlign),
      labelHidden: true,
      card: 'line',
      cardLabel: '',
    },
  ]);

  protected knapp(par: Duplikatpar): string {
    return `sammenlign-${noekkel(par)}`;
  }

  protected async apne(par: Duplikatpar): Promise<void> {
    if (!(await this.ulagret.spor())) return;
    const valgt = this.valgt();
    this.valgt.set(valgt && noekkel(valgt) === noekkel(par) ? null : par);
  }

  protected lukk(): void {
    const par = this.valgt();
    this.valgt.set(null);
    const knapp = par && this.dokument.getElementById(this.knapp(par));
    (knapp ?? this.dokument.querySelector('h1'))?.focus();
  }

  /** The row goes with the pair. */
  protected slaattSammen(): void {
    this.valgt.set(null);
    this.dokument.querySelector('h1')?.focus();
  }
}
