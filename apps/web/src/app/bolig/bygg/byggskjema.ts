import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type ByggForesporsel, type ByggSvarEn, type Kvittering, STIER } from '@tak/contracts';
import { boligendringTekster, boligledetekster, endringTekster, kitTekster } from '@tak/tekster';
import { ErrorSummary, Field, type FieldError, Input, Spraakvalg, uniqueId } from '@tak/ui';
import { firstValueFrom } from 'rxjs';
import { Angrelinje } from '../../endring/angrelinje';
import type { Angrevalg } from '../../endring/angrelinje';
import { Konflikt, type Konfliktfelt, type Konfliktvalg } from '../../endring/konflikt';
import { injectLagring } from '../../endring/lagring';
import { Skjematast } from '../../endring/skjematast';
import { injectUlagret } from '../../endring/ulagret';
import { ProblemAlert } from '../../shell/problem-alert';

const FELTER = ['navn', 'adresse', 'postnummer', 'poststed', 'bydel'] as const;
type Byggfelt = (typeof FELTER)[number];

/** A building, new (`bygg` null) or changed. Every field may be empty, but it must be called something. */
@Component({
  selector: 'tak-byggskjema',
  imports: [ErrorSummary, Field, Input, Konflikt, ProblemAlert, Skjematast],
  templateUrl: './byggskjema.html',
  styleUrl: '../redigering/skjema.css',
})
export class Byggskjema {
  readonly bygg = input.required<ByggSvarEn | null>();
  readonly ferdig = output<Kvittering>();
  readonly avbrutt = output<void>();

  private readonly http = inject(HttpClient);
  private readonly angrelinje = inject(Angrelinje);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = boligendringTekster;
  protected readonly ledetekster = boligledetekster;
  protected readonly felles = endringTekster;
  protected readonly kit = kitTekster;
  protected readonly lagring = injectLagring();
  protected readonly felter = FELTER;
  protected readonly id = uniqueId('bygg');
  /** What the form began with. */
  private readonly grunnlag = linkedSignal<ByggSvarEn | null, ByggSvarEn | null>({
    source: () => this.bygg(),
    computation: (ny, forrige) => forrige?.value ?? ny,
  });
  private readonly skrevet = signal<Partial<Record<Byggfelt, string>>>({});
  private readonly naa = signal<ByggSvarEn | null>(null);
  private readonly provd = signal(false);
  private readonly lagret = signal(false);

  protected readonly navnfeil = computed(() =>
    this.provd() && !this.verdi('navn').trim() && !this.verdi('adresse').trim()
      ? this.t(boligendringTekster.byggNavnFeil)
      : null,
  );
  protected readonly postnummerfeil = computed(() => {
    const nummer = this.verdi('postnummer').trim();
    const feil = nummer !== '' && !/^\d{4}$/.test(nummer);
    return this.provd() && feil ? this.t(boligendringTekster.ugyldigPostnummer) : null;
  });
  protected readonly feil = computed<readonly FieldError[]>(() =>
    [
      { id: this.feltId('navn'), text: this.navnfeil() },
      { id: this.feltId('postnummer'), text: this.postnummerfeil() },
    ].flatMap(({ id, text }) => (text ? [{ id, text }] : [])),
  );
  protected readonly konfliktfelter = computed<readonly Konfliktfelt[]>(() => {
    const naa = this.naa();
    return naa
      ? FELTER.map((felt) => ({
          felt,
          ledetekst: this.t(boligledetekster[felt]),
          mitt: this.verdi(felt).trim() || null,
          deres: naa[felt],
          grunnlag: this.grunnlag()?.[felt] ?? null,
        }))
      : [];
  });

  constructor() {
    injectUlagret(() => !this.lagret() && Object.keys(this.skrevet()).length > 0);
  }

  protected readonly feltId = (felt: Byggfelt): string => `${this.id}-${felt}`;
  protected readonly verdi = (felt: Byggfelt): string => this.skrevet()[felt] ?? this.grunnlag()?.[felt] ?? '';

  protected skriv(felt: Byggfelt, verdi: string): void {
    this.skrevet.update((foer) => ({ ...foer, [felt]: verdi }));
  }

  protected feilFor(felt: Byggfelt): string | null {
    return felt === 'navn' ? this.navnfeil() : felt === 'postnummer' ? this.postnummerfeil() : null;
  }

  protected async lagre(): Promise<void> {
    this.provd.set(true);
    if (this.lagret() || this.feil().length > 0) return;
    const fra = this.grunnlag();
    const sti = fra ? STIER.byggEtt(fra.id) : STIER.bygg;
    const valg: Angrevalg = fra
      ? {}
      : { tekst: this.t(boligendringTekster.byggRegistrert), angretTil: '/boliger?vis=bygg' };
    const svar = await this.lagring.lagre<Kvittering>(sti, this.kropp(), valg);
    if (svar) {
      this.lagret.set(true);
      this.ferdig.emit(svar);
    } else if (this.lagring.konflikt() && fra) await this.hentDeres(fra.id);
  }

  protected async lagreValg(valg: Konfliktvalg): Promise<void> {
    const naa = this.naa();
    if (!naa) return;
    this.skrevet.set(
      Object.fromEntries(FELTER.filter((felt) => valg[felt] === 'mitt').map((felt) => [felt, this.verdi(felt)])),
    );
    this.grunnlag.set(naa);
    this.naa.set(null);
    if (FELTER.every((felt) => valg[felt] === 'deres')) this.forkast();
    else await this.lagre();
  }

  protected forkast(): void {
    this.lagret.set(true);
    this.angrelinje.hentPaaNytt();
    this.avbrutt.emit();
  }

  private kropp(): ByggForesporsel {
    const fra = this.grunnlag();
    const felter = FELTER.map((felt) => [felt, this.verdi(felt).trim() || null] as const);
    return {
      ...Object.fromEntries(felter.filter(([felt, verdi]) => (fra ? verdi !== fra[felt] : verdi !== null))),
      ...(fra ? { versjon: fra.versjon } : {}),
    };
  }

  private async hentDeres(id: number): Promise<void> {
    try {
      this.naa.set(await firstValueFrom(this.http.get<ByggSvarEn>(STIER.byggEtt(id))));
    } catch (feil) {
      this.lagring.meld(feil);
    }
  }
}
