import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Kostra13Svar, type Nokkeltall, type NyttSvar, type OversiktstallSvar, STIER } from '@tak/contracts';
import { Spraakvalg } from '@tak/ui';
import { Nokkeltallboks } from './nokkeltallboks';
import { NyttListe } from './nytt-liste';
import { Rapportlinje } from './rapportlinje';
import { TilsynPage } from './tilsyn.page';

const somTekst = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

async function start<T>(komponent: Type<T>, inn: Readonly<Record<string, unknown>> = {}) {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
  });
  const fixture = TestBed.createComponent(komponent);
  for (const [navn, verdi] of Object.entries(inn)) fixture.componentRef.setInput(navn, verdi);
  const element = fixture.nativeElement as HTMLElement;
  const api = TestBed.inject(HttpTestingController);
  TestBed.tick();
  return {
    element,
    api,
    svar: async (url: string, svar: object) => {
      api.expectOne((r) => r.urlWithParams === url).flush(svar);
      await fixture.whenStable();
    },
    feil: async (url: string) => {
      api.expectOne(url).flush({ code: 'intern_feil' }, { status: 500, statusText: 'x' });
      await fixture.whenStable();
    },
  };
}

describe('a headline number', () => {
  const tall = (id: Nokkeltall['id'], verdi: number | null, ifjor: number | null, mer: Partial<Nokkeltall> = {}) => ({
    ...{ id, enhet: 'antall' as const, verdi, ifjor, serie: [ifjor, verdi] },
    ...mer,
  });
  const svar = (...viste: Nokkeltall[]): OversiktstallSvar => ({
    ...{ dag: '2026-06-01', dagIfjor: '2025-06-01', tall: viste },
  });
  const linjer = (element: HTMLElement) =>
    [...element.querySelectorAll('.figs li')].map((li) => [...li.querySelectorAll('span')].map(somTekst).join(' '));

  it('is told with what it was on the same date last year, in the words of its unit', async () => {
    const { element, svar: gi } = await start(Nokkeltallboks);
    await gi(
      STIER.oversiktTall,
      svar(
        tall('ledige', 23, 20),
        tall('kontrakt_ut', 1, 3),
        tall('venteliste', 7, 7),
        tall('dager_tomme', 34.5, 30, { enhet: 'dager' }),
        tall('p58', 12.34, 13.06, { enhet: 'prosent' }),
      ),
    );
    expect(linjer(element)).toEqual([
      'Ledige boliger 23 3 flere enn 01.06.2025',
      'Kontrakter ut innen 6 måneder 1 2 færre enn 01.06.2025',
      'På venteliste 7 Som 01.06.2025',
      'Tomme i dager (median) 34,5 4,5 dager lengre enn 01.06.2025',
      '5.8 Gjennomstrømming, siste 12 mnd. 12,3 % 0,8 prosentpoeng ned fra 01.06.2025',
    ]);
  });

  it('that is the same as it is shown is the same, and one that is unknown says so', async () => {
    const { element, svar: gi } = await start(Nokkeltallboks);
    await gi(
      STIER.oversiktTall,
      svar(tall('p58', 12.34, 12.31, { enhet: 'prosent' }), tall('dager_tomme', null, 3, { enhet: 'dager' })),
    );
    expect(linjer(element)).toEqual([
      '5.8 Gjennomstrømming, siste 12 mnd. 12,3 % Som 01.06.2025',
      'Tomme i dager (median) Ingen Ikke noe å sammenligne med i fjor',
    ]);
  });

  it('leads to its rows', async () => {
    const { element, svar: gi } = await start(Nokkeltallboks);
    await gi(STIER.oversiktTall, svar(tall('ledige', 1, 1), tall('pT2', 1, 1), tall('venteliste', 1, 1)));
    const lenker = [...element.querySelectorAll('.figs a')].map((a) => a.getAttribute('href'));
    expect(lenker).toEqual(['/boliger?utvalg=ledige', '/boliger/ledige', '/kostra/D1?aar=2026']);
  });

  it('that has no list of its own leads to the year’s, which is said', async () => {
    const { element, svar: gi } = await start(Nokkeltallboks);
    await gi(STIER.oversiktTall, svar(tall('midlertidig', 11, 9), tall('over_tre_maaneder', 2, 2), tall('p22', 1, 1)));
    const lenker = [...element.querySelectorAll('.figs a')].map((a) => [a.getAttribute('href'), somTekst(a)]);
    expect(lenker).toEqual([
      ['/styring/2.S2?aar=2026', 'Tallet for hele 2026 (2.S2)'],
      ['/styring/T.6?aar=2026', 'Tallet for hele 2026 (T.6)'],
      ['/styring/2.2?aar=2026', 'Tallet for hele 2026 (2.2)'],
    ]);
    expect(linjer(element)[0]).toBe('I midlertidig botilbud nå 11 2 flere enn 01.06.2025');
  });

  it('that does not come says so, and may be asked for again', async () => {
    const { element, feil } = await start(Nokkeltallboks);
    expect(element.querySelector('tak-skeleton')).not.toBeNull();
    await feil(STIER.oversiktTall);
    expect(element.querySelector('tak-skeleton')).toBeNull();
    expect(element.querySelector('tak-problem-alert button')).not.toBeNull();
  });
});

