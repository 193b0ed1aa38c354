import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { type HusstandTreff, type HusstandssokSvar, type OktSvar, STIER } from '@tak/contracts';
import { Okt } from '../../okt/okt';
import { Husstandssok } from './husstandssok';

const rad = (id: number): HusstandTreff => ({
  id,
  eksternId: `H${id}`,
  navn: `Ada ${id}`,
  fodselsdato: null,
  voksne: 1,
  barn: 0,
  maalgruppe: null,
  inhabil: false,
  trefftekst: null,
  bor: null,
  varsomhet: false,
});
const svar = (side: number, ...ider: number[]): HusstandssokSvar => ({
  rader: ider.map(rad),
  side,
  perSide: 2,
  antall: 3,
});
const INNLOGGET: OktSvar = {
  demo: true,
  tilbydere: [],
  bruker: {
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
  },
};

async function start() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const api = TestBed.inject(HttpTestingController);
  const okt = TestBed.inject(Okt);
  const inn = okt.hent();
  api.expectOne(STIER.okt).flush(INNLOGGET);
  await inn;
  const sok = TestBed.inject(Husstandssok);
  const ro = () => TestBed.inject(ApplicationRef).whenStable();
  await ro();
  const svarMed = (s: HusstandssokSvar) => api.expectOne(STIER.husstanderSok).flush(s);
  return { api, okt, sok, ro, svarMed };
}

describe('Husstandssok', () => {
  it('asks with the words in the body and keeps the answer', async () => {
    const { sok, api } = await start();
    const ferdig = sok.sok('  ada ');
    const spurt = api.expectOne(STIER.husstanderSok);
    expect([spurt.request.method, spurt.request.body, spurt.request.urlWithParams]).toEqual([
      'POST',
      { sok: 'ada', side: 1 },
      STIER.husstanderSok,
    ]);
    expect(sok.laster()).toBe(true);
    spurt.flush(svar(1, 10, 11));
    await ferdig;
    expect([sok.ord(), sok.svar()?.antall, sok.laster()]).toEqual(['ada', 3, false]);
  });

  it('goes to the next and the one before, and fetches the page it stands on', async () => {
    const { sok, svarMed } = await start();
    const forste = sok.sok('ada');
    svarMed(svar(1, 10, 11));
    await forste;
    expect(await sok.nabo(10, -1)).toBeNull();
    expect(await sok.nabo(10, 1)).toBe(11);
    const over = sok.nabo(11, 1);
    svarMed(svar(2, 12));
    expect(await over).toBe(12);
    expect(sok.plass(12)).toEqual({ nr: 3, av: 3 });
    expect(await sok.nabo(12, 1)).toBeNull();
    const tilbake = sok.nabo(12, -1);
    svarMed(svar(1, 10, 11));
    expect(await tilbake).toBe(11);
    expect(sok.plass(99)).toBeNull();
  });

  it('shows the answer to the last question, whichever comes last', async () => {
    const { sok, api } = await start();
    const [en, to] = [sok.sok('ada'), sok.sok('bo')];
    const [spurtEn, spurtTo] = api.match(STIER.husstanderSok);
    spurtTo?.flush(svar(1, 20));
    spurtEn?.flush(svar(1, 10));
    await Promise.all([en, to]);
    expect([sok.ord(), sok.svar()?.rader[0]?.id]).toEqual(['bo', 20]);
  });

  it('keeps the refusal, and no old answer beside it', async () => {
    const { sok, api, svarMed } = await start();
    const en = sok.sok('ada');
    svarMed(svar(1, 10));
    await en;
    const igjen = sok.sok('ada');
    api.expectOne(STIER.husstanderSok).flush({ code: 'utilgjengelig' }, { status: 503, statusText: 'x' });
    await igjen;
    expect([sok.svar(), sok.laster(), sok.feil() !== null]).toEqual([null, false, true]);
  });

  it('forgets everything when nobody is logged in any more, also what is on its way', async () => {
    const { sok, okt, api, ro, svarMed } = await start();
    const en = sok.sok('ada');
    svarMed(svar(1, 10));
    await en;
    sok.sistSett.set(10);
    const underveis = sok.sok('ada');
    okt.glem();
    await ro();
    api.expectOne(STIER.husstanderSok).flush(svar(1, 10));
    await underveis;
    expect([sok.ord(), sok.svar(), sok.sistSett(), sok.laster()]).toEqual(['', null, null, false]);
  });
});
