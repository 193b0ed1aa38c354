import { Component, computed, inject, input, output, signal, viewChildren } from '@angular/core';
import { type EndreMedlemForesporsel, type HusstandSvar, type Medlem, STIER } from '@tak/contracts';
import { ROLLER_I_HUSSTAND } from '@tak/domain';
import { dato, husstandrolleTekster, kitTekster, medlemsendringTekster, personvalgTekster } from '@tak/tekster';
import { DateField, Dialog, Field, type FieldError, Input, Spraakvalg } from '@tak/ui';
import type { Konfliktvalg } from '../../endring/konflikt';
import { Skjematast } from '../../endring/skjematast';
import { kodetekst } from '../kodetekst';
import { HANDLINGER, type Handling, medlemskapet, utenHovedpersonFra } from './medlemshandling';
import { injectSkjema } from './skjema';
import { Skjemabunn } from './skjemabunn';

type Kommando = Omit<EndreMedlemForesporsel, 'versjon'>;

/** One membership: moved out, a new role from a day, put right, or never was. */
@Component({
  selector: 'tak-medlemskap',
  imports: [DateField, Dialog, Field, Input, Skjemabunn, Skjematast],
  templateUrl: './medlemskap.html',
  styleUrl: './skjema.css',
})
export class Medlemskap {
  readonly husstand = input.required<HusstandSvar>();
  /** The membership as it was when the form was opened. */
  readonly medlem = input.required<Medlem>();
  readonly ferdig = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly datofelter = viewChildren(DateField);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = medlemsendringTekster;
  protected readonly personTekster = personvalgTekster;
  protected readonly kit = kitTekster;
  protected readonly handlinger = HANDLINGER;
  protected readonly roller = ROLLER_I_HUSSTAND;
  protected readonly sporTaBort = signal(false);

  protected readonly skjema = injectSkjema(this.husstand);
  private readonly fra = (h: HusstandSvar): Medlem | null => medlemskapet(h, this.medlem());
  protected readonly handling = this.skjema.fritt('valgt');
  protected readonly nyRolleFra = this.skjema.fritt();
  protected readonly rolle = this.skjema.felt(
    'rolle',
    () => this.t(personvalgTekster.rolle),
    (h) => this.fra(h)?.rolle ?? null,
    (kode) => kode && this.rolletekst(kode),
  );
  protected readonly fom = this.skjema.felt(
    'fom',
    () => this.t(medlemsendringTekster.forsteDag),
    (h) => this.fra(h)?.fom ?? null,
    (dag) => dag && dato(dag),
  );
  protected readonly tom = this.skjema.felt(
    'tom',
    () => this.t(medlemsendringTekster.sisteDag),
    (h) => this.fra(h)?.tom ?? null,
    (dag) => dag && dato(dag),
  );
  protected readonly navn = computed(() => this.medlem().navn ?? this.medlem().eksternId);
  protected readonly utenHovedperson = computed(() => {
    const kommando = this.feil().length === 0 ? this.kommando() : null;
    return kommando && utenHovedpersonFra(this.skjema.grunnlag(), kommando);
  });

  protected readonly feil = computed<readonly FieldError[]>(() => {
    const uleselig = this.datofelter().flatMap((felt) => {
      const text = felt.invalid();
      return text ? [{ id: felt.fieldId() ?? '', text }] : [];
    });
    if (uleselig.length > 0) return uleselig;
    const grunn = this.mangel();
    return grunn ? [grunn] : [];
  });

  protected feilFor(id: string): string | null {
    return this.skjema.provd() ? (this.feil().find((f) => f.id === id)?.text ?? null) : null;
  }

  protected rolletekst(kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), husstandrolleTekster, kode);
  }

  protected async lagre(): Promise<void> {
    this.skjema.provd.set(true);
    if (this.feil().length > 0) return;
    if (this.handling() === 'feilregistrert') this.sporTaBort.set(true);
    else await this.send();
  }

  protected async send(): Promise<void> {
    this.sporTaBort.set(false);
    if (this.handling() === 'feilregistrert') this.skjema.paaNytt();
    const kommando = this.kommando();
    if (!kommando) return;
    if (await this.skjema.lagre(STIER.husstandMedlemEndre(this.husstand().id), kommando)) this.ferdig.emit();
  }

  protected async prov(): Promise<void> {
    this.skjema.provd.set(true);
    const kommando = this.kommando();
    if (this.feil().length > 0 || !kommando) return;
    await this.skjema.prov(STIER.husstandMedlemEndre(this.husstand().id), kommando);
  }

  protected async velg(valg: Konfliktvalg): Promise<void> {
    this.skjema.velg(valg);
    await this.lagre();
  }

  private mangel(): FieldError | null {
    const [handling, fom, tom, ny] = [this.handling(), this.fom.verdi(), this.tom.verdi(), this.nyRolleFra()];
    const feil = (id: string, text: string): FieldError => ({ id: `medlemskap-${id}`, text });
    if (!handling) return feil('handling', this.t(medlemsendringTekster.velgHva));
    if (handling === 'flyttet_ut' && !tom) return feil('tom', this.t(medlemsendringTekster.sisteDagFeil));
    if (handling === 'ny_rolle' && !ny) return feil('ny-fra', this.t(medlemsendringTekster.nyRolleFraFeil));
    if (handling === 'ny_rolle' && ny && fom && ny <= fom)
      return feil('ny-fra', this.t(medlemsendringTekster.nyRolleFraTidlig));
    if (handling === 'ny_rolle' && !this.skjema.endret(this.rolle))
      return feil('rolle', this.t(personvalgTekster.rolleFeil));
    if (handling === 'retting' && !fom) return feil('fom', this.t(personvalgTekster.fomFeil));
    if (handling !== 'ny_rolle' && fom && tom && tom < fom)
      return feil('tom', this.t(medlemsendringTekster.tomFoerFom));
    return null;
  }

  private kommando(): Kommando | null {
    const naa = this.fra(this.skjema.grunnlag()) ?? this.medlem();
    const hvem = { personId: naa.personId, fom: naa.fom };
    const [rolle, ny] = [this.rolle.verdi(), this.nyRolleFra()];
    switch (this.handling() as Handling | null) {
      case 'flyttet_ut':
        return { ...hvem, tom: this.tom.verdi() };
      case 'ny_rolle':
        return rolle && ny ? { ...hvem, rolle, nyRolleFra: ny } : null;
      case 'feilregistrert':
        return { ...hvem, feilregistrert: true };
      case 'retting':
        return { ...hvem, ...this.rettet(naa) };
      case null:
        return null;
    }
  }

  /** Only what is another than it was. */
  private rettet(naa: Medlem): Partial<Kommando> {
    const [rolle, fom, tom] = [this.rolle.verdi(), this.fom.verdi(), this.tom.verdi()];
    return {
      ...(rolle && rolle !== naa.rolle ? { rolle } : {}),
      ...(fom && fom !== naa.fom ? { nyFom: fom } : {}),
      ...(tom === naa.tom ? {} : { tom }),
    };
  }
}
