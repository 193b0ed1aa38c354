import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Cell, Detail } from './cell';
import { Column, Sort, cellClass, nextSort } from './column';
import type { Selection } from './selection';
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
  imports: [Table, Cell, Detail],
  template: `
    <tak-table
      caption="Boliger"
      empty="Ingen boliger."
      [columns]="columns"
      [rows]="rows()"
      [(sort)]="sort"
      [loading]="loading()"
      [selection]="selection()"
      [expanded]="expanded"
    >
      <ng-template takCell="areal" [takCellOf]="rows()" let-bolig>
        <strong>{{ bolig.areal }}</strong>
      </ng-template>
      <ng-template takDetail [takDetailOf]="rows()" let-bolig>Skjema for {{ bolig.adresse }}</ng-template>
    </tak-table>
  `,
})
class Vert {
  readonly rows = signal<readonly Bolig[]>(BOLIGER);
  readonly sort = signal<Sort | null>(null);
  readonly loading = signal(false);
  readonly marked = signal<readonly string[]>([]);
  readonly selection = signal<Selection<Bolig> | null>(null);
  readonly open = signal<string | null>(null);
  readonly expanded = (b: Bolig): boolean => b.id === this.open();
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

const merking = (vert: Vert): Selection<Bolig> => ({
  has: (b) => vert.marked().includes(b.id),
  set: (rader, merket) =>
    vert.marked.update((foer) => [
      ...foer.filter((id) => rader.every((r) => r.id !== id)),
      ...(merket ? rader.map((r) => r.id) : []),
    ]),
  label: (b) => `Merk ${b.adresse}`,
  allLabel: signal('Merk alle på siden'),
});

describe('rows that are marked and opened', () => {
  it('has a box on each row and one for all, which is half when some are', async () => {
    const { fixture, finn, vert } = await opprett();
    expect(finn('input').length).toBe(0);
    vert.selection.set(merking(vert));
    await fixture.whenStable();
    const bokser = finn('input') as HTMLInputElement[];
    expect(bokser.map((b) => b.getAttribute('aria-label'))).toEqual([
      'Merk alle på siden',
      'Merk Lia 2',
      'Merk Lia 10',
    ]);
    bokser[2]?.click();
    await fixture.whenStable();
    expect([vert.marked(), bokser[0]?.indeterminate, bokser[0]?.checked]).toEqual([['b2'], true, false]);
    bokser[0]?.click();
    await fixture.whenStable();
    expect([vert.marked().toSorted(), bokser[0]?.indeterminate, bokser[0]?.checked]).toEqual([
      ['b1', 'b2'],
      false,
      true,
    ]);
    bokser[0]?.click();
    expect(vert.marked()).toEqual([]);
  });

  it('marks by Space from the link, and by Shift with the arrows', async () => {
    const { fixture, element, finn, vert } = await opprett();
    document.body.append(element);
    vert.selection.set(merking(vert));
    await fixture.whenStable();
    const [forste, andre] = finn('tbody a') as HTMLAnchorElement[];
    const trykk = (key: string, shiftKey = false) => {
      const hendelse = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(hendelse);
      return hendelse.defaultPrevented;
    };
    forste?.focus();
    expect([trykk(' '), vert.marked()]).toEqual([true, ['b1']]);
    expect([trykk(' '), vert.marked()]).toEqual([true, []]);
    expect([trykk('ArrowDown'), document.activeElement]).toEqual([false, forste]);
    expect([trykk('ArrowDown', true), vert.marked(), document.activeElement]).toEqual([true, ['b1', 'b2'], andre]);
    expect(trykk('ArrowDown', true)).toBe(false);
    (finn('tbody input')[1] as HTMLElement).focus();
    expect([trykk(' '), trykk('ArrowUp', true)]).toEqual([false, true]);
    expect(document.activeElement).toBe(finn('tbody input')[0]);
    element.remove();
  });

  it('has what is opened under its own row', async () => {
    const { fixture, finn, vert } = await opprett();
    expect(finn('.detail').length).toBe(0);
    vert.open.set('b1');
    await fixture.whenStable();
    expect(finn('tbody tr')[1]?.textContent?.trim()).toBe('Skjema for Lia 2');
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
