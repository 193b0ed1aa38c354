import { provideRouter } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import type { Effektrad } from '@tak/contracts';
import { Effekt, effektrader } from './effekt';

const rad = (id: string, aar: number, foer: number | null, etter: number | null): Effektrad => ({
  slag: id.startsWith('A') ? 'kostra' : 'parameter',
  id,
  navn: `Tall ${id}`,
  enhet: 'antall',
  aar,
  foer,
  etter,
});

it('says that the years without a row stand, newest first', () =>
  expect(
    effektrader({ aar: [2024, 2025, 2026], effekt: [rad('A1', 2026, 4, 5), rad('A1', 2024, 1, 2)] }).map(
      (r) => `${r.aar} ${r.slag}`,
    ),
  ).toEqual(['2026 kostra', '2025 uendret', '2024 kostra']));

it('shows each number before and after, leads to it, and says so when none moves', async () => {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(Effekt);
  const element = fixture.nativeElement as HTMLElement;
  fixture.componentRef.setInput('svar', {
    aar: [2025, 2026],
    effekt: [
      rad('2.2', 2026, 11, 10),
      rad('A1/flyktning', 2026, null, 1),
      { ...rad('5.8', 2026, 10.821, 10.823), enhet: 'prosent' },
    ],
  });
  await fixture.whenStable();
  const rader = [...element.querySelectorAll('tbody tr')].map((r) => r.textContent?.replace(/\s+/g, ' ').trim());
  expect(rader[0]).toMatch(/^2\.2 Tall 2\.2.* 2026 11 10$/);
  expect(rader[1]).toMatch(/^KOSTRA A1\/flyktning .* 2026 Ikke registrert 1$/);
  expect(rader[2]).toMatch(/ 10,8\s% 10,8\s% mindre enn det som vises$/);
  expect(rader[3]).toBe('Alle tall 2025 uendret uendret');
  expect([...element.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
    '/styring/2.2?aar=2026',
    '/kostra/A1?aar=2026',
    '/styring/5.8?aar=2026',
  ]);
  fixture.componentRef.setInput('svar', { aar: [2025, 2026], effekt: [] });
  await fixture.whenStable();
  expect([element.querySelector('table'), element.querySelector('[role=status]')?.textContent?.trim()]).toEqual([
    null,
    'Ingen tall endres.',
  ]);
});
