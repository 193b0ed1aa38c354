import { Component, input } from '@angular/core';
import { uniqueId } from '@tak/ui';

/**
 * A button that opens a small panel under itself. The browser's own popover: Esc and a click outside close it, and focus
 * goes back to the button.
 */
@Component({
  selector: 'tak-panel',
  template: `
    <button
      class="ds-button"
      type="button"
      data-color="accent"
      data-variant="tertiary"
      [attr.popovertarget]="id"
      [style.anchor-name]="'--' + id"
    >
      {{ label() }}
    </button>
    <div popover role="group" [id]="id" [attr.aria-label]="label()" [style.position-anchor]="'--' + id">
      <ng-content />
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    [popover] {
      position: fixed;
      inset: auto 1rem 1rem auto;
      margin: 0;
      padding: 1rem;
      width: min(24rem, calc(100vw - 2rem));
      max-height: min(32rem, calc(100vh - 5rem));
      overflow-y: auto;
      border: 1px solid var(--tak-line);
      border-radius: 0.375rem;
      background: var(--ds-color-neutral-background-default);
      color: inherit;
      box-shadow: var(--ds-shadow-md);
      font-size: var(--tak-t-data);
    }
    @supports (position-area: bottom) {
      [popover] {
        inset: auto;
        position-area: bottom span-left;
        position-try-fallbacks: --under-hoyre, --over, --over-hoyre;
      }
    }
    @position-try --under-hoyre {
      position-area: bottom span-right;
    }
    @position-try --over {
      position-area: top span-left;
    }
    @position-try --over-hoyre {
      position-area: top span-right;
    }
    @media (max-width: 40rem) {
      [popover]:popover-open {
        position-area: none;
        inset: auto 1rem 1rem;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class Panel {
  readonly label = input.required<string>();
  protected readonly id = uniqueId('panel');
}
