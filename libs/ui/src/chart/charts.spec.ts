import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { BarChart } from './bar-chart';
import { LineChart } from './line-chart';

beforeEach(() => TestBed.configureTestingModule({ providers: [provideRouter([])] }));

describe('LineChart', () => {
  const opprett = async () => {
    const fixture = TestBed.createComponent(LineChart);
    fixture.componentRef.setInput('finding', 'Færre over tre måneder enn i fjor');
    fixture.componentRef.setInput('series', [
      {
        name: 'Lundvik',
        kind: 'own',
        points: [
          { year: 2025, value: 14 },
          { year: 2026, value: 11, restated: 'Rettet 12 → 11' },
        ],
      },
    ]);
    fixture.componentRef.setInput('target', { value: 0, label: 'Eget mål' });
    await fixture.whenStable();
    return { fixture, element: fixture.nativeElement as HTMLElement };
  };

  it('is headed by its finding and says in words what the picture shows', async () => {
    const { element } = await opprett();
    expect(element.querySelector('h2')?.textContent).toBe('Færre over tre måneder enn i fjor');
    const svg = element.querySelector('svg');
    expect(svg?.querySelector('title')?.textContent).toBe(
      'Linjediagram 2025 til 2026. Lundvik 14 i 2025, 11 i 2026. Eget mål: 0.',
    );
    expect(svg?.getAttribute('aria-labelledby')).toBe(svg?.querySelector('title')?.id);
  });

  it('has the numbers a button away', async () => {
    const { fixture, element } = await opprett();
    const tabell = element.querySelector<HTMLElement>('.chart-table');
    expect(tabell?.hidden).toBe(true);
    element.querySelector('button')?.click();
    await fixture.whenStable();
    expect(tabell?.hidden).toBe(false);
    expect([...element.querySelectorAll('tbody tr')].map((r) => r.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      '2025 14',
      '2026 11 Rettet 12 → 11',
    ]);
  });

  it('has ids of its own, also when two stand on one page', async () => {
    const [a, b] = [await opprett(), await opprett()];
    expect(a.element.querySelector('h2')?.id).not.toBe(b.element.querySelector('h2')?.id);
  });
});

it('BarChart shows number and share, and draws the unknown hollow', async () => {
  const fixture = TestBed.createComponent(BarChart);
  fixture.componentRef.setInput('finding', 'Flest flyktninger');
  fixture.componentRef.setInput('bars', [
    { label: 'Flyktning', value: 15 },
    { label: 'Ikke registrert', value: 5, unknown: true },
  ]);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  expect([...element.querySelectorAll('rect')].map((r) => [r.getAttribute('class'), r.getAttribute('width')])).toEqual([
    ['b-own', '100%'],
    ['b-quiet', '33.333333333333336%'],
  ]);
  expect(
    [...element.querySelectorAll('tbody td.num')].map((td) => td.textContent?.trim().replace('\u202f', ' ')),
  ).toEqual(['15', '75 %', '5', '25 %']);
});
