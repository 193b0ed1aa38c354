import { Component, ElementRef, computed, inject, input, model } from '@angular/core';
import { uniqueId } from '../unique-id';

export interface Tab {
  readonly id: string;
  readonly label: string;
}

const STEG: Readonly<Record<string, (i: number, n: number) => number>> = {
  ArrowRight: (i, n) => (i + 1) % n,
  ArrowLeft: (i, n) => (i - 1 + n) % n,
  Home: () => 0,
  End: (_, n) => n - 1,
};

/** Tabs with one panel, the content: the screen switches on `selected`. Arrow keys choose (ARIA APG, tabs). */
@Component({
  selector: 'tak-tabs',
  template: `
    <div class="ds-tabs" data-color="accent">
      <div role="tablist" [attr.aria-label]="label()">
        @for (tab of tabs(); track tab.id; let i = $index) {
          <button
            type="button"
            role="tab"
            [id]="tabId(tab.id)"
            [attr.aria-selected]="tab.id === current()"
            [attr.aria-controls]="panelId"
            [attr.tabindex]="tab.id === current() ? null : -1"
            (click)="selected.set(tab.id)"
            (keydown)="move($event, i)"
          >
            {{ tab.label }}
          </button>
        }
      </div>
      <div role="tabpanel" data-color="neutral" tabindex="0" [id]="panelId" [attr.aria-labelledby]="tabId(current())">
        <ng-content />
      </div>
    </div>
  `,
})
export class Tabs {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();
  /** Id of the chosen tab; one that does not exist (an old link) means the first. */
  readonly selected = model.required<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly id = uniqueId('faner');
  protected readonly panelId = `${this.id}-panel`;
  protected readonly current = computed(
    () => (this.tabs().find((t) => t.id === this.selected()) ?? this.tabs()[0])?.id ?? '',
  );
  protected readonly tabId = (tab: string): string => `${this.id}-${tab}`;

  protected move(event: KeyboardEvent, from: number): void {
    const step = event.altKey || event.ctrlKey ? undefined : STEG[event.key];
    const next = step && this.tabs()[step(from, this.tabs().length)];
    if (!next) return;
    event.preventDefault();
    this.selected.set(next.id);
    this.host.nativeElement.querySelector<HTMLElement>(`#${CSS.escape(this.tabId(next.id))}`)?.focus();
  }
}
