import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { innloggingTekster, innloggingsfeilTekst, rammeTekster } from '@tak/tekster';
import { Alert, Page, PageFocus, Skeleton, Spraakvalg } from '@tak/ui';
import { egenAdresse } from '../../okt/egen-adresse';
import { Okt } from '../../okt/okt';
import { Utlogging } from '../../okt/utlogging';
import { ProblemAlert } from '../problem-alert';
import { Demovalg } from './demovalg';
import { Tilbydervalg } from './tilbydervalg';

/** Login as this installation has it: at a provider, as somebody invented in the demo, or not set up yet. */
@Component({
  imports: [Alert, Demovalg, Page, ProblemAlert, RouterLink, Skeleton, Tilbydervalg],
  templateUrl: './logg-inn.page.html',
  styles: `
    tak-alert {
      max-width: 46rem;
      margin-bottom: 1.25rem;
    }
  `,
})
export class LoggInnPage {
  /** Query parameters: where one was going, and why a login at the provider came to nothing. */
  readonly til = input<string>();
  readonly feil = input<string>();

  protected readonly okt = inject(Okt);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = innloggingTekster;
  protected readonly ramme = rammeTekster;
  /** Somebody who has nothing to do here is logged in at the provider; the next one must be asked for. */
  protected readonly utenKonto = computed(() =>
    ['ingen_konto', 'ingen_rolle', 'deaktivert'].includes(this.feil() ?? ''),
  );
  protected readonly feiltekst = innloggingsfeilTekst;

  protected readonly svar = resource({ loader: () => this.okt.hent() });
  protected readonly grunn = inject(Utlogging).hentGrunn();
  /** What a screen reader says first when the page has changed under somebody. */
  protected readonly vindu = computed(() =>
    this.grunn === null
      ? undefined
      : this.t(this.grunn === 'ut' ? innloggingTekster.loggetUtTittel : innloggingTekster.oktenUtlopTittel),
  );
  /** In the demo one may well be somebody else. */
  protected readonly inne = computed(() => (this.okt.demo() ? null : this.okt.bruker()));
  protected readonly retur = computed(() => egenAdresse(this.til()));
  protected readonly status = computed(() => {
    if (!this.svar.hasValue()) return undefined;
    if (this.okt.demo()) return this.t(innloggingTekster.demoStatus);
    return this.t(this.okt.tilbydere().length ? innloggingTekster.velgMaate : innloggingTekster.ikkeSattOpp);
  });

  constructor() {
    if (this.grunn !== null) inject(PageFocus).ask();
  }
}
