import { HttpClient } from '@angular/common/http';
import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, linkedSignal } from '@angular/core';
import { type BoligavtalerSvar, type Kvittering, STIER } from '@tak/contracts';
import { boligavtalerTekster } from '@tak/tekster';
import { Cell, type Column, Detail, Spraakvalg, Table, Tag } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { Konfliktvarsel } from '../../endring/konfliktvarsel';
import { injectLagring } from '../../endring/lagring';
import { Ulagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';
import type { Avtaleverdier } from './avtalefelt';
import type { Avtalelinje, Avtaleoppsett } from './avtaleoppsett';
import { Avtaleskjema, type Grunnlag } from './avtaleskjema';

/** A row with what its form needs, made once: a form must not be given another each time the page is drawn. */
interface Tabellinje extends Avtalelinje {
  readonly start: Grunnlag;
  readonly kropp: (verdier: Avtaleverdier) => object;
  readonly hentNaa: () => Promise<Grunnlag>;
}

/** No row has this key. */
const NY = '+';

/** Agreements of one kind: a table, edited where it stands. What is taken away can be had back with «Angre». */
@Component({
  selector: 'tak-avtaletabell',
  imports: [Avtaleskjema, Cell, Detail, Konfliktvarsel, ProblemAlert, Table, Tag],
  template: `
    @let o = oppsett();
    @if (linjer().length > 0) {
      <tak-table
        [caption]="t(o.tittel)"
        [captionVisible]="true"
        [columns]="kolonner()"
        [rows]="linjer()"
        [rowKey]="noekkel"
        [sticky]="false"
        [expanded]="erApen"
      >
        <ng-template takCell="naar" [takCellOf]="linjer()" let-linje>
          <tak-tag [outline]="linje.naar === 'forbi'" [color]="linje.naar === 'naa' ? 'info' : 'neutral'">{{
            t(tekster[linje.naar])
          }}</tak-tag>
        </ng-template>
        <ng-template takCell="endre" [takCellOf]="linjer()" let-linje>
          <button
            class="ds-button small"
            type="button"
            data-color="accent"
            data-variant="tertiary"
            [attr.data-linje]="linje.nokkel"
            [attr.aria-label]="linje.endre"
            [attr.aria-expanded]="linje.nokkel === apen()"
            (click)="veksle(linje.nokkel)"
          >
            {{ t(tekster.endre) }}
          </button>
        </ng-template>
        <ng-template takCell="fjern" [takCellOf]="linjer()" let-linje>
          <button
            class="ds-button small"
            type="button"
            data-color="danger"
            data-variant="tertiary"
            [attr.aria-label]="linje.fjern"
            (click)="taBort(linje)"
          >
            {{ t(tekster.taBort) }}
          </button>
        </ng-template>
        <ng-template takDetail [takDetailOf]="linjer()" let-linje>
          <tak-avtaleskjema
            [tittel]="linje.endre"
            [felter]="o.felter"
            [start]="linje.start"
            [dag]="avtaler().dag"
            [sti]="o.sti(boligId())"
            [kropp]="linje.kropp"
            [kanProves]="o.kanProves"
            [hentNaa]="linje.hentNaa"
            (ferdig)="lukk()"
          />
        </ng-template>
      </tak-table>
    } @else {
      <h2>{{ t(o.tittel) }}</h2>
      <p class="note">{{ t(o.tom) }}</p>
    }
    <tak-problem-alert [error]="lagring.feil()" />
    <tak-konfliktvarsel [problem]="lagring.konflikt()" />
    @if (kanEndre()) {
      @if (apen() === NY) {
        <tak-avtaleskjema
          [tittel]="t(o.ny)"
          [felter]="o.felter"
          [start]="nytt()"
          [dag]="avtaler().dag"
          [sti]="o.sti(boligId())"
          [kropp]="somDet"
          [kanProves]="o.kanProves"
          [hentNaa]="hentNy"
          (ferdig)="lukk()"
        />
      } @else {
        <button
          class="ds-button ny"
          type="button"
          data-color="accent"
          data-variant="secondary"
          [attr.data-linje]="NY"
          (click)="veksle(NY)"
        >
          {{ t(o.ny) }}
        </button>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .note {
      margin-top: 0.25rem;
    }
    .ny {
      margin-top: 0.75rem;
    }
    @media print {
      button {
        display: none;
      }
    }
  `,
})
export class Avtaletabell {
  readonly oppsett = input.required<Avtaleoppsett>();
  readonly boligId = input.required<number>();
  readonly avtaler = input.required<BoligavtalerSvar>();
  readonly kanEndre = input(false);

  private readonly http = inject(HttpClient);
  private readonly ulagret = inject(Ulagret);
  private readonly injector = inject(Injector);
  private readonly spraakvalg = inject(Spraakvalg);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly NY = NY;
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = boligavtalerTekster;
  protected readonly lagring = injectLagring();
  /** Which form is open; none on another dwelling. */
  protected readonly apen = linkedSignal<number, string | null>({
    source: () => this.boligId(),
    computation: () => null,
  });
  protected readonly linjer = computed<readonly Tabellinje[]>(() => {
    const { versjon } = this.avtaler();
    return this.oppsett()
      .linjer(this.spraakvalg.spraak(), this.avtaler())
      .map((linje) => ({
        ...linje,
        start: { versjon, verdier: linje.verdier },
        kropp: (verdier) => ({ ...verdier, ...linje.gjelder }),
        hentNaa: () => this.hent(linje.nokkel),
      }));
  });
  protected readonly nytt = computed<Grunnlag>(() => ({ versjon: this.avtaler().versjon, verdier: {} }));
  protected readonly hentNy = (): Promise<Grunnlag> => this.hent(NY);
  protected readonly noekkel = (linje: Avtalelinje): string => linje.nokkel;
  protected readonly erApen = (linje: Avtalelinje): boolean => linje.nokkel === this.apen();
  protected readonly somDet = (verdier: Avtaleverdier): object => verdier;
  protected readonly kolonner = computed<readonly Column<Tabellinje>[]>(() => [
    ...this.oppsett().kolonner.map(({ navn, tall }, i): Column<Tabellinje> => ({
      id: `${i}`,
      label: this.t(navn),
      numeric: tall ?? false,
      text: (linje) => linje.celler[i] ?? null,
    })),
    ...(this.linjer().some((l) => l.naar !== 'naa')
      ? [{ id: 'naar', label: this.t(boligavtalerTekster.naarKol) }]
      : []),
    ...(this.kanEndre()
      ? ([
          { id: 'endre', label: '', cardLabel: '', card: 'line' },
          { id: 'fjern', label: '', cardLabel: '', card: 'line' },
        ] as const)
      : []),
  ]);

  /** The row as it is saved now; one that is gone has nothing. */
  private async hent(nokkel: string): Promise<Grunnlag> {
    const svar = await firstValueFrom(this.http.get<BoligavtalerSvar>(STIER.boligAvtaler(this.boligId())));
    const linje = this.oppsett()
      .linjer(this.spraakvalg.spraak(), svar)
      .find((l) => l.nokkel === nokkel);
    return { versjon: svar.versjon, verdier: linje?.verdier ?? {} };
  }

  /** Asks first when another form holds something typed. */
  protected async veksle(nokkel: string): Promise<void> {
    if (await this.ulagret.spor()) this.apen.update((apen) => (apen === nokkel ? null : nokkel));
  }

  protected lukk(): void {
    const nokkel = this.apen();
    this.apen.set(null);
    this.fokus(nokkel ?? NY);
  }

  protected async taBort({ taBort }: Avtalelinje): Promise<void> {
    const kropp = { ...taBort, versjon: this.avtaler().versjon };
    if (await this.lagring.lagre<Kvittering>(STIER.boligTaBort(this.boligId()), kropp)) this.fokus(NY);
  }

  private fokus(nokkel: string): void {
    afterNextRender(
      () => {
        const knapp = (n: string) => this.element.querySelector<HTMLElement>(`[data-linje="${CSS.escape(n)}"]`);
        (knapp(nokkel) ?? knapp(NY))?.focus();
      },
      { injector: this.injector },
    );
  }
}
