import { Injectable, computed, inject, signal } from '@angular/core';
import type { BoligRad } from '@tak/contracts';
import { boligendringTekster } from '@tak/tekster';
import { type Selection, Spraakvalg } from '@tak/ui';

/** Dwellings marked in the list, in the order they were marked; kept from page to page, by the page they are listed on. */
@Injectable()
export class Boligmerking implements Selection<BoligRad> {
  private readonly t = inject(Spraakvalg).t;
  private readonly merket = signal<ReadonlyMap<number, string>>(new Map());
  readonly ider = computed(() => [...this.merket().keys()]);
  readonly antall = computed(() => this.merket().size);
  readonly allLabel = computed(() => this.t(boligendringTekster.merkAlle));

  has({ id }: BoligRad): boolean {
    return this.merket().has(id);
  }

  set(rader: readonly BoligRad[], marked: boolean): void {
    this.merket.update((foer) => {
      const naa = new Map(foer);
      for (const { id, navn } of rader) {
        if (marked) naa.set(id, navn);
        else naa.delete(id);
      }
      return naa;
    });
  }

  label({ navn }: BoligRad): string {
    return this.t(boligendringTekster.merk, navn);
  }

  taUt(ider: readonly number[]): void {
    this.merket.update((foer) => new Map([...foer].filter(([id]) => !ider.includes(id))));
  }

  fjernAlle(): void {
    this.merket.set(new Map());
  }
}
