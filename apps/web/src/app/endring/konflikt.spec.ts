import { TestBed } from '@angular/core/testing';
import { KLOKKE } from '../okt/klokke';
import { Konflikt, type Konfliktvalg } from './konflikt';

const PROBLEM = {
  type: 'about:blank',
  title: 'endret',
  status: 409,
  code: 'endret',
  versjon: 8,
  endretAv: 'Kari Nesheim',
  endretTid: '2026-11-22T13:02:00Z',
};
const felt = (navn: string, mitt: string | null, deres: string | null, grunnlag: string | null) => ({
  felt: navn,
  ledetekst: navn,
  mitt,
  deres,
  grunnlag,
});

async function start(naa: string) {
  TestBed.configureTestingModule({ providers: [{ provide: KLOKKE, useValue: () => Date.parse(naa) }] });
  const fixture = TestBed.createComponent(Konflikt);
  const valg: Konfliktvalg[] = [];
  fixture.componentInstance.lagre.subscribe((v) => valg.push(v));
  fixture.componentRef.setInput('problem', PROBLEM);
  fixture.componentRef.setInput('felter', [
    felt('Adresse', 'Lia 1', 'Lia 1', 'Lia 2'),
    felt('Soverom', '2', '3', '2'),
    felt('Husleie', '9000', '8000', '7000'),
    felt('Etasje', null, '2', '1'),
  ]);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const velg = (legende: string, nr: number) => {
    const gruppe = [...element.querySelectorAll('fieldset')].find((f) => f.textContent?.includes(legende));
    gruppe?.querySelectorAll('input')[nr]?.click();
  };
  return { fixture, element, valg, velg };
}

it('says who and when: the time alone today, with the day otherwise', async () => {
  const { element } = await start('2026-11-22T15:00:00Z');
  expect(element.querySelector('h2')?.textContent).toBe('Kari Nesheim endret dette kl. 14.02');
  TestBed.resetTestingModule();
  const { element: senere } = await start('2026-11-24T15:00:00Z');
  expect(senere.querySelector('h2')?.textContent).toBe('Kari Nesheim endret dette 22.11.2026 kl. 14.02');
});

it('shows both values of each field that differs; what one did not touch follows the other', async () => {
  const { element, fixture, valg, velg } = await start('2026-11-22T15:00:00Z');
  expect([...element.querySelectorAll('legend')].map((l) => l.textContent?.trim())).toEqual([
    'Soverom',
    'Husleie',
    'Etasje',
  ]);
  expect(element.querySelectorAll('fieldset')[2]?.textContent).toMatch(/Lagret nå.*2.*Ditt.*Ikke registrert/s);
  const [lagre] = element.querySelectorAll<HTMLButtonElement>('.actions button');
  lagre?.click();
  velg('Husleie', 0);
  await fixture.whenStable();
  lagre?.click();
  expect(valg).toEqual([
    { Adresse: 'mitt', Soverom: 'deres', Husleie: 'mitt', Etasje: 'mitt' },
    { Adresse: 'mitt', Soverom: 'deres', Husleie: 'deres', Etasje: 'mitt' },
  ]);
});
