import { Component, ElementRef, Injectable, OnDestroy, inject, signal } from '@angular/core';
import { kitTekster } from '@tak/tekster';
import { Spraakvalg } from '../spraak/spraakvalg';

/** How long the chance to undo stands. */
const ANGRETID_MS = 30_000;

export interface StatusMessage {
  readonly text: string;
  readonly undo?: () => void | Promise<void>;
}

/** What was just done, with «Angre» when it can be undone. One line at a time: the latest. It stands while it is held. */
@Injectable({ providedIn: 'root' })
export class StatusLine implements OnDestroy {
  private readonly shown = signal<StatusMessage | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private held = false;
  readonly message = this.shown.asReadonly();

  show(text: string, options: { readonly undo?: StatusMessage['undo'] } = {}): void {
    this.shown.set({ text, ...options });
    if (this.held) this.hold();
    else this.release();
  }

  /** Somebody is at it: it does not go away under the hand. */
  hold(): void {
    this.held = true;
    clearTimeout(this.timer);
  }

  release(): void {
    this.held = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.shown.set(null), ANGRETID_MS);
  }

  async undo(): Promise<void> {
    const undo = this.shown()?.undo;
    this.close();
    await undo?.();
  }

  close(): void {
    clearTimeout(this.timer);
    this.held = false;
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
    <div
      class="status-line"
      role="status"
      [class.shown]="line.message()"
      (mouseenter)="line.hold()"
      (mouseleave)="left($event)"
      (focusin)="entered($event)"
      (focusout)="left($event)"
    >
      @if (line.message(); as message) {
        <p>{{ message.text }}</p>
        @if (message.undo) {
          <button class="ds-button small" type="button" data-variant="secondary" (click)="undo()">
            {{ t(tekster.angre) }}
          </button>
        }
        <button class="ds-button small" type="button" data-variant="tertiary" (click)="close()">
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
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** Where focus was before it came here, and goes back to. */
  private from: HTMLElement | null = null;

  protected entered({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !this.element.contains(relatedTarget)) this.from = relatedTarget;
    this.line.hold();
  }

  protected left({ relatedTarget }: MouseEvent | FocusEvent): void {
    const stays = relatedTarget instanceof Node && this.element.contains(relatedTarget);
    if (!stays && this.line.message()) this.line.release();
  }

  protected undo(): Promise<void> {
    this.giveFocusBack();
    return this.line.undo();
  }

  protected close(): void {
    this.giveFocusBack();
    this.line.close();
  }

  /** The buttons are about to go; focus must not fall to nothing with them. */
  private giveFocusBack(): void {
    const { activeElement } = this.element.ownerDocument;
    if (!activeElement || !this.element.contains(activeElement)) return;
    const to = this.from?.isConnected ? this.from : this.element.ownerDocument.querySelector<HTMLElement>('h1');
    to?.focus();
  }
}
