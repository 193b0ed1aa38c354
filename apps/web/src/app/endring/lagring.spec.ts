import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { STIER } from '@tak/contracts';
import { StatusLine } from '@tak/ui';
import { Angrelinje } from './angrelinje';
import { injectLagring } from './lagring';

const STI = STIER.boligFakta(7);
const ANGRE = STIER.hendelseAngre(4);
const rolig = (): Promise<void> => new Promise((r) => setTimeout(r));

function start() {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: '**', children: [] }])],
  });
  const linje = TestBed.inject(StatusLine);
  return {
    api: TestBed.inject(HttpTestingController),
    lagring: TestBed.runInInjectionContext(() => injectLagring()),
    angrelinje: TestBed.inject(Angrelinje),
    linje,
    sagt: () => linje.message()?.text ?? null,
  };
}
const nekt = (code: string, mer = {}) =>
  [
    { code, ...mer },
    { status: 409, statusText: 'x' },
  ] as const;

describe('a form that sends commands', () => {
  it('tells that it is saved, with the way back, and has pages ask again', async () => {
    const { api, lagring, angrelinje, linje, sagt } = start();
    const svar = lagring.lagre(STI, { versjon: 1 }, { angretTil: '/boliger' });
    expect(lagring.underveis()).toBe(true);
    api.expectOne(STI).flush({ hendelseId: 4, versjon: 2 });
    expect(await svar).toEqual({ hendelseId: 4, versjon: 2 });
    expect([lagring.underveis(), sagt(), angrelinje.antall()]).toEqual([false, 'Endringen er lagret.', 1]);
    const angret = linje.undo();
    api.expectOne(ANGRE).flush({ hendelseId: 5, versjon: 3 });
    await angret;
    expect([sagt(), angrelinje.antall(), TestBed.inject(Router).url]).toEqual(['Endringen er angret.', 2, '/boliger']);
  });

  it('says why it cannot be taken back', async () => {
    const { api, angrelinje, sagt } = start();
    const angret = angrelinje.angre(4);
    api.expectOne(ANGRE).flush(...nekt('endret_siden'));
    await angret;
    expect([sagt(), angrelinje.antall()]).toEqual(['Dette kan ikke angres lenger: noen har endret det etterpå.', 0]);
  });

  it('tells a change by another from a refusal', async () => {
    const { api, lagring } = start();
    const en = lagring.lagre(STI, { versjon: 1 });
    api.expectOne(STI).flush(...nekt('endret', { versjon: 2, endretAv: 'Kari', endretTid: '2026-01-01T10:00:00Z' }));
    expect(await en).toBeNull();
    expect([lagring.konflikt()?.endretAv, lagring.feil()]).toEqual(['Kari', null]);
    const to = lagring.lagre(STI, { versjon: 2 });
    expect(lagring.konflikt()).toBeNull();
    api.expectOne(STI).flush(...nekt('i_bruk'));
    expect(await to).toBeNull();
    expect([lagring.konflikt(), lagring.feil()]).toMatchObject([null, { status: 409 }]);
  });

  it('shows no effect of what has been changed since it was asked', async () => {
    const { api, lagring } = start();
    const svar = { aar: [2026], effekt: [] };
    const en = lagring.prov(STI, { verdi: 1 });
    lagring.glem();
    api.expectOne(`${STI}?prov=ja`).flush(svar);
    await en;
    expect(lagring.effekt()).toBeNull();
    const to = lagring.prov(STI, { verdi: 2 });
    api.expectOne(`${STI}?prov=ja`).flush(svar);
    await to;
    await rolig();
    expect(lagring.effekt()).toEqual(svar);
  });
});
