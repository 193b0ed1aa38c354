import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Resultat, Rettighet, Tilgangsgrunn } from '@tak/domain';
import { importTekster, problemTekst, tidspunkt } from '@tak/tekster';
import { Alert, type Crumb, Dialog, Page, Skeleton, Spraakvalg } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { brukernavn } from '../brukernavn';
import { Importstatus, erSlutt } from '../importstatus';
import { Bekreftelse } from './bekreftelse';
import { Filantalltabell } from './filantalltabell';
import { Framdrift } from './framdrift';
import { Funnliste } from './funnliste';
import { Importjobb } from './importjobb';

/** One import: how far it has come, the question before much changes, and what came of it. Its address brings one back to it. */
@Component({
  imports: [
    Alert,
    Bekreftelse,
    Dialog,
    Filantalltabell,
    Framdrift,
    Funnliste,
    Importstatus,
    Page,
    ProblemAlert,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './import.page.html',
  styleUrl: './import.page.css',
})
export class ImportPage {
  /** Route parameter. */
  readonly id = input.required<string>();

  private readonly okt = inject(Okt);
  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = importTekster;
  protected readonly jobb = new Importjobb(this.id);
  protected readonly svar = this.jobb.svar;
  protected readonly sporAvbrudd = signal(false);

  protected readonly kanImportere = computed(() => this.okt.har('import.utfor'));
  private readonly bekreftelsen = computed(() => this.kan('import.bekreft'));
  protected readonly kanBekrefte = computed(() => this.bekreftelsen()?.ok ?? false);
  /** Why one who otherwise may say go on may not do it here. */
  protected readonly hinder = computed(() => {
    const svar = this.bekreftelsen();
    return svar && !svar.ok && svar.grunn === 'fire_oyne' ? svar.grunn : null;
  });
  protected readonly kanAvbryte = computed(() => this.kan('import.avbryt')?.ok ?? false);
  protected readonly slutt = computed(() => erSlutt(this.svar()?.status ?? 'i_ko'));
  protected readonly heading = computed(() => {
    const svar = this.svar();
    if (!svar) return this.t(importTekster.tittel);
    return this.t(svar.torrkjoring ? importTekster.proveAv : importTekster.importAv, svar.navn);
  });
  protected readonly status = computed(() => {
    const svar = this.svar();
    return svar
      ? this.t(importTekster.startetAv, tidspunkt(svar.startet), brukernavn(this.spraakvalg.spraak(), svar.bruker))
      : undefined;
  });
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(importTekster.gruppe) },
    { label: this.t(importTekster.tittel), link: '/import' },
    { label: this.svar()?.navn ?? this.id() },
  ]);

  private readonly sum = (felt: 'nye' | 'endret' | 'slettet'): number =>
    this.svar()?.antall.reduce((n, fil) => n + fil[felt], 0) ?? 0;
  protected readonly endringer = computed(() =>
    this.t(importTekster.endringAntall, this.sum('nye'), this.sum('endret'), this.sum('slettet')),
  );
  protected readonly uendret = computed(() => this.sum('nye') + this.sum('endret') + this.sum('slettet') === 0);
  /** What came of it, in words and with the colour of it. */
  protected readonly utfall = computed(() => {
    const svar = this.svar();
    switch (svar?.status) {
      case 'ferdig':
        return { farge: 'success', ...this.ferdig(svar.torrkjoring) } as const;
      case 'avvist':
        return { farge: 'danger', tittel: this.t(importTekster.avvistTittel), tekst: this.grunn(svar.grunn) } as const;
      case 'avbrutt':
        return { farge: 'info', tittel: this.t(importTekster.avbruttTittel), tekst: this.grunn(svar.grunn) } as const;
      case 'feilet':
        return { farge: 'danger', tittel: this.t(importTekster.feiletTittel), tekst: this.grunn(svar.grunn) } as const;
      default:
        return null;
    }
  });

  protected async avbryt(): Promise<void> {
    this.sporAvbrudd.set(false);
    await this.jobb.avbryt();
  }

  private ferdig(torrkjoring: boolean): { readonly tittel: string; readonly tekst: string } {
    if (torrkjoring) return { tittel: this.t(importTekster.ferdigProve), tekst: `${this.endringer()}.` };
    return this.uendret()
      ? { tittel: this.t(importTekster.ferdigUendret), tekst: this.t(importTekster.ferdigUendretForklart) }
      : { tittel: this.t(importTekster.ferdigTittel), tekst: `${this.endringer()}.` };
  }

  private kan(rettighet: Rettighet): Resultat<true, Tilgangsgrunn> | null {
    const svar = this.svar();
    return (
      svar &&
      this.okt.kan(rettighet, {
        status: svar.status,
        ...(svar.avsender === null ? {} : { forberedtAv: svar.avsender }),
        ...(svar.fireOyne ? { fireOyne: ['stor_import'] } : {}),
      })
    );
  }

  private grunn(kode: string | null): string | null {
    return kode === null ? null : this.t(problemTekst(kode));
  }
}
