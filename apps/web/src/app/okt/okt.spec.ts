import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { FORESPORSEL_HODE, type OktSvar, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { egenSideInterceptor } from './egen-side.interceptor';
import { forsideFor } from './forside';
import { KLOKKE } from './klokke';
import { Okt } from './okt';
import { kreverInnlogging, kreverRett } from './okt.guard';
import { SIDEBYTTE } from './sidebytte';
import { Utlogging } from './utlogging';
import { utloggetInterceptor } from './utlogget.interceptor';

@Component({ template: '' })
class Tom {}

const AUTENTISERT = '2026-03-01T08:00:00Z';
const som = (rolle: Rolle | null): OktSvar => ({
  demo: true,
  tilbydere: [],
  bruker: rolle && {
    id: 'jo',
    navn: 'Jo Bekkevik',
    rolle,
    beskyttet: true,
    kommunenummer: '9901',
    kommunenavn: 'Lundvik',
    autentisert: AUTENTISERT,
    utloper: '2026-03-01T18:00:00Z',
    hvileMinutter: 60,
    tilbyder: null,
    roller: [],
  },
});

function start() {
  const besokt: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([egenSideInterceptor, utloggetInterceptor])),
      provideHttpClientTesting(),
      { provide: KLOKKE, useValue: () => Date.parse('2026-03-01T13:00:00Z') },
      { provide: SIDEBYTTE, useValue: (adresse: string) => besokt.push(adresse) },
      provideRouter([
        { path: '', pathMatch: 'full', redirectTo: forsideFor },
        { path: 'logg-inn', component: Tom },
        { path: 'styring', component: Tom },
        { path: 'start', canMatch: [kreverInnlogging], component: Tom },
        { path: 'import', canMatch: [kreverRett('import.les')], component: Tom },
        { path: '**', component: Tom, data: { borte: true } },
      ]),
    ],
  });
  const api = TestBed.inject(HttpTestingController);
  const router = TestBed.inject(Router);
  const svarMed = async (svar: OktSvar) => {
    await new Promise((r) => setTimeout(r));
    api.expectOne(STIER.okt).flush(svar);
  };
  const gaaTil = async (url: string, rolle: Rolle | null) => {
    const ferdig = router.navigateByUrl(url);
    await svarMed(som(rolle));
    await ferdig;
    return router.url;
  };
  return { api, besokt, router, gaaTil, svarMed, okt: TestBed.inject(Okt) };
}

describe('Okt', () => {
  it('asks the server once, also when two ask at the same time', async () => {
    const { okt, svarMed, api } = start();
    const [a, b] = [okt.hent(), okt.hent()];
    await svarMed(som('leder'));
    expect(await a).toBe(await b);
    await okt.hent();
    api.verify();
    expect([okt.demo(), okt.bruker()?.rolle]).toEqual([true, 'leder']);
  });

  it('asks again after a failure', async () => {
    const { okt, api, svarMed } = start();
    const forste = okt.hent();
    api.expectOne(STIER.okt).flush(null, { status: 503, statusText: 'x' });
    await expect(forste).rejects.toMatchObject({ status: 503 });
    const andre = okt.hent();
    await svarMed(som(null));
    expect((await andre).bruker).toBeNull();
  });

  it('logs in as the demo does, and knows who it is', async () => {
    const { okt, api, svarMed } = start();
    const inn = okt.loggInn({ rolle: 'leder', kommunenummer: '9901' });
    api.expectOne(STIER.demoinnlogging).flush(null, { status: 204, statusText: 'x' });
    await svarMed(som('leder'));
    await inn;
    expect(okt.har('grunnlag.les')).toBe(true);
    okt.glem();
    expect([okt.demo(), okt.bruker(), okt.har('grunnlag.les')]).toEqual([true, null, false]);
  });

  it('goes on in another role on a page loaded anew', async () => {
    const { okt, api, besokt } = start();
    const byttet = okt.byttRolle('t2');
    const sendt = api.expectOne({ method: 'POST', url: STIER.oktRolle });
    expect(sendt.request.body).toEqual({ tildelingId: 't2' });
    sendt.flush(null);
    await byttet;
    expect(besokt).toEqual(['/']);
  });

  it('asks what the server asks, and lets no stale login hinder a button', async () => {
    const { okt, svarMed } = start();
    expect(okt.kan('import.bekreft')).toEqual({ ok: false, grunn: 'ikke_tilgang' });
    const hentet = okt.hent();
    await svarMed(som('boligkontor'));
    await hentet;
    expect(okt.kan('beskyttet.apne').ok).toBe(true);
    expect(okt.kan('beskyttet.apne', { inhabil: true })).toEqual({ ok: false, grunn: 'inhabil' });
    expect(okt.kan('import.bekreft', { status: 'ferdig' })).toEqual({ ok: false, grunn: 'feil_status' });
    expect(okt.kan('bruker.endre')).toEqual({ ok: false, grunn: 'ikke_tilgang' });
  });

  it('holds the end of the session against the clock of the server', async () => {
    const { okt, api } = start();
    const hentet = okt.hent();
    await new Promise((r) => setTimeout(r));
    const svar = som('leder');
    api.expectOne(STIER.okt).flush(svar, { headers: { date: 'Sun, 01 Mar 2026 12:00:00 GMT' } });
    await hentet;
    // The clock of the test shows 13:00 when the server's shows 12:00.
    expect(svar.bruker && okt.slutt(svar.bruker)).toBe(Date.parse('2026-03-01T19:00:00Z'));
  });
});

