import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { type LikeSvar, STIER } from '@tak/contracts';
import { Personvalg } from './personvalg';

const LIK: LikeSvar['personer'][number] = {
  personId: 5,
  navn: 'Ada Lia',
  fodselsdato: '1990-04-12',
  grunn: 'navn_og_dato',
  husstandId: 3,
  husstand: 'Odd Lia',
};

async function start() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  const fixture = TestBed.createComponent(Personvalg);
  fixture.componentRef.setInput('prefiks', 'p');
  fixture.componentRef.setInput('dag', '2026-03-01');
  await fixture.whenStable();
  const api = TestBed.inject(HttpTestingController);
  const element = fixture.nativeElement as HTMLElement;
  return { fixture, api, element };
}

async function skriv(fixture: ComponentFixture<Personvalg>, id: string, verdi: string): Promise<void> {
  const felt = (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>(`#p-${id}`);
  if (!felt) throw new Error(`no field ${id}`);
  felt.value = verdi;
  felt.dispatchEvent(new Event('input'));
  felt.dispatchEvent(new Event('change'));
  felt.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  await fixture.whenStable();
}

/** The answer comes, and stands on the screen: the same question, asked once more, waits for the one that is on its way. */
async function svarer(fixture: ComponentFixture<Personvalg>, svar: () => void): Promise<void> {
  const venter = fixture.componentInstance.spor();
  svar();
  await venter;
  await fixture.whenStable();
}

describe('who it is', () => {
  it('is asked of the register when name and birth date are left, once, and is somebody new when nobody is like', async () => {
    const { fixture, api } = await start();
    await skriv(fixture, 'navn', 'Ada Lia');
    api.expectNone(STIER.husstanderLike);
    await skriv(fixture, 'fodselsdato', '120490');
    const spurt = api.expectOne(STIER.husstanderLike);
    expect(spurt.request.body).toEqual({ navn: 'Ada Lia', fodselsdato: '1990-04-12' });
    expect(fixture.componentInstance.svar()).toBeNull();
    spurt.flush({ personer: [] });
    await fixture.whenStable();
    await fixture.componentInstance.spor();
    expect(fixture.componentInstance.svar()).toEqual({ navn: 'Ada Lia', fodselsdato: '1990-04-12', kjonn: null });
  });

  it('must be chosen when somebody is like, and is asked again about other words', async () => {
    const { fixture, api, element } = await start();
    await skriv(fixture, 'navn', 'Ada Lia');
    await skriv(fixture, 'fodselsdato', '120490');
    await svarer(fixture, () => api.expectOne(STIER.husstanderLike).flush({ personer: [LIK] }));
    expect(fixture.componentInstance.svar()).toBeNull();
    expect(fixture.componentInstance.feil().map((f) => f.id)).toEqual(['p-lik']);
    expect(element.textContent).toContain('født 12.04.1990, i husstanden til Odd Lia');
    element.querySelector<HTMLInputElement>('#p-lik')?.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.svar()).toEqual({ personId: 5 });
    await skriv(fixture, 'navn', 'Ada Dal');
    expect(fixture.componentInstance.svar()).toBeNull();
    await svarer(fixture, () => api.expectOne(STIER.husstanderLike).flush({ personer: [LIK] }));
    const valg = [...element.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(valg.map((v) => v.checked)).toEqual([false, false]);
    valg.at(-1)?.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.svar()).toMatchObject({ navn: 'Ada Dal' });
  });

  it('can be asked again after a fault', async () => {
    const { fixture, api, element } = await start();
    await skriv(fixture, 'navn', 'Ada Lia');
    await skriv(fixture, 'fodselsdato', '120490');
    const avslag = { status: 429, statusText: 'x' };
    await svarer(fixture, () => api.expectOne(STIER.husstanderLike).flush({ code: 'for_mange_foresporsler' }, avslag));
    expect(element.textContent).toContain('For mange forsøk');
    const igjen = fixture.componentInstance.spor();
    api.expectOne(STIER.husstanderLike).flush({ personer: [] });
    await igjen;
    expect(fixture.componentInstance.svar()).not.toBeNull();
  });
});
