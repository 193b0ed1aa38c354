import { Component, computed, inject, input } from '@angular/core';
import type { BrukerRad, Rolletildeling } from '@tak/contracts';
import { ROLLER } from '@tak/domain';
import { brukerTekster, dato, kitTekster, rolleTekster, tidspunkt } from '@tak/tekster';
import { Cell, type Column, type FilterChip, FilterChips, Pagination, Spraakvalg, Table, injectQuery } from '@tak/ui';
import { ProblemAlert } from '../../shell/problem-alert';
import { lopende } from '../rolleliste';
import { Rolletags } from '../rolletags';
import { Brukertilstand } from '../tilstand';
import type { Brukersok } from './brukersok';

/** The accounts of the municipality, by name. */
@Component({
  selector: 'tak-brukerliste',
  imports: [Brukertilstand, Cell, FilterChips, Pagination, ProblemAlert, Rolletags, Table],
  templateUrl: './brukerliste.html',
  styleUrl: './brukerliste.css',
})
export class Brukerliste {
  readonly sok = input.required<Brukersok>();

  protected readonly query = injectQuery();
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = brukerTekster;
  protected readonly kit = kitTekster;
  protected readonly roller = ROLLER;
  protected readonly rollenavn = rolleTekster;
  protected readonly rader = computed(() => this.sok().svar()?.rader ?? []);
  protected readonly noekkel = (rad: BrukerRad): string => rad.id;
  protected readonly lopende = (rad: BrukerRad): readonly Rolletildeling[] => lopende(rad.roller);

  protected readonly chips = computed<readonly FilterChip[]>(() => {
    const antall = this.sok().svar()?.antallPer;
    const chip = (value: 'aktive' | 'maa_bekreftes' | 'forslag' | 'deaktiverte', label: string): FilterChip => ({
      param: 'status',
      value,
      label,
      ...(antall ? { count: antall[value] } : {}),
    });
    return [
      chip('aktive', this.t(brukerTekster.aktive)),
      chip('maa_bekreftes', this.t(brukerTekster.maaBekreftesFlere)),
      chip('forslag', this.t(brukerTekster.forslag)),
      chip('deaktiverte', this.t(brukerTekster.deaktiverte)),
    ];
  });

  protected readonly kolonner = computed<readonly Column<BrukerRad>[]>(() => [
    {
      id: 'navn',
      label: this.t(brukerTekster.navn),
      text: (r) => r.navn,
      sub: (r) => r.brukernavn,
      link: (r) => `/brukere/${r.id}`,
    },
    { id: 'roller', label: this.t(brukerTekster.roller), cardLabel: '' },
    { id: 'tilstand', label: this.t(brukerTekster.tilstand), cardLabel: '' },
    {
      id: 'sist',
      label: this.t(brukerTekster.sistInnlogget),
      nowrap: true,
      card: 'line',
      text: (r) => (r.sistInnlogget ? tidspunkt(r.sistInnlogget) : this.t(brukerTekster.aldriInnlogget)),
    },
    {
      id: 'bekreftet',
      label: this.t(brukerTekster.bekreftet),
      card: 'line',
      text: (r) => dato(r.bekreftet),
      sub: (r) => this.t(brukerTekster.av, r.bekreftetAv),
    },
  ]);

  protected sokEtter(ord: string): void {
    this.sok().ord.set(ord);
    if (this.sok().side() !== 1) this.query.set({ side: null }, { replace: true });
  }

  protected velgRolle(rolle: string): void {
    this.query.set({ rolle: rolle || null, side: null });
  }

  protected fjernFilter(): void {
    this.sok().ord.set('');
    this.query.set({ rolle: null, status: null, side: null });
  }
}
