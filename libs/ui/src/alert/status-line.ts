import { Component, Injectable, OnDestroy, inject, signal } from '@angular/core';
import { kitTekster } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';

/** How long the chance to undo stands. */
const ANGRETID_MS = 30_000;

export interface StatusMessage {
  readonly text: string;
  readonly undo?: () => void | Promise<void>;
}

/** What was just done, with «Angre» when it can be undone. One line at a time: the latest. */
@Injectable({ providedIn: 'root' })
export class StatusLine implements OnDestroy {
  private readonly shown = signal<StatusMessage | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly message = this.shown.asReadonly();

  show(text: string, options: { readonly undo?: StatusMessage['undo'] } = {}): void {
    clearTimeout(this.timer);
    this.shown.set({ text, ...options });
    this.timer = setTimeout(() => this.shown.set(null), ANGRETID_MS);
  }

  async undo(): Promise<void> {
    const undo = this.shown()?.undo;
    this.close();
    await undo?.();
  }

  close(): void {
    clearTimeout(this.timer);
    this.shown.set(null);
  }

  ngOnDestroy(): void {
    clearTimeout(this.timer);
  }
}

/** The line itself, once in the frame. The live region is always there, or its first message would not be read. */
@Component({
  selector: 'tak-status-line',
  template: `
    <div class="status-line" role="status" [class.shown]="line.message()">
      @if (line.message(); as message) {
        <p>{{ message.text }}</p>
        @if (message.undo) {
          <button class="ds-button small" type="button" data-variant="secondary" (click)="line.undo()">
            {{ t(tekster.angre) }}
          </button>
        }
        <button class="ds-button small" type="button" data-variant="tertiary" (click)="line.close()">
          {{ t(tekster.lukk) }}
        </button>
      }
    </div>
  `,
})
export class StatusLineOutlet {
  protected readonly line = inject(StatusLine);
  protected readonly t = inject(Spraakvalg).t;
  protected readonly tekster = kitTekster;
}
