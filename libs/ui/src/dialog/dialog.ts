import { Component, ElementRef, effect, input, model, viewChild } from '@angular/core';
import { uniqueId } from '../unique-id';

/**
 * Asks once, and names the consequence. The browser's own dialog: it keeps focus inside, closes by Esc and gives focus
 * back to what had it. The heading has focus first, so that Enter never does what was asked about.
 */
@Component({
  selector: 'tak-dialog',
  template: `
    <dialog #dialog class="ds-dialog" [attr.aria-labelledby]="id" (close)="open.set(false)">
      <h2 [id]="id" tabindex="-1" autofocus>{{ heading() }}</h2>
      <ng-content />
      <ng-content select="[takActions]" />
    </dialog>
  `,
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly open = model(false);

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly id = uniqueId('dialog');

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) dialog.showModal();
      if (!this.open() && dialog.open) dialog.close();
    });
  }
}
