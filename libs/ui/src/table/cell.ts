import { Directive, TemplateRef, inject, input } from '@angular/core';

export interface CellContext<R> {
  readonly $implicit: R;
  /** Id that makes a link the one the whole row opens by. */
  readonly linkId: string;
}

/** Draws the cells of one column: `<ng-template takCell="status" [takCellOf]="rows()" let-row>`. `takCellOf` only gives the type. */
@Directive({ selector: 'ng-template[takCell]' })
export class Cell<R> {
  readonly takCell = input.required<string>();
  readonly takCellOf = input<readonly R[]>();
  readonly template = inject<TemplateRef<CellContext<R>>>(TemplateRef);

  static ngTemplateContextGuard<R>(_cell: Cell<R>, _context: unknown): _context is CellContext<R> {
    return true;
  }
}
