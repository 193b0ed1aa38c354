import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type OktSvar, STIER } from '@tak/contracts';
import { KLOKKE } from './klokke';
import { Okt } from './okt';
import { Oktvakt } from './oktvakt';
import { SIDEBYTTE } from './sidebytte';
import { Utlogging } from './utlogging';
import { utloggetInterceptor } from './utlogget.interceptor';

const INN = Date.parse('2026-03-01T08:00:00Z');
const minutter = (n: number): number => n * 60_000;

describe('Oktvakt', () => {
  let naa = INN;
  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    naa = INN;
  });
  afterEach(() => jest.useRealTimers());

  const gaa = (ms: number): void => {
    naa += ms;
    jest.advanceTimersByTime(ms);
    TestBed.tick();
  };

  /** Logged in at eight, until `utloper`; an hour of rest ends it. */
  async function start(utloper: string) {
    const besokt: string[] = [];
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([utloggetInterceptor])),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: KLOKKE, useValue: () => naa },
        { provide: SIDEBYTTE, useValue: (adresse: string) => besokt.push(adresse) },
      ],
    });
    const api = TestBed.inject(HttpTestingController);
    const okt = TestBed.inject(Okt);
    const vakt = TestBed.inject(Oktvakt);
    const svar: OktSvar = {
      demo: false,
      tilbydere: [],
      bruker: {
        id: 'jo',
        navn: 'Jo Bekkevik',
        rolle: 'nav',
        beskyttet: false,
        kommunenummer: '9901',
        kommunenavn: 'Lundvik',
        autentisert: '2026-03-01T08:00:00Z',
        utloper,
        hvileMinutter: 60,
        tilbyder: null,
        roller: [],
      },
    };
    const hentet = okt.hentPaaNytt();
    api.expectOne(STIER.okt).flush(svar);
    await hentet;
    TestBed.tick();
    return { api, besokt, okt, svar, vakt };
  }

  it('tells two minutes before rest ends it, a minute early since the server notes use by the minute', async () => {
    const { vakt } = await start('2026-03-01T18:00:00Z');
    gaa(minutter(57) - 1);
    expect(vakt.snart()).toBeNull();
    gaa(1);
    expect(vakt.snart()).toEqual({ sekunder: 120, hvile: true });
    gaa(31_000);
    expect(vakt.snart()?.sekunder).toBe(89);
  });

  it('asks the server when one goes on, which gives an hour more', async () => {
    const { api, svar, vakt } = await start('2026-03-01T18:00:00Z');
    gaa(minutter(58));
    const videre = vakt.fortsett();
    api.expectOne(STIER.okt).flush(svar);
    await videre;
    expect(vakt.snart()).toBeNull();
    gaa(minutter(57));
    expect(vakt.snart()?.sekunder).toBe(120);
  });

  it('counts what another tab asks for', async () => {
    const { vakt } = await start('2026-03-01T18:00:00Z');
    gaa(minutter(58));
    localStorage.setItem('tak.brukt', String(naa));
    gaa(1000);
    expect(vakt.snart()).toBeNull();
  });

  it('ends it when the time is up, at the server too, and says so on the login page', async () => {
    const { api, besokt, okt } = await start('2026-03-01T18:00:00Z');
    gaa(minutter(59));
    api.expectOne({ method: 'DELETE', url: STIER.okt }).flush({ videre: null });
    await jest.advanceTimersByTimeAsync(0);
    expect(okt.bruker()).toBeNull();
    expect(besokt).toEqual(['/logg-inn']);
    expect(TestBed.inject(Utlogging).hentGrunn()).toBe('utlopt');
  });

  it('tells that no use prolongs a session which has lasted as long as one may', async () => {
    const { vakt } = await start('2026-03-01T08:30:00Z');
    gaa(minutter(29));
    expect(vakt.snart()).toEqual({ sekunder: 60, hvile: false });
  });

  it('sees a time that ran out while the machine slept, when the page is looked at again', async () => {
    const { api } = await start('2026-03-01T18:00:00Z');
    naa += minutter(200);
    document.dispatchEvent(new Event('visibilitychange'));
    api.expectOne({ method: 'DELETE', url: STIER.okt }).flush({ videre: null });
  });
});
