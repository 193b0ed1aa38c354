import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LoggRad } from '@tak/contracts';
import { type FastTekst, handlingTekst, kitTekster, loggTekster, objektslagTekster, tidspunkt } from '@tak/tekster';
import { Cell, type Column, Spraakvalg, Table } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { rollenavn } from '../rollenavn';
import { type Loggdetalj, loggdetaljer } from './loggdetaljer';

/** Rows of the log: when, who in which role, what, to what, and why. */
@Component({
  selector: 'tak-loggtabell',
  imports: [Cell, RouterLink, Table],
  templateUrl: './loggtabell.html',
  styleUrl: './loggtabell.css',
})
export class Loggtabell {
  readonly rader = input.required<readonly LoggRad[]>();
  readonly laster = input.required<boolean>();

  private readonly okt = inject(Okt);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = loggTekster;
  protected readonly kit = kitTekster;
  protected readonly handlingTekst = handlingTekst;
  protected readonly noekkel = (rad: LoggRad): number => rad.nr;
  protected readonly detaljer = (rad: LoggRad): readonly Loggdetalj[] => loggdetaljer(rad, this.t);

  protected readonly kolonner = computed<readonly Column<LoggRad>[]>(() => [
    {
      id: 'tid',
      label: this.t(loggTekster.tid),
      nowrap: true,
      text: (r) => tidspunkt(r.tid),
      sub: (r) => this.t(loggTekster.nr, r.nr),
    },
    {
      id: 'hvem',
      label: this.t(loggTekster.hvem),
      cardLabel: '',
      text: (r) => r.brukernavn,
      sub: (r) => this.t(rollenavn(r.rolle)),
    },
    { id: 'hva', label: this.t(loggTekster.hva), cardLabel: '' },
    { id: 'gjelder', label: this.t(loggTekster.gjelder), card: 'full' },
    { id: 'hvorfor', label: this.t(loggTekster.hvorfor), card: 'full' },
  ]);

  protected slag(rad: LoggRad): string {
    const { slag } = rad.objekt ?? { slag: '' };
    const tekst = (objektslagTekster as Readonly<Record<string, FastTekst>>)[slag];
    return tekst ? this.t(tekst) : slag;
  }

  /** Where the thing can be seen, for those who may see it. */
  protected lenke(rad: LoggRad): readonly string[] | null {
    const objekt = rad.objekt;
    if (objekt?.slag === 'bruker' && this.okt.har('bruker.les')) return ['/brukere', objekt.id];
    if (objekt?.slag === 'import' && this.okt.har('import.les')) return ['/import', objekt.id];
    return null;
  }
}
