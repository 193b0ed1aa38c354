import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { STIER } from '@tak/contracts';
import { enBolig } from '../prove/en-bolig';
import { erLik, likSok } from './lik-bolig';
import { NyBoligPage } from './ny-bolig.page';

const STED = { adresse: ' lia  10', bruksenhetsnummer: 'h0202', byggId: '' };

describe('a dwelling in the same place', () => {
  it('is told by address and bruksenhet, or by building and bruksenhet', () => {
    const rad = enBolig();
    expect([erLik(rad, STED), erLik(rad, { ...STED, bruksenhetsnummer: 'H020' })]).toEqual([true, false]);
    const iBygget = { ...STED, adresse: '', byggId: '3' };
    expect([erLik(rad, iBygget), erLik(rad, { ...iBygget, byggId: '4' })]).toEqual([true, false]);
    expect(likSok({ ...STED, bruksenhetsnummer: '' })).toBeNull();
    expect(likSok({ ...STED, adresse: '' })).toBeNull();
  });

  it('is shown before a new one is saved, which may be saved all the same', async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    const fixture = TestBed.createComponent(NyBoligPage);
    const [element, api] = [fixture.nativeElement as HTMLElement, TestBed.inject(HttpTestingController)];
    document.body.append(element);
    const rolig = async () => {
      await new Promise((r) => setTimeout(r));
      await fixture.whenStable();
    };
    fixture.componentRef.setInput('mal', '7');
    fixture.detectChanges();
    api.expectOne(STIER.bolig(7)).flush(enBolig());
    await rolig();
    for (const [css, verdi] of [
      ['#ny-bruksenhetsnummer', 'H0202'],
      ['#ny-fom', '01.03.2026'],
    ] as const) {
      const felt = element.querySelector<HTMLInputElement>(css);
      if (felt) felt.value = verdi;
      felt?.dispatchEvent(new Event('input'));
      felt?.dispatchEvent(new Event('change'));
    }
    await rolig();
    const send = async () => {
      element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await rolig();
    };
    await send();
    const sok = api.expectOne(STIER.boligerSok);
    expect(sok.request.body).toMatchObject({ utvalg: 'alle', sok: 'lia 10 h0202' });
    sok.flush({ rader: [enBolig()] });
    await rolig();
    api.expectNone(STIER.boliger);
    expect(element.querySelector('[data-like] a')?.getAttribute('href')).toBe('/boliger/7');
    await send();
    expect(api.expectOne(STIER.boliger).request.body).toMatchObject({ bruksenhetsnummer: 'H0202', fom: '2026-03-01' });
  });
});
