import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type BoligerForesporsel, type BoligerSvar, STIER } from '@tak/contracts';
import { Okt } from '../../okt/okt';
import { enBolig } from '../prove/en-bolig';
import { Boligsok } from './boligsok';

const spor = (side: number): BoligerForesporsel => ({
  utvalg: 'standard',
  sorter: 'handling',
  retning: 'stigende',
  side,
});
const svar = (side: number, ...ider: number[]): BoligerSvar => ({
  rader: ider.map((id) => enBolig({ id })),
  side,
  perSide: 2,
  antall: 3,
  dag: '2026-11-22',
  summer: {
    antall: 3,
    utleid: 0,
    ledig: 3,
    klargjores: 0,
    utilgjengelig: 0,
    taptLeie: 0,
    ledigUtenLeie: 0,
    rullestol: 0,
    rullestolUkjent: 0,
  },
  antallPer: {
    standard: 3,
    alle: 3,
    ledige: 3,
    klargjores: 0,
    innleie_ut: 0,
    kontrakt_ut: 0,
    aapen_etter_utlop: 0,
    ukjent_rullestol: 0,
    mangler_maalgruppe: 0,
    avsluttede: 0,
  },
  bydeler: [],
});

async function start() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const api = TestBed.inject(HttpTestingController);
  const sok = TestBed.inject(Boligsok);
  await TestBed.inject(ApplicationRef).whenStable();
  return { api, sok, foresporsel: () => api.expectOne(STIER.boligerSok) };
}

describe('the list as it was last asked for', () => {
  it('goes on to the next page for the dwelling after the last, and stops at the ends', async () => {
    const { sok, foresporsel } = await start();
    const forste = sok.sok(spor(1));
    foresporsel().flush(svar(1, 11, 12));
    await forste;
    expect(await sok.nabo(11, -1)).toBeNull();
    expect(await sok.nabo(11, 1)).toBe(12);
    const neste = sok.nabo(12, 1);
    const f = foresporsel();
    expect(f.request.body).toEqual(spor(2));
    f.flush(svar(2, 13));
    expect(await neste).toBe(13);
    expect(sok.plass(13)).toEqual({ nr: 3, av: 3 });
    expect(sok.plass(99)).toBeNull();
    expect(await sok.nabo(13, 1)).toBeNull();
  });

  it('lets an overtaken answer go', async () => {
    const { api, sok } = await start();
    const forste = sok.sok(spor(1));
    const andre = sok.sok(spor(2));
    const [en, to] = api.match(STIER.boligerSok);
    to?.flush(svar(2, 13));
    await andre;
    en?.flush(svar(1, 11, 12));
    await forste;
    expect(sok.svar()?.side).toBe(2);
    expect(sok.laster()).toBe(false);
  });

  it('forgets what was typed and found when nobody is logged in any more', async () => {
    const { api, sok, foresporsel } = await start();
    const okt = TestBed.inject(Okt);
    const inn = okt.hent();
    api.expectOne(STIER.okt).flush({ demo: true, tilbydere: [], bruker: BRUKER });
    await inn;
    await TestBed.inject(ApplicationRef).whenStable();
    sok.ord.set('una');
    const forste = sok.sok(spor(1));
    foresporsel().flush(svar(1, 11));
    await forste;
    okt.glem();
    await TestBed.inject(ApplicationRef).whenStable();
    expect([sok.ord(), sok.svar()]).toEqual(['', null]);
  });
});

const BRUKER = {
  id: 'a',
  navn: 'Kari Nesheim',
  rolle: 'boligkontor',
  beskyttet: false,
  kommunenummer: '9901',
  kommunenavn: 'Lundvik',
  autentisert: '2026-03-01T08:00:00Z',
  utloper: '2026-03-01T18:00:00Z',
  hvileMinutter: 60,
  tilbyder: null,
  roller: [],
};
