import { Component, computed, inject, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ParameterSvar } from '@tak/contracts';
import { kitTekster, lysregel, maalverdi, styringTekster } from '@tak/tekster';
import { Spraakvalg, Tag } from '@tak/ui';
import { soek } from '../aarsvalg';
import { KjentPer } from '../kjent-per';
import { LysTag } from '../lys';
import { slag } from '../slag';
import { LovensGrense } from './lovens-grense';
import { stortTall } from './stort-tall';

/** The number, large, the light with its rule in words, and what it is measured by. */
@Component({
  selector: 'tak-tallet',
  imports: [KjentPer, LovensGrense, LysTag, RouterLink, Tag],
  templateUrl: './tallet.html',
  styleUrl: './tallet.css',
})
export class Tallet {
  readonly parameter = input.required<ParameterSvar>();
  readonly kjentPer = model.required<string | null>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = styringTekster;
  protected readonly kit = kitTekster;

  protected readonly figur = computed(() => stortTall(this.spraakvalg.spraak(), this.parameter()));
  protected readonly regel = computed(() => {
    const p = this.parameter();
    return lysregel(this.spraakvalg.spraak(), { ...p, ifjor: this.ifjor() });
  });
  protected readonly ifjor = computed(() => {
    const p = this.parameter();
    return p.serie.find((punkt) => punkt.aar === p.aar - 1)?.verdi ?? null;
  });
  protected readonly mangler = computed(() => {
    const { kilde, nevner } = this.parameter();
    if (kilde !== 'register') return this.t(styringTekster.ikkeFoert);
    return this.t(nevner === 0 ? styringTekster.ingenINevner : kitTekster.ikkeRegistrert);
  });
  protected readonly maaltMot = computed(() => {
    const { maal, enhet } = this.parameter();
    if (!maal) return null;
    const verdi = maalverdi(this.spraakvalg.spraak(), maal, enhet);
    const { t } = this;
    return {
      hvis: t(maal.eget ? styringTekster.egetMaal : styringTekster.nasjonaltMaal),
      verdi: verdi === null || maal.frist === null ? verdi : t(styringTekster.innen, verdi, maal.frist),
      tekst: maal.tekst,
    };
  });
  protected readonly slag = computed(() => slag(this.spraakvalg.spraak(), this.parameter()));
  protected readonly foreloepig = computed(() => {
    const p = this.parameter();
    return `${p.aar}` >= p.dag.slice(0, 4) ? this.t(styringTekster.foreloepigForklart, p.aar, p.dag) : null;
  });
  /** 2.2 and T.6: the law's limit and the indicator, which must be seen apart. */
  protected erLoven(annen: string): boolean {
    return [this.parameter().id, annen].toSorted().join() === '2.2,T.6';
  }

  protected readonly lenkevalg = computed(() => soek({ aar: this.parameter().aar, kjentPer: this.kjentPer() }));
}
