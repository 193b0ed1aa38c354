import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Cell } from './cell';
import { Column, Sort, cellClass, nextSort } from './column';
import { Table } from './table';

interface Bolig {
  readonly id: string;
  readonly adresse: string;
  readonly maalgruppe: string | null;
  readonly areal: number;
}

const BOLIGER: readonly Bolig[] = [
  { id: 'b1', adresse: 'Lia 2', maalgruppe: null, areal: 38 },
  { id: 'b2', adresse: 'Lia 10', maalgruppe: 'Flyktning', areal: 74 },
];

@Component({
  imports: [Table, Cell],
  template: `
    <tak-table
      caption="Boliger"
      empty="Ingen boliger."
      [columns]="columns"
      [rows]="rows()"
      [(sort)]="sort"
      [loading]="loading()"
    >
      <ng-template takCell="areal" [takCellOf]="rows()" let-bolig>
        <strong>{{ bolig.areal }}</strong>
      </ng-template>
    </tak-table>
  `,
})
class Vert {
  readonly rows = signal<readonly Bolig[]>(BOLIGER);
  readonly sort = signal<Sort | null>(null);
  readonly loading = signal(false);
  readonly columns: readonly Column<Bolig>[] = [
    { id: 'adresse', label: 'Adresse', text: (b) => b.adresse, link: (b) => `/boliger/${b.id}`, sortable: true },
    { id: 'maalgruppe', label: 'Målgruppe', text: (b) => b.maalgruppe },
    { id: 'areal', label: 'm²', numeric: true },
    { id: 'knapp', label: '', text: () => '' },
  ];
}

const opprett = async () => {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(Vert);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  return {
    fixture,
    element,
    vert: fixture.componentInstance,
    finn: (css: string) => [...element.querySelectorAll(css)],
  };
};

describe('Table', () => {
  it('has a caption, heads and one row a record, with its roles written out', async () => {
    const { element, finn } = await opprett();
    expect(element.querySelector('caption')?.textContent?.trim()).toBe('Boliger');
    expect(finn('[role=columnheader]').map((th) => th.textContent?.trim())).toEqual(['Adresse', 'Målgruppe', 'm²']);
    expect(finn('tbody [role=row]').length).toBe(2);
    expect(finn('tbody th[role=rowheader]').length).toBe(2);
  });

  it('has no head, rather than an empty one, over a column of buttons', async () => {
    const { finn } = await opprett();
    expect(finn('thead td').length).toBe(1);
  });

  it('says that a value is not registered', async () => {
    const { finn } = await opprett();
    expect(finn('tbody td').map((td) => td.textContent?.trim())).toEqual([
      'Ikke registrert',
      '38',
      '',
      'Flyktning',
      '74',
      '',
    ]);
    expect(finn('td.num strong').length).toBe(2);
  });

  it('lets the whole row open by its one link', async () => {
    const { element } = await opprett();
    const row = element.querySelector('tbody tr');
    const link = element.querySelector('tbody a');
    expect(link?.getAttribute('href')).toBe('/boliger/b1');
    expect(row?.getAttribute('data-clickdelegatefor')).toBe(link?.id);
  });

  it('sorts by a button in the head and says how it is sorted', async () => {
    const { fixture, finn, vert } = await opprett();
    const head = finn('th')[0];
    expect(head?.getAttribute('aria-sort')).toBe('none');
    head?.querySelector('button')?.click();
    await fixture.whenStable();
    expect(vert.sort()).toEqual({ column: 'adresse', direction: 'ascending' });
    expect(head?.getAttribute('aria-sort')).toBe('ascending');
    expect(finn('th')[1]?.hasAttribute('aria-sort')).toBe(false);
  });

  it('says so when nothing is found', async () => {
    const { fixture, finn, vert } = await opprett();
    vert.rows.set([]);
    await fixture.whenStable();
    expect(finn('tbody td').map((td) => td.textContent?.trim())).toEqual(['Ingen boliger.']);
  });

  it('stands in with grey rows while the first page is fetched, and keeps old rows while the next is', async () => {
    const { fixture, element, finn, vert } = await opprett();
    vert.loading.set(true);
    await fixture.whenStable();
    expect(finn('.placeholder').length).toBe(0);
    expect(element.querySelector('table')?.getAttribute('aria-busy')).toBe('true');
    vert.rows.set([]);
    await fixture.whenStable();
    expect(finn('.placeholder').length).toBe(8);
    expect(element.textContent).toContain('Henter');
  });
});

describe('columns', () => {
  it('turns the sort that is pressed again', () => {
    const first = nextSort(null, 'a');
    expect(nextSort(first, 'a').direction).toBe('descending');
    expect(nextSort(first, 'b')).toEqual({ column: 'b', direction: 'ascending' });
  });
  it('shows the three first columns on a card', () => {
    const column: Column<unknown> = { id: 'x', label: 'x' };
    expect([0, 2, 3].map((i) => cellClass(column, i))).toEqual(['', '', 'drop']);
    expect(cellClass({ ...column, card: 'corner', numeric: true }, 5)).toBe('num tr');
  });
});
