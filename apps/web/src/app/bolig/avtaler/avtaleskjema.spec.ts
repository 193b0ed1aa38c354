import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { STIER } from '@tak/contracts';
import { BOLIGFELTER } from '../tilvisning/tilvisningsfelter';
import { Avtaleskjema } from './avtaleskjema';

async function start() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(Avtaleskjema);
  const inn = {
    ...{ tittel: 'Ny', felter: BOLIGFELTER, dag: '2025-06-16', sti: STIER.tilvisningsavtaleBoliger(1) },
    ...{ start: { versjon: 1, verdier: { fom: '2025-01-01' } }, kropp: (v: object) => v, hentNaa: () => null },
  };
  for (const [navn, verdi] of Object.entries(inn)) fixture.componentRef.setInput(navn, verdi);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  const api = TestBed.inject(HttpTestingController);
  const rolig = async () => {
    await new Promise((r) => setTimeout(r));
    await fixture.whenStable();
  };
  fixture.detectChanges();
  api.expectOne(STIER.boligerSok).flush({ rader: [{ eksternId: 'V1', navn: 'Vika 1' }] });
  await rolig();
  const felt = element.querySelector<HTMLInputElement>('tak-boligvelger input');
  const skriv = async (verdi: string) => {
    if (felt) felt.value = verdi;
    felt?.dispatchEvent(new Event('input'));
    await rolig();
  };
  const send = async () => {
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await rolig();
    return api.expectOne(STIER.tilvisningsavtaleBoliger(1));
  };
  return { element, felt, rolig, send, skriv };
}

describe('a dwelling that an agreement refers to', () => {
  it('is chosen by its address, and sent by its id', async () => {
    const { element, send, skriv } = await start();
    expect(element.querySelector('datalist option')?.getAttribute('value')).toBe('Vika 1 (V1)');
    await skriv('Vika 1 (V1)');
    expect((await send()).request.body).toMatchObject({ eksternId: 'V1', fom: '2025-01-01' });
  });

  it('that is not there is told at the field, until something else is typed', async () => {
    const { element, felt, rolig, send, skriv } = await start();
    await skriv('V99');
    const foresporsel = await send();
    expect(foresporsel.request.body).toMatchObject({ eksternId: 'V99' });
    foresporsel.flush({ code: 'ukjent_bolig', status: 409 }, { status: 409, statusText: 'x' });
    await rolig();
    expect(felt?.getAttribute('aria-invalid')).toBe('true');
    expect(element.querySelector('tak-error-summary')?.textContent).toContain('Fant ingen bolig med den id-en.');
    expect(element.querySelector('tak-problem-alert')?.textContent?.trim()).toBe('');
    await skriv('V9');
    expect(element.querySelector('tak-error-summary')).toBeNull();
  });
});
