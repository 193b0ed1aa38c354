import { Component, ElementRef, afterRenderEffect, effect, inject, input, viewChild } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Breadcrumbs, Crumb } from './breadcrumbs';
import { PageFocus } from './page-focus';

/** Every screen: the way here, one h1, one sentence of status, actions, content. Sets the window's title. */
@Component({
  selector: 'tak-page',
  imports: [Breadcrumbs],
  template: `
    @if (crumbs().length > 0) {
      <tak-breadcrumbs [crumbs]="crumbs()" />
    }
    <div class="head">
      <div class="head__title">
        <h1 #h1 tabindex="-1">{{ heading() }}</h1>
        <ng-content select="[takTitle]" />
      </div>
      @if (status()) {
        <p class="head__status">{{ status() }}</p>
      }
      <ng-content select="[takStatus]" />
      <ng-content select="[takActions]" />
    </div>
    <ng-content />
  `,
})
export class Page {
  readonly heading = input.required<string>();
  /** The window's title where the heading is a name: titles end in the browser's own history. */
  readonly windowTitle = input<string>();
  readonly status = input<string>();
  readonly crumbs = input<readonly Crumb[]>([]);

  private readonly h1 = viewChild.required<ElementRef<HTMLElement>>('h1');

  constructor() {
    const title = inject(Title);
    const focus = inject(PageFocus);
    effect(() => title.setTitle(`${this.windowTitle() ?? this.heading()} – Tak`));
    afterRenderEffect(() => {
      if (!focus.wanted()) return;
      this.h1().nativeElement.focus({ preventScroll: true });
      focus.done();
    });
  }
}
