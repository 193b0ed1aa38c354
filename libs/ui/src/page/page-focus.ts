import { Injectable, inject, signal } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

/**
 * After a navigation the heading takes focus, so that a screen reader says where one is (there is no page load to do it).
 * Not on the first page, where the browser's own order holds, and not when only filters in the URL change.
 */
@Injectable({ providedIn: 'root' })
export class PageFocus {
  private readonly router = inject(Router);
  private path: string | null = null;
  private readonly waiting = signal(false);
  readonly wanted = this.waiting.asReadonly();

  constructor() {
    this.router.events.subscribe((event) => {
      if (!(event instanceof NavigationEnd)) return;
      const path = event.urlAfterRedirects.split(/[?#]/, 1)[0] ?? '';
      if (this.path !== null && path !== this.path) this.waiting.set(true);
      this.path = path;
    });
  }

  /** For a page that was loaded anew in the middle of somebody's work: that it is another must be heard. */
  ask(): void {
    this.waiting.set(true);
  }

  done(): void {
    this.waiting.set(false);
  }
}