describe('guards', () => {
  it('send those who are not logged in to the login, and remember where they were going', async () =>
    expect(await start().gaaTil('/import?side=2', null)).toBe('/logg-inn?til=%2Fimport%3Fside%3D2'));

  it('let in those who may', async () => expect(await start().gaaTil('/import', 'boligkontor')).toBe('/import'));

  it('answer as if the page were not there for those who may not', async () => {
    const { gaaTil, router } = start();
    await gaaTil('/import', 'nav');
    expect(router.routerState.snapshot.root.firstChild?.data['borte']).toBe(true);
  });

  it.each([
    ['leder', '/oversikt'],
    ['personvernombud', '/tilsyn'],
    ['innbygger', '/start'],
    [null, '/logg-inn'],
  ] as const)('lead %s from the front door to %s', async (rolle, rute) =>
    expect(await start().gaaTil('/', rolle)).toBe(rute),
  );
});

describe('requests', () => {
  it('are marked as our own when they change something, and only then and only to our own API', () => {
    const { api } = start();
    const http = TestBed.inject(HttpClient);
    http.post('/api/importer', {}).subscribe();
    http.get('/api/importer').subscribe();
    http.post('https://example.org/', {}).subscribe();
    expect(api.expectOne({ method: 'POST', url: '/api/importer' }).request.headers.get(FORESPORSEL_HODE)).toBe('1');
    expect(api.expectOne({ method: 'GET', url: '/api/importer' }).request.headers.has(FORESPORSEL_HODE)).toBe(false);
    expect(api.expectOne('https://example.org/').request.headers.has(FORESPORSEL_HODE)).toBe(false);
  });

  it('lead to the login when the session has run out, and back afterwards, once however many ask', async () => {
    const { api, besokt, gaaTil, okt } = start();
    await gaaTil('/import?side=2', 'boligkontor');
    const http = TestBed.inject(HttpClient);
    for (const url of ['/api/importer', '/api/kostra13']) http.get(url).subscribe({ error: () => undefined });
    for (const url of ['/api/importer', '/api/kostra13'])
      api.expectOne(url).flush({ code: 'ikke_innlogget' }, { status: 401, statusText: 'x' });
    expect(okt.bruker()).toBeNull();
    expect(besokt).toEqual(['/logg-inn?til=%2Fimport%3Fside%3D2']);
    expect([TestBed.inject(Utlogging).hentGrunn(), TestBed.inject(Utlogging).hentGrunn()]).toEqual(['utlopt', null]);
  });
});

describe('logging out', () => {
  it.each([
    [null, '/logg-inn'],
    ['https://innlogging.example.org/ut', 'https://innlogging.example.org/ut'],
  ])('goes on to %s: at the provider too, where it can be done', async (videre, adresse) => {
    const { api, besokt, gaaTil } = start();
    await gaaTil('/import', 'boligkontor');
    const ut = TestBed.inject(Utlogging).loggUt();
    api.expectOne({ method: 'DELETE', url: STIER.okt }).flush({ videre });
    await ut;
    expect(besokt).toEqual([adresse]);
    expect(TestBed.inject(Utlogging).hentGrunn()).toBe('ut');
  });
});
