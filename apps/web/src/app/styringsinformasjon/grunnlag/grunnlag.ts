import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GrunnlagRad, Radslag, RaderSvar, Sett } from '@tak/contracts';
import { osloDag } from '@tak/domain';
import { dato, grunnlagTekster, kitTekster, maalgruppeTekster, radslagTekster, tall } from '@tak/tekster';
import {
  Cell,
  type Column,
  Pagination,
  type Sort,
  Spraakvalg,
  Table,
  ToggleGroup,
  type ToggleOption,
  injectQuery,
} from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { soek } from '../aarsvalg';
import { sisteSvar } from '../siste-svar';
import { Eksportlenker } from './eksportlenker';
import { avstandstekst, radenhet, radperiode, radverdi } from './radtekst';

const SETT: readonly Sett[] = ['teller', 'nevner', 'utenfor'];
const PER_SIDE = 50;

/** Number of rows in each set; null where the number has no such set. */
export type Settantall = Readonly<Record<Sett, number | null>>;

/** *Vis grunnlaget*: the rows behind a number, why each is in, nearest the boundary first. Set, sort and page in the URL. */
@Component({
  selector: 'tak-grunnlag',
  imports: [Cell, Eksportlenker, Pagination, ProblemAlert, RouterLink, Table, ToggleGroup],
  templateUrl: './grunnlag.html',
  styleUrl: './grunnlag.css',
})
export class Grunnlag {
  /** Parameter or KOSTRA field. */
  readonly nr = input.required<string>();
  readonly radslag = input.required<Radslag>();
  readonly url = input.required<string>();
  readonly eksportUrl = input.required<string>();
  readonly aar = input.required<number>();
  readonly kjentPer = input.required<string | null>();
  readonly antall = input.required<Settantall>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly query = injectQuery();
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = grunnlagTekster;
  protected readonly kit = kitTekster;
  protected readonly perSide = PER_SIDE;

  private readonly settParam = this.query.get('sett');
  private readonly sorter = this.query.get('sorter');
  private readonly retning = this.query.get('retning');
  private readonly sideParam = this.query.get('side');
  protected readonly sett = computed<Sett>(
    () => SETT.find((sett) => sett === this.settParam() && this.antall()[sett] !== null) ?? 'teller',
  );
  protected readonly side = computed(() => Math.max(1, Math.trunc(Number(this.sideParam()) || 1)));
  protected readonly sort = computed<Sort | null>(() => {
    const kolonne = this.sorter();
    if (kolonne === null) return null;
    return { column: kolonne, direction: this.retning() === 'synkende' ? 'descending' : 'ascending' };
  });

  /** The rows asked for; the export asks for the same, without the page. */
  protected readonly utvalg = computed(() =>
    soek({
      aar: this.aar(),
      kjentPer: this.kjentPer(),
      sett: this.sett(),
      sorter: this.sort()?.column ?? null,
      spraak: this.spraakvalg.spraak(),
      retning: this.sort() ? (this.sort()?.direction === 'descending' ? 'synkende' : 'stigende') : null,
    }),
  );
  protected readonly resource = httpResource<RaderSvar>(() => ({
    url: this.url(),
    params: { ...this.utvalg(), side: this.side() },
  }));
  protected readonly svar = sisteSvar(this.resource);
  protected readonly rader = computed(() => this.svar()?.rader ?? []);
  protected readonly total = computed(() => this.svar()?.antall ?? this.antall()[this.sett()] ?? 0);

  protected readonly settvalg = computed<readonly ToggleOption<Sett>[]>(() =>
    SETT.filter((sett) => this.antall()[sett] !== null).map((value) => ({
      value,
      label: this.t(grunnlagTekster[value]),
      count: this.antall()[value],
    })),
  );
  protected readonly harGrense = computed(() => this.rader().some((rad) => rad.avstand !== null));
  protected readonly caption = computed(() => {
    const ord = radslagTekster[this.radslag()];
    const hva = ord ? this.t(this.total() === 1 ? ord.en : ord.flere) : '';
    return this.t(grunnlagTekster.caption, tall(this.total()), hva, this.t(grunnlagTekster[this.sett()]));
  });

