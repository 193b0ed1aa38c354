import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { injectQuery } from '../query/query';
import { FilterChips } from './filter-chips';

@Component({
  imports: [FilterChips],
  template: `
    <tak-filter-chips label="Filter" [chips]="chips" />
    <p>{{ lys() }}</p>
  `,
})
class Liste {
  readonly query = injectQuery();
  readonly lys = this.query.get('lys');
  readonly chips = [
    { param: 'lys', value: 'rod', label: 'Rød', count: 3 },
    { param: 'lys', value: 'gul', label: 'Gul' },
    { param: 'lys', value: 'gronn', label: 'Grønn', count: null },
  ];
}

const start = async (url: string) => {
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: 'liste', component: Liste }])] });
  const harness = await RouterTestingHarness.create();
  const liste = await harness.navigateByUrl(url, Liste);
  const element = harness.routeNativeElement as HTMLElement;
  const trykk = async (i: number) => {
    element.querySelectorAll('button')[i]?.click();
    await harness.fixture.whenStable();
    return TestBed.inject(Router).url;
  };
  return { harness, liste, element, trykk };
};

describe('FilterChips', () => {
  it('reads the URL', async () => {
    const { element } = await start('/liste?lys=gul');
    expect([...element.querySelectorAll('button')].map((b) => b.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    expect(element.querySelector('p')?.textContent).toBe('gul');
  });

  it('keeps the place of a count that is not there yet, and shows none', async () => {
    const { element } = await start('/liste');
    const tall = [...element.querySelectorAll('b')].map((b) => b.style.visibility);
    expect(tall).toEqual(['', 'hidden']);
  });

  it('writes the URL, keeps other parameters and goes back to page 1', async () => {
    const { trykk, liste } = await start('/liste?lys=gul&side=3&aar=2026');
    expect(await trykk(0)).toBe('/liste?lys=rod&aar=2026');
    expect(liste.lys()).toBe('rod');
    expect(await trykk(0)).toBe('/liste?aar=2026');
  });

  it('lets a screen set parameters of its own', async () => {
    const { harness, liste } = await start('/liste?lys=gul');
    liste.query.set({ lys: null, aar: 2025 });
    await harness.fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/liste?aar=2025');
  });
});
