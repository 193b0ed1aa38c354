import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Kostra13Svar, STIER } from '@tak/contracts';
import {
  kostraFeltNynorsk,
  kostraSeksjoner,
  kostraTekster,
  kostragruppeTekster,
  styringTekster,
  tall,
} from '@tak/tekster';
import { type Crumb, Page, Skeleton, Spraakvalg, StatusLine, Tag, YearStepper } from '@tak/ui';
import { Okt } from '../../okt/okt';
import { ProblemAlert } from '../../shell/problem-alert';
import { injectAarsvalg, soek, standardaar } from '../aarsvalg';
import { IDAG } from '../idag';
import { KjentPer } from '../kjent-per';
import { sisteSvar } from '../siste-svar';
import { Utskriftshode } from '../utskriftshode';
import { type Kostralinje, kopierAlt, kostraendring, kostrakopi, kostralinjer, kostratall } from './kostratall';

/** KOSTRA form 13 as the form looks, ready to be copied or printed in the order of the web form. */
@Component({
  imports: [KjentPer, Page, ProblemAlert, RouterLink, Skeleton, Tag, Utskriftshode, YearStepper],
  templateUrl: './kostra.page.html',
  styleUrl: './kostra.page.css',
})
export class KostraPage {
  private readonly spraakvalg = inject(Spraakvalg);
  private readonly statuslinje = inject(StatusLine);
  private readonly idag = inject(IDAG);
  private readonly okt = inject(Okt);
  protected readonly valg = injectAarsvalg();
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = kostraTekster;
  protected readonly styring = styringTekster;
  protected readonly tall = kostratall;
  protected readonly antall = tall;
  protected readonly serRader = computed(() => this.okt.har('grunnlag.les'));

  protected readonly aar = computed(() => this.valg.aar() ?? standardaar(this.idag));
  protected readonly resource = httpResource<Kostra13Svar>(() => ({
    url: STIER.kostra13,
    params: soek({ aar: this.aar(), kjentPer: this.valg.kjentPer() }),
  }));
  protected readonly svar = sisteSvar(this.resource);
  private readonly linjer = computed(() => kostralinjer(this.svar()?.felter ?? []));
  protected readonly seksjoner = computed(() => {
    const koder = [...new Set(this.linjer().map((l) => l.felt.seksjon))];
    return koder.map((kode) => ({
      kode,
      navn: this.t(kostraSeksjoner[kode] ?? { nb: kode, nn: kode }),
      linjer: this.linjer().filter((l) => l.felt.seksjon === kode),
    }));
  });

  protected readonly crumbs = computed<readonly Crumb[]>(() => [
    { label: this.t(styringTekster.gruppe) },
    { label: this.t(kostraTekster.tittel) },
  ]);
  protected readonly status = computed(() => {
    const felter = this.svar()?.felter;
    if (!felter) return undefined;
    return this.t(kostraTekster.status, tall(felter.filter((f) => f.verdi !== null).length), tall(felter.length));
  });
  protected readonly foreloepig = computed(() => {
    const svar = this.svar();
    return svar && `${svar.aar}` >= svar.dag.slice(0, 4)
      ? this.t(styringTekster.foreloepigForklart, svar.aar, svar.dag)
      : null;
  });
  protected readonly lenkevalg = computed(() => soek({ aar: this.valg.aar(), kjentPer: this.valg.kjentPer() }));

  protected tekst(linje: Kostralinje): string {
    if (linje.gruppe !== null) {
      const navn = kostragruppeTekster[linje.gruppe];
      return navn ? this.t(navn) : linje.gruppe;
    }
    const nynorsk = kostraFeltNynorsk[linje.felt.felt];
    return this.spraakvalg.spraak() === 'nn' && nynorsk ? nynorsk : linje.felt.navn;
  }

  protected endring(linje: Kostralinje): string {
    return kostraendring(this.spraakvalg.spraak(), linje);
  }

  protected navn(linje: Kostralinje): string {
    return linje.gruppe === null ? linje.felt.felt : `${linje.felt.felt}, ${this.tekst(linje)}`;
  }

  protected async kopier(linje: Kostralinje): Promise<void> {
    const verdi = kostrakopi(linje.verdi, linje.felt.enhet);
    await this.tilUtklipp(verdi, this.t(kostraTekster.kopiert, this.navn(linje), verdi));
  }

  protected async kopierAlt(): Promise<void> {
    const { t } = this;
    const hode = [t(kostraTekster.felt), t(kostraTekster.tekst), `${this.aar()}`, `${this.aar() - 1}`];
    const alt = kopierAlt(this.linjer(), hode, (linje) => this.tekst(linje));
    await this.tilUtklipp(alt, t(kostraTekster.altKopiert, tall(this.linjer().length)));
  }

  protected skrivUt(): void {
    window.print();
  }

  /** The browser may refuse (no focus, an address that is not secure): then it is said what to do instead. */
  private async tilUtklipp(innhold: string, melding: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(innhold);
      this.statuslinje.show(melding);
    } catch {
      this.statuslinje.show(this.t(kostraTekster.kopieringFeilet));
    }
  }
}
