import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  linkedSignal,
  model,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { kitTekster, sokfeilTekster, sokTekster } from '@tak/tekster';
import { Spraakvalg, Tag, uniqueId } from '@tak/ui';
import { Boligsok } from '../bolig/liste/boligsok';
import { Husstandssok } from '../husstander/sok/husstandssok';
import { Okt } from '../okt/okt';
import { ProblemAlert } from '../shell/problem-alert';
import { Hurtigsok } from './hurtigsok';
import { type Valg, sisteValg, valgene } from './valg';

/**
 * One field over everything the role may see: a combobox with a list of groups (WAI-ARIA, list autocomplete). Arrow keys
 * move in the list while focus stays in the field; the browser's own dialog keeps it inside, closes by Esc and gives it back.
 */
@Component({
  selector: 'tak-sokedialog',
  imports: [ProblemAlert, Tag],
  templateUrl: './sokedialog.html',
  styleUrl: './sokedialog.css',
  host: { '(click)': 'trykk($event)', '(mousedown)': 'hold($event)' },
})
export class Sokedialog {
  readonly apen = model(false);

  private readonly router = inject(Router);
  private readonly husstander = inject(Husstandssok);
  private readonly boliger = inject(Boligsok);
  private readonly okt = inject(Okt);
  private readonly spraakvalg = inject(Spraakvalg);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly felt = viewChild.required<ElementRef<HTMLInputElement>>('felt');
  protected readonly sok = new Hurtigsok();
  protected readonly id = uniqueId('sok');
  protected readonly t = this.spraakvalg.t;
  protected readonly tekster = sokTekster;
  protected readonly feiltekster = sokfeilTekster;
  protected readonly kit = kitTekster;

  protected readonly felttekst = computed(() => (this.okt.har('husstand.sok') ? sokTekster.felt : sokTekster.feltUtenHusstand)); // prettier-ignore
  protected readonly grupper = computed(() => {
    const svar = this.sok.svar();
    if (svar) return valgene(this.spraakvalg.spraak(), svar);
    return this.sok.tekst() === '' ? sisteValg(this.spraakvalg.spraak(), this.sok.sist() ?? []) : [];
  });
  protected readonly alle = computed<readonly Valg[]>(() => this.grupper().flatMap((g) => g.valg));
  /** The first that was found is chosen, so that Enter opens it; of what was opened before, nothing is. */
  protected readonly aktiv = linkedSignal<string | null>(() => {
    const forste = this.alle()[0];
    return this.sok.svar() && forste ? this.idAv(forste) : null;
  });
  protected readonly kunngjort = computed(() => {
    const svar = this.sok.svar();
    if (!svar || !this.sok.gjelder() || this.sok.laster()) return '';
    const antall = [svar.husstander, svar.boliger, svar.saker].map((g) => g?.antall ?? 0) as [number, number, number];
    return antall.every((n) => n === 0) ? this.t(sokTekster.ingenTreff) : this.t(sokTekster.funnet, ...antall);
  });

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (!this.apen() || dialog.open) return;
      dialog.showModal();
      this.felt().nativeElement.focus();
      untracked(() => void this.sok.hentSist());
    });
    effect(() => {
      const aktiv = this.aktiv();
      // Drawn first, so that there is something to bring into view.
      if (aktiv) requestAnimationFrame(() => document.getElementById(aktiv)?.scrollIntoView({ block: 'nearest' }));
    });
  }

  protected tast(hendelse: KeyboardEvent): void {
    const steg = ({ ArrowDown: 1, ArrowUp: -1 } as Readonly<Record<string, number>>)[hendelse.key];
    if (steg && !hendelse.altKey && !hendelse.ctrlKey) {
      hendelse.preventDefault();
      this.flytt(steg);
    }
    if (hendelse.key === 'Enter' && !hendelse.isComposing) {
      hendelse.preventDefault();
      const valg = this.alle().find((v) => this.idAv(v) === this.aktiv());
      // What stands there may answer other words than those now written.
      if (valg && (this.sok.gjelder() || !this.sok.svar())) this.velg(valg);
      else void this.sokNaa();
    }
  }

  /** Written and Enter in one go: what was found is opened when it can be nothing else; a reading of a person is told. */
  private async sokNaa(): Promise<void> {
    await this.sok.sok();
    const [eneste, flere] = this.alle();
    if (this.apen() && this.sok.svar() && this.sok.gjelder() && eneste && !flere) this.velg(eneste);
  }

  private flytt(steg: number): void {
    const ider = this.alle().map((v) => this.idAv(v));
    const her = ider.indexOf(this.aktiv() ?? '');
    const neste = her < 0 ? (steg > 0 ? 0 : -1) : (her + steg) % ider.length;
    this.aktiv.set(ider.at(neste) ?? null);
  }

  protected velg({ til }: Valg): void {
    const ord = this.sok.tekst().trim();
    this.lukk();
    if (typeof til === 'string') void this.router.navigateByUrl(til);
    else if (til.alle === 'husstander') {
      void this.husstander.sok(ord);
      void this.router.navigateByUrl('/husstander');
    } else {
      this.boliger.ord.set(ord);
      void this.router.navigateByUrl('/boliger?utvalg=alle');
    }
  }

  protected lukk(): void {
    this.dialog().nativeElement.close();
  }

  protected lukket(): void {
    this.apen.set(false);
    this.sok.glem();
  }

  /** A press on a line opens it; one beside the box, where the dialog itself is pressed, closes. */
  protected trykk({ target }: Event): void {
    if (target === this.dialog().nativeElement) return this.lukk();
    const id = this.linjen(target);
    const valg = this.alle().find((v) => this.idAv(v) === id);
    if (valg) this.velg(valg);
  }

  /** Focus stays in the field. */
  protected hold(hendelse: Event): void {
    if (this.linjen(hendelse.target) !== null) hendelse.preventDefault();
  }

  private linjen(hvor: EventTarget | null): string | null {
    return hvor instanceof Element ? (hvor.closest('[role="option"]')?.id ?? null) : null;
  }

  private idAv(valg: Valg): string {
    return `${this.id}-${valg.id}`;
  }
}
