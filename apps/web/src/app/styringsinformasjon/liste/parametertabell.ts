import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MaalsettingRad, ParameterRad } from '@tak/contracts';
import { type Endring, endringDelt, lysregel, maalverdi, styringTekster, verdiMedEnhet } from '@tak/tekster';
import { Sparkline, Spraakvalg } from '@tak/ui';
import { soek } from '../aarsvalg';
import { maalsettingstekst, omraadenavn, parameternavn } from '../katalognavn';
import { kommunensMaal } from '../kommunens-maal';
import { LysTag } from '../lys';
import { slag } from '../slag';
import { Verdi } from '../verdi';
import type { Omraadegruppe } from './filter';

/** One table of every parameter, so that the columns stay in line from the first goal to the last. */
@Component({
  selector: 'tak-parametertabell',
  imports: [LysTag, RouterLink, Sparkline, Verdi],
  templateUrl: './parametertabell.html',
  styleUrl: './parametertabell.css',
})
export class Parametertabell {
  readonly grupper = input.required<readonly Omraadegruppe[]>();
  /** What goes with the reader to the parameter's own page. */
  readonly aar = input.required<number | null>();
  readonly kjentPer = input.required<string | null>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = styringTekster;

  protected readonly soek = (): Record<string, string | number> => soek({ aar: this.aar(), kjentPer: this.kjentPer() });

  protected readonly kommunensMaal = kommunensMaal;

  protected readonly ifjor = (p: ParameterRad): number | null =>
    p.serie.find((punkt) => punkt.aar === p.aar - 1)?.verdi ?? null;

  protected endring(p: ParameterRad): Endring | null {
    return endringDelt(this.spraakvalg.spraak(), p.verdi, this.ifjor(p), p.enhet);
  }

  protected lysregel(p: ParameterRad): string {
    return lysregel(this.spraakvalg.spraak(), { ...p, ifjor: this.ifjor(p) });
  }

  protected navn(p: ParameterRad): string {
    return parameternavn(this.spraakvalg.spraak(), p);
  }

  protected maalsetting(m: MaalsettingRad): string {
    return maalsettingstekst(this.spraakvalg.spraak(), m);
  }

  protected omraade(tekst: string): string {
    return omraadenavn(this.spraakvalg.spraak(), tekst);
  }

  protected slag(p: ParameterRad): string {
    return slag(this.spraakvalg.spraak(), p);
  }

  protected maal(p: ParameterRad): string | null {
    return p.maal ? maalverdi(this.spraakvalg.spraak(), p.maal, p.enhet) : null;
  }

  protected verdier(p: ParameterRad): readonly (number | null)[] {
    return p.serie.map((punkt) => punkt.verdi);
  }

  protected harSerie(p: ParameterRad): boolean {
    return p.enhet !== 'ja/nei' && p.serie.filter((punkt) => punkt.verdi !== null).length > 1;
  }

  /** First and last year with a value, for those who do not see the line. */
  protected utvikling(p: ParameterRad): string {
    const kjente = p.serie.filter((punkt) => punkt.verdi !== null);
    const [foerst, sist] = [kjente[0], kjente.at(-1)];
    if (!foerst || !sist || foerst.verdi === null || sist.verdi === null) return '';
    const spraak = this.spraakvalg.spraak();
    return this.t(
      styringTekster.utvikling,
      foerst.aar,
      sist.aar,
      verdiMedEnhet(spraak, foerst.verdi, p.enhet),
      verdiMedEnhet(spraak, sist.verdi, p.enhet),
    );
  }
}