  protected readonly kolonner = computed<readonly Column<GrunnlagRad>[]>(() => {
    const { t } = this;
    const spraak = this.spraakvalg.spraak();
    const enhet = radenhet(this.nr(), this.radslag());
    const kolonner: readonly (Column<GrunnlagRad> | null)[] = [
      { id: 'navn', label: t(radslagTekster[this.radslag()]?.kolonne ?? kitTekster.gruppe), link: this.lenke },
      this.noen((rad) => rad.dag !== null)
        ? {
            id: 'dag',
            label: t(grunnlagTekster.dag),
            sortable: true,
            nowrap: true,
            cardLabel: '',
            text: (rad) => (rad.dag ? dato(rad.dag) : null),
            sub: (rad) => avstandstekst(spraak, rad.avstand, enhet),
          }
        : null,
      this.noen((rad) => radverdi(spraak, rad.verdi, enhet) !== null || rad.fra !== null)
        ? {
            id: 'verdi',
            label: t(grunnlagTekster.verdi),
            sortable: true,
            nowrap: true,
            cardLabel: '',
            text: (rad) => radverdi(spraak, rad.verdi, enhet) ?? radperiode(spraak, rad, enhet),
            sub: (rad) => (radverdi(spraak, rad.verdi, enhet) === null ? null : radperiode(spraak, rad, enhet)),
          }
        : null,
      {
        id: 'hvorfor',
        label: t(this.sett() === 'utenfor' ? grunnlagTekster.hvorforIkke : grunnlagTekster.hvorforMed),
        card: 'full',
        cardLabel: '',
        text: (rad) => rad.hvorfor[spraak],
      },
      { id: 'maalgruppe', label: t(grunnlagTekster.maalgruppe), sortable: true, card: 'hidden' },
      {
        id: 'registrert',
        label: t(grunnlagTekster.registrert),
        sortable: true,
        nowrap: true,
        card: 'hidden',
        text: (rad) => dato(osloDag(rad.registrert)),
      },
    ];
    return kolonner.filter((k) => k !== null);
  });

  protected readonly noekkel = (rad: GrunnlagRad, i: number): unknown => (rad.ikkeTilgang ? `skjult-${i}` : rad.id);

  /** The page of the dwelling or household the row is of. */
  protected readonly lenke = ({ lenke }: GrunnlagRad): string | null =>
    lenke && `/${lenke.slag === 'bolig' ? 'boliger' : 'husstander'}/${lenke.id}`;

  /** There, at this number; `rad` is the lease, the payment … that decided, where the row is not the record itself. */
  protected tilPosten(rad: GrunnlagRad): Readonly<Record<string, string | number>> {
    const delAv = this.radslag() !== rad.lenke?.slag;
    return soek({
      fane: 'teller-i',
      tall: this.nr(),
      aar: this.aar(),
      kjentPer: rad.lenke?.slag === 'bolig' ? this.kjentPer() : null,
      rad: delAv ? rad.id : null,
    });
  }

  protected maalgruppe(rad: GrunnlagRad): string | null {
    return rad.maalgruppe === null || rad.maalgruppe === 'ukjent'
      ? null
      : this.t(maalgruppeTekster[rad.maalgruppe] ?? grunnlagTekster.maalgruppe);
  }

  protected velgSett(sett: Sett): void {
    this.query.set({ sett: sett === 'teller' ? null : sett, side: null });
  }

  protected velgSort(sort: Sort | null): void {
    this.query.set({
      sorter: sort?.column ?? null,
      retning: sort?.direction === 'descending' ? 'synkende' : null,
      side: null,
    });
  }

  protected velgSide(side: number): void {
    this.query.set({ side: side === 1 ? null : side });
  }

  /** Columns hang on what the rows have; while nothing has come they are all there, so that the page does not jump. */
  private noen(har: (rad: GrunnlagRad) => boolean): boolean {
    return this.svar() === null || this.rader().length === 0 || this.rader().some(har);
  }
}
