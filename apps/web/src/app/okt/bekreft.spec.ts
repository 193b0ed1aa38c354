import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Bekreft } from './bekreft';
import { bekreftInterceptor } from './bekreft.interceptor';
import { SIDEBYTTE } from './sidebytte';
import { utloggetInterceptor } from './utlogget.interceptor';

const BRUKERE = '/api/brukere';

function start() {
  const besokt: string[] = [];
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([utloggetInterceptor, bekreftInterceptor])),
      provideHttpClientTesting(),
      provideRouter([]),
      { provide: SIDEBYTTE, useValue: (adresse: string) => besokt.push(adresse) },
    ],
  });
  const api = TestBed.inject(HttpTestingController);
  const http = TestBed.inject(HttpClient);
  return {
    api,
    besokt,
    bekreft: TestBed.inject(Bekreft),
    send: (kropp: unknown) => firstValueFrom(http.post(BRUKERE, kropp)),
    nekt: () => {
      for (const foresporsel of api.match(BRUKERE))
        foresporsel.flush({ code: 'bekreft_innlogging' }, { status: 401, statusText: 'x' });
    },
  };
}
const rolig = (): Promise<void> => new Promise((r) => setTimeout(r));

describe('an act that asks for a fresh login', () => {
  it('waits for the person, and is then sent again as it was', async () => {
    const { api, bekreft, besokt, nekt, send } = start();
    const svar = send({ navn: 'Ny' });
    nekt();
    expect(bekreft.apen()).toBe(true);
    api.expectNone(BRUKERE);
    bekreft.svar(true);
    await rolig();
    const igjen = api.expectOne(BRUKERE);
    expect(igjen.request.body).toEqual({ navn: 'Ny' });
    igjen.flush({ id: 'b1' });
    expect(await svar).toEqual({ id: 'b1' });
    expect([bekreft.apen(), besokt]).toEqual([false, []]);
  });

  it('is refused where it was done, and nobody is logged out, when the person will not', async () => {
    const { api, bekreft, besokt, nekt, send } = start();
    const svar = send({});
    nekt();
    bekreft.svar(false);
    await expect(svar).rejects.toMatchObject({ error: { code: 'bekreft_innlogging' } });
    api.expectNone(BRUKERE);
    expect(besokt).toEqual([]);
  });

  it('asks once for several', async () => {
    const { api, bekreft, nekt, send } = start();
    const svarene = Promise.all([send(1), send(2)]);
    nekt();
    bekreft.svar(true);
    await rolig();
    for (const foresporsel of api.match(BRUKERE)) foresporsel.flush({});
    await expect(svarene).resolves.toHaveLength(2);
  });
});
