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

/** Drawn under a row that is opened (`expanded`), over the whole width: `<ng-template takDetail [takDetailOf]="rows()" let-row>`. */
@Directive({ selector: 'ng-template[takDetail]' })
export class Detail<R> {
  readonly takDetailOf = input<readonly R[]>();
  readonly template = inject<TemplateRef<{ readonly $implicit: R }>>(TemplateRef);

  static ngTemplateContextGuard<R>(_detail: Detail<R>, _context: unknown): _context is { readonly $implicit: R } {
    return true;
  }
}
