import { TestBed } from '@angular/core/testing';
import { Dialog } from './dialog';

// jsdom has no modal dialogs; what the browser does with them is tried in the browser tests.
const prototype = HTMLDialogElement.prototype as { showModal?: () => void; close?: () => void };
const egne = { showModal: prototype.showModal, close: prototype.close };
beforeAll(() =>
  Object.assign(prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  }),
);
afterAll(() => Object.assign(prototype, egne));

it('Dialog opens and closes by its model, and tells when it was closed by Esc', async () => {
  const fixture = TestBed.createComponent(Dialog);
  fixture.componentRef.setInput('heading', 'Avbryt importen?');
  fixture.componentRef.setInput('open', true);
  await fixture.whenStable();
  const dialog = (fixture.nativeElement as HTMLElement).querySelector('dialog');
  expect(dialog?.open).toBe(true);
  expect(dialog?.querySelector('h2')?.id).toBe(dialog?.getAttribute('aria-labelledby'));
  dialog?.close();
  await fixture.whenStable();
  expect(fixture.componentInstance.open()).toBe(false);
});
