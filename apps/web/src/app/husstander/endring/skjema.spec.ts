import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { ApplicationRef, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { HusstandSvar } from '@tak/contracts';
import { Angrelinje } from '../../endring/angrelinje';
import { Ulagret } from '../../endring/ulagret';
import { enHusstand, etMedlem } from '../prove/en-husstand';
import { injectSkjema } from './skjema';

const STI = '/api/husstander/1/kontakt';
const med = (telefon: string, epost: string, versjon: number): HusstandSvar =>
  enHusstand({
    versjon,
    medlemmer: [etMedlem({ kontakt: { telefon, epost, spraak: null, tolk: null } })],
  });

function start(forst = med('111', 'a@b.no', 7)) {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
  });
  const husstand = signal(forst);
  return TestBed.runInInjectionContext(() => {
    const skjema = injectSkjema(husstand);
    const telefon = skjema.felt(
      'telefon',
      () => 'Telefon',
      (h) => h.medlemmer[0]?.kontakt?.telefon ?? null,
    );
    const epost = skjema.felt(
      'epost',
      () => 'E-post',
      (h) => h.medlemmer[0]?.kontakt?.epost ?? null,
    );
    return {
      husstand,
      skjema,
      telefon,
      epost,
      api: TestBed.inject(HttpTestingController),
      linje: TestBed.inject(Angrelinje),
      ro: () => TestBed.inject(ApplicationRef).whenStable(),
    };
  });
}

describe('a form about a household', () => {
  it('sends the version it was opened with, also when the page has a newer one', async () => {
    const { husstand, skjema, telefon, api } = start();
    telefon.verdi.set('222');
    expect([skjema.skrevet(), TestBed.inject(Ulagret).finnes(), skjema.endret(telefon)]).toEqual([true, true, true]);
    husstand.set(med('333', 'a@b.no', 8));
    expect(telefon.verdi()).toBe('222');
    void skjema.lagre(STI, { telefon: '222' });
    expect(api.expectOne(STI).request.body).toEqual({ telefon: '222', versjon: 7 });
  });

  it('follows the page while nothing is typed', async () => {
    const { husstand, skjema, telefon, api, ro } = start();
    await ro();
    husstand.set(med('333', 'a@b.no', 8));
    await ro();
    expect([telefon.verdi(), skjema.skrevet()]).toEqual(['333', false]);
    void skjema.lagre(STI, {});
    expect(api.expectOne(STI).request.body).toEqual({ versjon: 8 });
  });

  it('asks for the household anew when somebody was first, and shows both values then', async () => {
    const { husstand, skjema, telefon, epost, api, linje, ro } = start();
    telefon.verdi.set('222');
    epost.verdi.set('ny@b.no');
    const svar = skjema.lagre(STI, {});
    const problem = { code: 'endret', versjon: 8, endretAv: 'Kari', endretTid: '2026-03-01T10:00:00Z' };
    api.expectOne(STI).flush(problem, { status: 409, statusText: 'x' });
    expect(await svar).toBeNull();
    await ro();
    expect([linje.antall(), skjema.konfliktfelter()]).toEqual([1, null]);
    husstand.set(med('333', 'a@b.no', 8));
    expect(skjema.konfliktfelter()).toEqual([
      { felt: 'telefon', ledetekst: 'Telefon', mitt: '222', deres: '333', grunnlag: '111' },
      { felt: 'epost', ledetekst: 'E-post', mitt: 'ny@b.no', deres: 'a@b.no', grunnlag: 'a@b.no' },
    ]);
    skjema.velg({ telefon: 'deres', epost: 'mitt' });
    expect([telefon.verdi(), epost.verdi(), skjema.endret(telefon)]).toEqual(['333', 'ny@b.no', false]);
    void skjema.lagre(STI, {});
    expect(api.expectOne(STI).request.body).toEqual({ versjon: 8 });
  });

  it('forgets what it would do when something else is typed', async () => {
    const { skjema, telefon, api, ro } = start();
    await ro();
    const svar = skjema.prov(STI, {});
    api.expectOne(`${STI}?prov=ja`).flush({ aar: [2026], effekt: [] });
    await svar;
    await ro();
    expect(skjema.lagring.effekt()).not.toBeNull();
    telefon.verdi.set('9');
    await ro();
    expect(skjema.lagring.effekt()).toBeNull();
  });

  it('is about the next household when there is another', () => {
    const { husstand, telefon } = start();
    telefon.verdi.set('222');
    husstand.set({ ...med('444', 'a@b.no', 1), id: 2 });
    expect(telefon.verdi()).toBe('444');
  });
});
