import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type Boligfaktum, STIER } from '@tak/contracts';
import type { Innleietid } from '@tak/domain';
import { enBolig } from '../prove/en-bolig';
import { type Feltnavn, boligfelter } from './boligfelt';
import { Faktaskjema } from './faktaskjema';

const faktum = (verdi: Boligfaktum['verdi'], gjelderFra: string | null): Boligfaktum => ({
  felt: 'disposisjonsform',
  verdi,
  gjelderFra,
  registrert: '2026-01-02T10:00:00Z',
  registrertAv: 'Import',
});
const FORLOP = [faktum('tilvisning', '2027-01-01'), faktum('eid', '2023-05-01'), faktum('innleid', null)];

async function start(
  felter: readonly Feltnavn[],
  fakta: readonly Boligfaktum[] = [],
  innleie: readonly Innleietid[] = [],
) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(Faktaskjema);
  fixture.componentRef.setInput('bolig', enBolig());
  fixture.componentRef.setInput('innleie', innleie);
  fixture.componentRef.setInput('felter', boligfelter(...felter));
  fixture.componentRef.setInput('fakta', fakta);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  await fixture.whenStable();
  const rolig = async () => {
    await new Promise((r) => setTimeout(r));
    await fixture.whenStable();
  };
  return {
    api: TestBed.inject(HttpTestingController),
    element,
    rolig,
    ferdig: new Promise<true>((r) => fixture.componentInstance.ferdig.subscribe(() => r(true))),
    skriv: async (css: string, verdi: string) => {
      const felt = element.querySelector<HTMLInputElement | HTMLSelectElement>(css);
      if (felt) felt.value = verdi;
      if (felt instanceof HTMLInputElement) felt.dispatchEvent(new Event('input'));
      felt?.dispatchEvent(new Event('change'));
      await rolig();
    },
    kryss: async (nr: number) => {
      element.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')[nr]?.click();
      await rolig();
    },
    send: async () => {
      element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await rolig();
    },
  };
}

describe('a fact edited where it stands', () => {
  it('sends nothing before it is said whether it was always so', async () => {
    const { api, element, send, skriv } = await start(['disposisjonsform'], FORLOP);
    await skriv('select', 'innleid');
    await send();
    api.expectNone(STIER.boligFakta(7));
    expect(element.querySelector('tak-error-summary')?.textContent).toContain('Velg om det er en retting');
  });

  it('changes from a day', async () => {
    const { api, ferdig, kryss, send, skriv } = await start(['disposisjonsform'], FORLOP);
    await kryss(1);
    await skriv('input.date', '01.03.2026');
    await skriv('select', 'disposisjonsrett');
    await send();
    const foresporsel = api.expectOne(STIER.boligFakta(7));
    expect(foresporsel.request.body).toEqual({
      versjon: 1,
      slag: 'endring',
      fra: '2026-03-01',
      felter: { disposisjonsform: 'disposisjonsrett' },
    });
    foresporsel.flush({ hendelseId: 4, objekt: { slag: 'bolig', id: 7 }, versjon: 2 });
    expect(await ferdig).toBe(true);
  });

  it.each<[string, boolean, object]>([
    ['ends the lease the day before', false, { avsluttInnleie: true }],
    ['leaves it when that is said', true, {}],
  ])('%s, when a dwelling rented in is bought', async (_, lar, ventet) => {
    const { api, element, kryss, rolig, send, skriv } = await start(['disposisjonsform'], FORLOP, [
      { fom: '2020-01-01', tom: null },
    ]);
    await kryss(1);
    await skriv('input.date', '01.03.2026');
    await skriv('select', 'innleid');
    expect(element.querySelector('input[type=checkbox]')).toBeNull();
    await skriv('select', 'disposisjonsrett');
    const valg = element.querySelector<HTMLInputElement>('input[type=checkbox]');
    expect(valg?.checked).toBe(true);
    expect(valg?.closest('label')?.textContent).toContain('Avslutt innleieavtalen dagen før (28.02.2026)');
    if (lar) valg?.click();
    await rolig();
    await send();
    expect(api.expectOne(STIER.boligFakta(7)).request.body).toEqual({
      ...{ versjon: 1, slag: 'endring', fra: '2026-03-01', felter: { disposisjonsform: 'disposisjonsrett' } },
      ...ventet,
    });
  });

  it('corrects what holds now, or another of what is registered, or takes a change away', async () => {
    const { api, element, kryss, rolig, send, skriv } = await start(['disposisjonsform'], FORLOP);
    await kryss(0);
    const [periode, verdi] = element.querySelectorAll('select');
    expect([...(periode?.options ?? [])].map((o) => o.textContent?.trim())).toEqual([
      'Eid, fra 01.05.2023',
      'Innleid, fra vi fikk boligen',
      'Tilvisning, fra 01.01.2027',
    ]);
    expect(verdi?.value).toBe('eid');
    await skriv('select', '');
    expect(element.querySelectorAll('select')[1]?.value).toBe('innleid');
    await skriv('select', '2027-01-01');
    await kryss(2);
    await send();
    const foresporsel = api.expectOne(STIER.boligFakta(7));
    expect(foresporsel.request.body).toEqual({
      versjon: 1,
      slag: 'retting',
      fra: '2027-01-01',
      felter: { disposisjonsform: null },
    });
    foresporsel.flush({ code: 'ikke_registrert_da' }, { status: 409, statusText: 'x' });
    await rolig();
    expect(element.querySelector('[role=alert]')).not.toBeNull();
  });

  it('sends only what was changed of what has no day', async () => {
    const { api, send, skriv } = await start(['etasje', 'heis']);
    await skriv('input[inputmode=numeric]', '3');
    await send();
    expect(api.expectOne(STIER.boligOpplysninger(7)).request.body).toEqual({ versjon: 1, etasje: 3 });
  });

  it('shows both values when somebody was first, and goes on from what is saved', async () => {
    const { api, element, rolig, send, skriv } = await start(['maanedsleie']);
    await skriv('input[inputmode=decimal]', '9000');
    await send();
    const problem = { code: 'endret', versjon: 5, endretAv: 'Kari', endretTid: '2026-11-22T13:02:00Z' };
    api.expectOne(STIER.boligOpplysninger(7)).flush(problem, { status: 409, statusText: 'x' });
    await rolig();
    api.expectOne(STIER.bolig(7)).flush(enBolig({ versjon: 5, maanedsleie: 8700 }));
    await rolig();
    expect(element.querySelector('tak-konflikt fieldset')?.textContent?.replace(/\s+/g, ' ')).toMatch(
      /Lagret nå ?8 700 kr ?Ditt ?9 000 kr/,
    );
    element.querySelector<HTMLButtonElement>('tak-konflikt .actions button')?.click();
    await rolig();
    expect(api.expectOne(STIER.boligOpplysninger(7)).request.body).toEqual({ versjon: 5, maanedsleie: 9000 });
  });
});
