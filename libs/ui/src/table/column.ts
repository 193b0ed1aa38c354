/** How a column of `tak-table` reads a row. The first column is the row's name unless another says so. */
export interface Column<R> {
  readonly id: string;
  /** The head. Empty for a column of buttons, which say themselves what they do. */
  readonly label: string;
  /** A head for those who hear the table only (a column of bars). */
  readonly labelHidden?: boolean;
  /** The value in words; null is shown as «Ikke registrert». Left out when a `takCell` template draws the cell. */
  readonly text?: (row: R) => string | null;
  /** Second line: what the value relates to («83 dager tom»). */
  readonly sub?: (row: R) => string | null;
  /** Where the row leads; at most one column has it, and the whole row then opens by a click. */
  readonly link?: (row: R) => string | null;
  readonly query?: (row: R) => Readonly<Record<string, string | number>> | undefined;
  readonly sortable?: boolean;
  readonly numeric?: boolean;
  /** Under 640 px a row is a card of the first three columns; this says otherwise for one of them. */
  readonly card?: 'corner' | 'line' | 'full' | 'hidden';
  /** Word before the value on the card; the column's label when left out, nothing when empty. */
  readonly cardLabel?: string;
  readonly nowrap?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** The next sort when a head is pressed: ascending first, then turned. */
export const nextSort = (now: Sort | null, column: string): Sort => ({
  column,
  direction: now?.column === column && now.direction === 'ascending' ? 'descending' : 'ascending',
});

/** Class names of a cell, for the wide table and for the card. */
export function cellClass<R>(column: Column<R>, index: number): string {
  const card = column.card ?? (index < 3 ? 'line' : 'hidden');
  const onCard = { corner: 'tr', line: '', full: 'full', hidden: 'drop' }[card];
  return [column.numeric ? 'num' : '', column.nowrap ? 'nowrap' : '', onCard].filter(Boolean).join(' ');
}
