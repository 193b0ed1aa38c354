import { Component, computed, inject, input, output } from '@angular/core';
import { type Kontakt, type HusstandSvar, type Medlem, STIER } from '@tak/contracts';
import { medlemsendringTekster, personvalgTekster, talespraak, talespraakTekster } from '@tak/tekster';
import { Field, type FieldError, Input, Spraakvalg } from '@tak/ui';
import type { Konfliktvalg } from '../../endring/konflikt';
import { Skjematast } from '../../endring/skjematast';
import { epostfeil, telefonfeil } from './kontaktfeil';
import { injectSkjema, type Verdi } from './skjema';
import { Skjemabunn } from './skjemabunn';

/** How a member is reached, and in which language. */
@Component({
  selector: 'tak-kontaktskjema',
  imports: [Field, Input, Skjemabunn, Skjematast],
  templateUrl: './kontakt.html',
  styleUrl: './skjema.css',
})
export class Kontaktskjema {
  readonly husstand = input.required<HusstandSvar>();
  readonly medlem = input.required<Medlem>();
  readonly ferdig = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = medlemsendringTekster;
  protected readonly personTekster = personvalgTekster;
  protected readonly skjema = injectSkjema(this.husstand);

  private readonly les =
    <K extends keyof Kontakt>(felt: K) =>
    (h: HusstandSvar): Kontakt[K] | null =>
      h.medlemmer.find((m) => m.personId === this.medlem().personId)?.kontakt?.[felt] ?? null;
  protected readonly telefon = this.skjema.felt('telefon', () => this.t(this.tekster.telefon), this.les('telefon'));
  protected readonly epost = this.skjema.felt('epost', () => this.t(this.tekster.epost), this.les('epost'));
  protected readonly spraak = this.skjema.felt(
    'spraak',
    () => this.t(this.tekster.spraak),
    this.les('spraak'),
    (kode) => kode && this.spraaktekst(kode),
  );
  protected readonly tolk = this.skjema.felt(
    'tolk',
    () => this.t(this.tekster.tolk),
    (h) => jaNei(this.les('tolk')(h)),
    (svar) => svar && this.t(svar === 'ja' ? this.tekster.ja : this.tekster.nei),
  );
  /** A code nobody has a word for stays a choice, so that it is not lost by saving. */
  protected readonly spraakene = computed(() => {
    const naa = this.spraak.verdi();
    const koder = Object.keys(talespraakTekster);
    return naa && !koder.includes(naa) ? [...koder, naa] : koder;
  });
  protected readonly feil = computed<readonly FieldError[]>(() =>
    [
      { id: 'kontakt-telefon', tekst: telefonfeil(this.telefon.verdi()) },
      { id: 'kontakt-epost', tekst: epostfeil(this.epost.verdi()) },
    ].flatMap(({ id, tekst }) => (tekst ? [{ id, text: this.t(tekst) }] : [])),
  );

  protected feilFor(id: string): string | null {
    return this.skjema.provd() ? (this.feil().find((f) => f.id === id)?.text ?? null) : null;
  }

  protected spraaktekst(kode: string): string {
    return talespraak(this.spraakvalg.spraak(), kode);
  }

  protected async lagre(): Promise<void> {
    this.skjema.provd.set(true);
    if (this.feil().length > 0) return;
    const tolk = this.tolk.verdi();
    const kropp: Kontakt & { readonly personId: number } = {
      personId: this.medlem().personId,
      telefon: trimmet(this.telefon.verdi()),
      epost: trimmet(this.epost.verdi()),
      spraak: this.spraak.verdi() || null,
      tolk: tolk ? tolk === 'ja' : null,
    };
    const valg = { tekst: this.t(medlemsendringTekster.kontaktLagret) };
    if (await this.skjema.lagre(STIER.husstandKontakt(this.husstand().id), kropp, valg)) this.ferdig.emit();
  }

  protected async velg(valg: Konfliktvalg): Promise<void> {
    this.skjema.velg(valg);
    await this.lagre();
  }
}

const jaNei = (svar: boolean | null): Verdi => (svar === null ? null : svar ? 'ja' : 'nei');
const trimmet = (verdi: Verdi): Verdi => verdi?.trim() || null;
