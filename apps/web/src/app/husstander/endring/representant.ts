import { Component, computed, inject, input, output, viewChildren } from '@angular/core';
import { type HusstandSvar, type Medlem, type Representant, type RepresentantForesporsel, STIER } from '@tak/contracts';
import { type FastTekst, dato, medlemsendringTekster, personvalgTekster, representantslagTekster } from '@tak/tekster';
import { DateField, Field, type FieldError, Input, Spraakvalg } from '@tak/ui';
import type { Konfliktvalg } from '../../endring/konflikt';
import { Skjematast } from '../../endring/skjematast';
import { kodetekst } from '../kodetekst';
import { epostfeil, telefonfeil } from './kontaktfeil';
import { injectSkjema, type Felt, type Verdi } from './skjema';
import { Skjemabunn } from './skjemabunn';

type Tekstfelt = Exclude<keyof Representant, 'id' | 'slag'>;
const LENGST = 500;

/** Verge or fullmektig of a member: a new one, or one that there is. */
@Component({
  selector: 'tak-representantskjema',
  imports: [DateField, Field, Input, Skjemabunn, Skjematast],
  templateUrl: './representant.html',
  styleUrl: './skjema.css',
})
export class Representantskjema {
  readonly husstand = input.required<HusstandSvar>();
  readonly medlem = input.required<Medlem>();
  /** null: a new one. */
  readonly representant = input.required<Representant | null>();
  readonly ferdig = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly datofelter = viewChildren(DateField);
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = medlemsendringTekster;
  protected readonly slagene = Object.keys(representantslagTekster);
  protected readonly skjema = injectSkjema(this.husstand);

  private readonly naa = (h: HusstandSvar): Representant | undefined =>
    h.medlemmer.flatMap((m) => m.representanter).find((r) => r.id === this.representant()?.id);
  private readonly tekstfelt = (navn: Tekstfelt, ledetekst: () => string, ord?: Felt['ord']): Felt =>
    this.skjema.felt(navn, ledetekst, (h) => this.naa(h)?.[navn] ?? null, ord);
  protected readonly slag = this.skjema.felt(
    'slag',
    () => this.t(this.tekster.slag),
    (h) => this.naa(h)?.slag ?? null,
    (kode) => kode && this.slagtekst(kode),
  );
  protected readonly navn = this.tekstfelt('navn', () => this.t(this.tekster.representantnavn));
  protected readonly gjelder = this.tekstfelt('gjelder', () => this.t(this.tekster.gjelder));
  protected readonly telefon = this.tekstfelt('telefon', () => this.t(this.tekster.telefon));
  protected readonly epost = this.tekstfelt('epost', () => this.t(this.tekster.epost));
  protected readonly fom = this.tekstfelt('fom', () => this.t(this.tekster.fra), iDato);
  protected readonly tom = this.tekstfelt('tom', () => this.t(this.tekster.til), iDato);

  protected readonly feil = computed<readonly FieldError[]>(() => {
    const [fom, tom] = [this.fom.verdi(), this.tom.verdi()];
    const uleselig = (id: string): string | null =>
      this.datofelter()
        .find((felt) => felt.fieldId() === id)
        ?.invalid() ?? null;
    return [
      { id: 'representant-slag', text: this.slag.verdi() ? null : this.t(this.tekster.slagFeil) },
      { id: 'representant-navn', text: this.navn.verdi()?.trim() ? null : this.t(personvalgTekster.navnFeil) },
      {
        id: 'representant-gjelder',
        text: (this.gjelder.verdi()?.length ?? 0) > LENGST ? this.t(this.tekster.gjelderForLangt) : null,
      },
      { id: 'representant-telefon', text: this.iOrd(telefonfeil(this.telefon.verdi())) },
      { id: 'representant-epost', text: this.iOrd(epostfeil(this.epost.verdi())) },
      { id: 'representant-fom', text: uleselig('representant-fom') ?? (fom ? null : this.t(this.tekster.fraFeil)) },
      {
        id: 'representant-tom',
        text: uleselig('representant-tom') ?? (fom && tom && tom < fom ? this.t(this.tekster.tomFoerFom) : null),
      },
    ].flatMap(({ id, text }) => (text ? [{ id, text }] : []));
  });

  protected feilFor(id: string): string | null {
    return this.skjema.provd() ? (this.feil().find((f) => f.id === id)?.text ?? null) : null;
  }

  protected slagtekst(kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), representantslagTekster, kode);
  }

  protected async lagre(): Promise<void> {
    this.skjema.provd.set(true);
    if (this.feil().length > 0) return;
    await this.send(this.kommando(), this.t(medlemsendringTekster.representantLagret));
  }

  /** Undone by one press: asked about nothing. */
  protected async taBort(): Promise<void> {
    await this.send({ ...this.kommando(), feilregistrert: true }, this.t(medlemsendringTekster.representantBorte));
  }

  protected async velg(valg: Konfliktvalg): Promise<void> {
    this.skjema.velg(valg);
    await this.lagre();
  }

  private async send(kommando: Omit<RepresentantForesporsel, 'versjon'>, tekst: string): Promise<void> {
    if (await this.skjema.lagre(STIER.husstandRepresentanter(this.husstand().id), kommando, { tekst }))
      this.ferdig.emit();
  }

  private kommando(): Omit<RepresentantForesporsel, 'versjon'> {
    const id = this.representant()?.id;
    return {
      personId: this.medlem().personId,
      ...(id === undefined ? {} : { id }),
      slag: this.slag.verdi() === 'verge' ? 'verge' : 'fullmektig',
      navn: this.navn.verdi()?.trim() ?? '',
      gjelder: trimmet(this.gjelder.verdi()),
      telefon: trimmet(this.telefon.verdi()),
      epost: trimmet(this.epost.verdi()),
      fom: this.fom.verdi() ?? '',
      tom: this.tom.verdi(),
    };
  }

  private iOrd(feil: FastTekst | null): string | null {
    return feil && this.t(feil);
  }
}

const iDato = (dag: Verdi): Verdi => dag && dato(dag);
const trimmet = (verdi: Verdi): Verdi => verdi?.trim() || null;
