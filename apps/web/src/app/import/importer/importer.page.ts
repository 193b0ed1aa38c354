import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import type { ImportSvar } from '@tak/contracts';
import { importTekster } from '@tak/tekster';
import { type Crumb, Page, Spraakvalg } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { NyImport } from './ny-import';
import { TidligereImporter } from './tidligere-importer';

/** A register package in; and what was imported before. */
@Component({
  imports: [NyImport, Page, TidligereImporter],
  template: `
    <tak-page [heading]="t(tekster.tittel)" [status]="status()" [crumbs]="crumbs()">
      @if (kanImportere()) {
        <tak-ny-import (mottatt)="aapne($event)" />
      }
      <tak-tidligere-importer class="block" />
    </tak-page>
  `,
  styles: `
    tak-tidligere-importer {
      display: block;
    }
  `,
})
export class ImporterPage {
  private readonly okt = inject(Okt);
  private readonly router = inject(Router);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = importTekster;
  protected readonly kanImportere = computed(() => this.okt.har('import.utfor'));
  protected readonly status = computed(() =>
    this.t(this.kanImportere() ? importTekster.status : importTekster.statusLes),
  );
  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(importTekster.gruppe) },
    { label: this.t(importTekster.tittel) },
  ]);

  protected aapne(svar: ImportSvar): void {
    void this.router.navigate(['/import', svar.id]);
  }
}
