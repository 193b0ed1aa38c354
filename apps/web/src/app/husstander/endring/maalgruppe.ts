import {
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
  viewChildren,
} from '@angular/core';
import { type HusstandSvar, type MaalgruppeForesporsel, STIER } from '@tak/contracts';
import { MAALGRUPPER } from '@tak/domain';
import { dato, maalgruppeTekster, maalgruppeendringTekster } from '@tak/tekster';
import { DateField, Field, type FieldError, Input, Spraakvalg } from '@tak/ui';
import { type Gjelder, Gjelderfelt } from '../../endring/gjelder';
import type { Konfliktvalg } from '../../endring/konflikt';
import { Skjematast } from '../../endring/skjematast';
import { kodetekst } from '../kodetekst';
import { injectSkjema } from './skjema';
import { Skjemabunn } from './skjemabunn';

export type Maalgrupperad = HusstandSvar['maalgrupper'][number];

/** The target group: a new one from a day, or a row put right or taken away. */
@Component({
  selector: 'tak-maalgruppeskjema',
  imports: [DateField, Field, Gjelderfelt, Input, Skjemabunn, Skjematast],
  templateUrl: './maalgruppe.html',
  styleUrl: './skjema.css',
})
export class Maalgruppeskjema {
  readonly husstand = input.required<HusstandSvar>();
  /** The row that is changed; null: a new one. */
  readonly rad = input.required<Maalgrupperad | null>();
  readonly ferdig = output<void>();

  private readonly spraakvalg = inject(Spraakvalg);
  private readonly overskrift = viewChild.required<ElementRef<HTMLElement>>('overskrift');
  private readonly gjelderfelt = viewChild(Gjelderfelt);
  private readonly datofelter = viewChildren<DateField>('fomfelt');
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = maalgruppeendringTekster;
  protected readonly koder = MAALGRUPPER;
  protected readonly slag = signal<Gjelder['slag'] | null>(null);
  protected readonly skjema = injectSkjema(this.husstand);

  private readonly naa = (h: HusstandSvar): Maalgrupperad | null =>
    h.maalgrupper.find((rad) => rad.fom === this.rad()?.fom) ?? null;
  protected readonly maalgruppe = this.skjema.felt(
    'maalgruppe',
    () => this.t(maalgruppeendringTekster.maalgruppe),
    (h) => this.naa(h)?.maalgruppe ?? null,
    (kode) => kode && this.gruppetekst(kode),
  );
  protected readonly fom = this.skjema.felt(
    'fom',
    () => this.t(maalgruppeendringTekster.fom),
    (h) => this.naa(h)?.fom ?? null,
    (dag) => dag && dato(dag),
  );
  /** The day itself is asked for where the row has none, or has a wrong one. */
  protected readonly sporDag = computed(() => this.rad() === null || this.slag() === 'retting');

  protected readonly feil = computed<readonly FieldError[]>(() => {
    const uleselig = this.datofelter()[0]?.invalid();
    const dag = uleselig ?? (this.fom.verdi() ? null : this.t(maalgruppeendringTekster.fomFeil));
    return [
      ...(this.maalgruppe.verdi() ? [] : [{ id: 'maalgruppe-kode', text: this.t(maalgruppeendringTekster.velgFeil) }]),
      ...(this.gjelderfelt()?.feil() ?? []),
      ...(this.sporDag() && dag ? [{ id: 'maalgruppe-fom', text: dag }] : []),
    ];
  });

  constructor() {
    afterNextRender(() => this.overskrift().nativeElement.focus());
  }

  protected feilFor(id: string): string | null {
    return this.skjema.provd() ? (this.feil().find((f) => f.id === id)?.text ?? null) : null;
  }

  protected gruppetekst(kode: string): string {
    return kodetekst(this.spraakvalg.spraak(), maalgruppeTekster, kode);
  }

  protected async lagre(): Promise<void> {
    if (this.rad() === null) this.skjema.paaNytt();
    const kommando = this.kommando();
    if (kommando) await this.send(kommando);
  }

  protected async prov(): Promise<void> {
    const kommando = this.kommando();
    if (kommando) await this.skjema.prov(STIER.husstandMaalgruppe(this.husstand().id), kommando);
  }

  /** Undone by one press: asked about nothing. */
  protected async taBort(): Promise<void> {
    const fom = this.rad()?.fom;
    if (fom) await this.send({ slag: 'retting', maalgruppe: null, fom, gjelderFra: fom });
  }

  protected async velg(valg: Konfliktvalg): Promise<void> {
    this.skjema.velg(valg);
    await this.lagre();
  }

  private async send(kommando: Omit<MaalgruppeForesporsel, 'versjon'>): Promise<void> {
    const valg = { tekst: this.t(maalgruppeendringTekster.lagret) };
    if (await this.skjema.lagre(STIER.husstandMaalgruppe(this.husstand().id), kommando, valg)) this.ferdig.emit();
  }

  private kommando(): Omit<MaalgruppeForesporsel, 'versjon'> | null {
    this.skjema.provd.set(true);
    if (this.feil().length > 0) return null;
    const [maalgruppe, rad, svar] = [this.maalgruppe.verdi(), this.rad(), this.gjelderfelt()?.svar() ?? null];
    const fom = this.fom.verdi() ?? '';
    if (rad === null) return { slag: 'endring', maalgruppe, fom };
    return svar?.slag === 'endring'
      ? { slag: 'endring', maalgruppe, fom: svar.fra }
      : { slag: 'retting', maalgruppe, fom, gjelderFra: rad.fom };
  }
}
