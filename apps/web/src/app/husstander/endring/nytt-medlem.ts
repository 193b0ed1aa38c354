import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { type HusstandSvar, type NyttMedlem, STIER } from '@tak/contracts';
import { ROLLER_I_HUSSTAND } from '@tak/domain';
import { husstandrolleTekster, medlemsendringTekster, personvalgTekster } from '@tak/tekster';
import { DateField, Field, type FieldError, Input, Spraakvalg } from '@tak/ui';
import { injectUlagret } from '../../endring/ulagret';
import { Skjematast } from '../../endring/skjematast';
import { kodetekst } from '../kodetekst';
import { Personvalg } from './personvalg';
import { injectSkjema } from './skjema';
import { Skjemabunn } from './skjemabunn';

/** Somebody comes into the household. */
@Component({
  selector: 'tak-nytt-medlem',
  imports: [DateField, Field, Input, Personvalg, Skjemabunn, Skjematast],
  templateUrl: './nytt-medlem.html',
  styleUrl: './skjema.css',
})
export class NyttMedlemskjema {
  readonly husstand = input.required<HusstandSvar>();
  readonly ferdig = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly overskrift = viewChild.required<ElementRef<HTMLElement>>('overskrift');
  private readonly hvem = viewChild.required(Personvalg);
  private readonly datofelt = viewChild.required<DateField>('fomfelt');
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = medlemsendringTekster;
  protected readonly personTekster = personvalgTekster;
  protected readonly roller = ROLLER_I_HUSSTAND;
  protected readonly skjema = injectSkjema(this.husstand);
  protected readonly rolle = this.skjema.fritt();
  protected readonly fom = linkedSignal<string | null>(() => this.skjema.grunnlag().dag);

  protected readonly feil = computed<readonly FieldError[]>(() => [
    ...this.hvem().feil(),
    ...(this.rolle() ? [] : [{ id: 'nytt-medlem-rolle', text: this.t(personvalgTekster.rolleFeil) }]),
    ...this.datofeil(),
  ]);

  constructor() {
    injectUlagret(() => this.hvem().skrevet());
    afterNextRender(() => this.overskrift().nativeElement.focus());
  }

  protected feilFor(id: string): string | null {
    return this.skjema.provd() ? (this.feil().find((f) => f.id === id)?.text ?? null) : null;
  }

  protected rolletekst(kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), husstandrolleTekster, kode);
  }

  protected async lagre(): Promise<void> {
    this.skjema.paaNytt();
    const kropp = await this.kommando();
    if (!kropp) return;
    const valg = { tekst: this.t(medlemsendringTekster.lagtTil) };
    if (await this.skjema.lagre(STIER.husstandMedlemmer(this.husstand().id), kropp, valg)) this.ferdig.emit();
  }

  protected async prov(): Promise<void> {
    const kropp = await this.kommando();
    if (kropp) await this.skjema.prov(STIER.husstandMedlemmer(this.husstand().id), kropp);
  }

  private async kommando(): Promise<NyttMedlem | null> {
    await this.hvem().spor();
    this.skjema.provd.set(true);
    const [person, rolle, fom] = [this.hvem().svar(), this.rolle(), this.fom()];
    return this.feil().length === 0 && person && rolle && fom ? { person, rolle, fom } : null;
  }

  private datofeil(): readonly FieldError[] {
    const [fom, fodt] = [this.fom(), this.hvem().fodselsdato()];
    const text =
      this.datofelt().invalid() ??
      (fom === null ? this.t(personvalgTekster.fomFeil) : null) ??
      (fom !== null && fodt !== null && fom < fodt ? this.t(personvalgTekster.fomFoerFodt) : null);
    return text ? [{ id: 'nytt-medlem-fom', text }] : [];
  }
}
