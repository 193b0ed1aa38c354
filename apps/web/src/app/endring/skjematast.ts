import { Directive, ElementRef, Injector, afterNextRender, inject, output } from '@angular/core';

/**
 * On a form: submit by its button, Ctrl+S and Ctrl+Enter; Esc gives it up. What stands in the field one is in counts as
 * left first, so that a date on its way is read. The summary of what is wrong takes focus when it comes; when it stands there
 * already, it is given focus again.
 */
@Directive({
  selector: 'form[takSkjema]',
  host: {
    novalidate: '',
    autocomplete: 'off',
    '(submit)': 'send($event)',
    '(keydown)': 'tast($event)',
  },
})
export class Skjematast {
  readonly sendt = output<void>();
  readonly avbrutt = output<void>();
  private readonly skjema = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected send(hendelse: Event): void {
    hendelse.preventDefault();
    const felt = this.skjema.ownerDocument.activeElement;
    if (felt instanceof HTMLInputElement && felt.type === 'text' && this.skjema.contains(felt))
      felt.dispatchEvent(new Event('change'));
    const sto = this.skjema.querySelector<HTMLElement>('ds-error-summary');
    this.sendt.emit();
    if (sto) afterNextRender(() => sto.isConnected && sto.focus(), { injector: this.injector });
  }

  protected tast(hendelse: KeyboardEvent): void {
    const medCtrl = (hendelse.ctrlKey || hendelse.metaKey) && !hendelse.altKey && !hendelse.shiftKey;
    if (medCtrl && (hendelse.key === 's' || hendelse.key === 'Enter')) this.send(hendelse);
    else if (hendelse.key === 'Escape' && !hendelse.defaultPrevented) {
      hendelse.preventDefault();
      this.avbrutt.emit();
    }
  }
}
