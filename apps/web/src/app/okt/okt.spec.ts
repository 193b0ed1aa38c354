import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { FORESPORSEL_HODE, type OktSvar, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import { egenSideInterceptor } from './egen-side.interceptor';
import { forsideFor } from './forside';
import { Okt } from './okt';
import { kreverInnlogging, kreverRett } from './okt.guard';
import { utloggetInterceptor } from './utlogget.interceptor';

@Component({ template: '' })
class Tom {}

const som = (rolle: Rolle | null): OktSvar => ({
  demo: true,
  bruker: rolle && { navn: 'Jo Bekkevik', rolle, kommunenummer: '9901', kommunenavn: 'Lundvik' },
});

function start() {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([egenSideInterceptor, utloggetInterceptor])),
      provideHttpClientTesting(),
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
  return { api, router, gaaTil, svarMed, okt: TestBed.inject(Okt) };
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

  it('is nobody after logging out, but still a demo', async () => {
    const { okt, api } = start();
    const inn = okt.loggInn({ rolle: 'leder', kommunenummer: '9901' });
    api.expectOne(STIER.demoinnlogging).flush(som('leder'));
    await inn;
    expect(okt.har('grunnlag.les')).toBe(true);
    const ut = okt.loggUt();
    api.expectOne({ method: 'DELETE', url: STIER.okt }).flush(null);
    await ut;
    expect([okt.demo(), okt.bruker(), okt.har('grunnlag.les')]).toEqual([true, null, false]);
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
    ['leder', '/styring'],
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

  it('lead to the login when the session has run out', async () => {
    const { api, router, gaaTil, okt } = start();
    await gaaTil('/import', 'boligkontor');
    TestBed.inject(HttpClient)
      .get('/api/importer')
      .subscribe({ error: () => undefined });
    api.expectOne('/api/importer').flush({ code: 'ikke_innlogget' }, { status: 401, statusText: 'x' });
    await new Promise((r) => setTimeout(r));
    expect(okt.bruker()).toBeNull();
    expect(router.url).toBe('/logg-inn?til=%2Fimport');
  });
});