describe('what is new', () => {
  const rad = { nokkel: '1', tid: '2026-06-01T10:00:00Z', slag: 'bolig', id: 7, navn: 'Lia 1' } as const;
  const svar: NyttSvar = {
    rader: [
      { ...rad, type: 'bolig.nokkel', av: 'Kari Nes' },
      { ...rad, nokkel: '2', type: 'noe.helt_nytt', av: null, slag: 'husstand', id: 3, navn: 'Ola Lie' },
    ],
  };

  it('is said in a sentence, also when the kind of act is not known', async () => {
    const { element, svar: gi } = await start(NyttListe);
    await gi(STIER.oversiktNytt, svar);
    expect([...element.querySelectorAll('.sub')].map((e) => somTekst(e).split(',')[0])).toEqual([
      'Kari Nes registrerte noe om nøkler',
      'Noen endret noe her',
    ]);
    expect([...element.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      '/boliger/7',
      '/husstander/3',
    ]);
  });

  it('is said to be nothing', async () => {
    const { element, svar: gi } = await start(NyttListe);
    await gi(STIER.oversiktNytt, { rader: [] });
    expect(somTekst(element)).toContain('Ingen andre har endret det du har åpnet.');
  });
});

describe('the line of the reporting year', () => {
  const felt = (id: string, verdi: number | null) => ({ felt: id, verdi });
  const skjema = { felter: [felt('A1', 4), felt('A2', null), felt('B3', null)] } as unknown as Kostra13Svar;

  it('says the deadline at once, and what is ready and missing when it is counted', async () => {
    const { element, svar: gi } = await start(Rapportlinje, { dag: '2026-02-03' });
    expect(somTekst(element)).toBe('KOSTRA 13 for 2025: Fristen er 15.02.2026 (om 12 dager).');
    await gi(`${STIER.kostra13}?aar=2025`, skjema);
    expect(somTekst(element)).toBe(
      'KOSTRA 13 for 2025: 1 av 3 felt har tall, mangler A2, B3. Fristen er 15.02.2026 (om 12 dager).',
    );
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/kostra?aar=2025');
  });

  it('is in nynorsk too', async () => {
    const { element, svar: gi } = await start(Rapportlinje, { dag: '2026-02-16' });
    TestBed.inject(Spraakvalg).velg('nn');
    await gi(`${STIER.kostra13}?aar=2025`, skjema);
    expect(somTekst(element)).toContain('Fristen er ute. Førebelse tal kjem 15.03.2026 (om 27 dagar).');
    TestBed.inject(Spraakvalg).velg('nb');
    TestBed.tick();
  });

  it('is not there from July, and asks nothing', async () => {
    const { element, api } = await start(Rapportlinje, { dag: '2026-07-01' });
    expect(somTekst(element)).toBe('');
    api.verify();
  });
});

it('counts what waits for those who look after accounts, each with its list', async () => {
  const { element, svar: gi } = await start(TilsynPage);
  await gi(STIER.oversiktTilsyn, { apninger: 2, bekreftes: 0, forslag: 1, importer: 4 });
  expect([...element.querySelectorAll('.antall')].map(somTekst)).toEqual(['2', '1', '4']);
  expect([...element.querySelectorAll('li a.ds-link')].map((a) => a.getAttribute('href'))).toEqual([
    ...['/brukere?fane=apninger', '/brukere?status=forslag', '/import'],
  ]);
  expect(somTekst(element)).toContain('7 ting venter.');
});

it('says so when nothing waits, without a row of zeros', async () => {
  const { element, svar: gi } = await start(TilsynPage);
  await gi(STIER.oversiktTilsyn, { apninger: 0, bekreftes: 0, forslag: 0, importer: 0 });
  expect(element.querySelector('ul[aria-label]')).toBeNull();
  expect(somTekst(element)).toContain('Ingenting venter.');
});
