import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { provideRouter } from '@angular/router';
import { ErrorSummary } from '@tak/ui';
import { Gjelderfelt } from './gjelder';
import { Skjematast } from './skjematast';
import { Ulagret, injectUlagret } from './ulagret';

@Component({
  imports: [ErrorSummary, Gjelderfelt, Skjematast],
  template: `<form takSkjema (sendt)="logg('sendt')" (avbrutt)="logg('avbrutt')">
    <tak-gjelder dag="2026-11-22" [provd]="true" />
    <input class="fritt" type="text" />
    @if (feil()) {
      <tak-error-summary [errors]="[{ id: 'x', text: 'Fyll ut.' }]" />
    }
  </form>`,
})
class Skjema {
  readonly gjelder = viewChild.required(Gjelderfelt);
  readonly skrevet = signal(false);
  readonly feil = signal(false);
  readonly hendt: string[] = [];
  constructor() {
    injectUlagret(() => this.skrevet());
  }
  protected logg(hva: string): void {
    this.hendt.push(`${hva} ${JSON.stringify(this.gjelder().svar())}`);
  }
}

async function start() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideRouter([])] });
  const fixture = TestBed.createComponent(Skjema);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  await fixture.whenStable();
  const trykk = (fra: Element | null, key: string, mer: KeyboardEventInit = {}) => {
    const hendelse = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...mer });
    fra?.dispatchEvent(hendelse);
    return hendelse.defaultPrevented;
  };
  return { fixture, skjema: fixture.componentInstance, element, trykk };
}

it('asks whether it was always so, and since when; nothing is chosen beforehand', async () => {
  const { fixture, skjema, element } = await start();
  const [retting, endring] = element.querySelectorAll<HTMLInputElement>('input[type=radio]');
  const gjelder = skjema.gjelder();
  expect([gjelder.svar(), gjelder.feil()[0]?.text]).toEqual([
    null,
    'Velg om det er en retting eller en endring fra en dato.',
  ]);
  retting?.click();
  expect([gjelder.svar(), gjelder.feil()]).toEqual([{ slag: 'retting', fra: null }, []]);
  endring?.click();
  await fixture.whenStable();
  expect([gjelder.svar(), gjelder.feil()[0]?.text]).toEqual([null, 'Skriv datoen endringen gjelder fra.']);
  const dato = element.querySelector<HTMLInputElement>('input.date');
  if (dato) dato.value = '1203';
  dato?.dispatchEvent(new Event('input'));
  dato?.dispatchEvent(new Event('change'));
  await fixture.whenStable();
  expect(gjelder.svar()).toEqual({ slag: 'endring', fra: '2026-03-12' });
});

it('is sent by Ctrl+S and Ctrl+Enter with what is being typed read first, and given up by Esc', async () => {
  const { fixture, skjema, element, trykk } = await start();
  element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
  await fixture.whenStable();
  const dato = element.querySelector<HTMLInputElement>('input.date');
  dato?.focus();
  if (dato) dato.value = '0105';
  dato?.dispatchEvent(new Event('input'));
  expect([trykk(dato, 's', { ctrlKey: true }), trykk(dato, 'Enter', { ctrlKey: true })]).toEqual([true, true]);
  expect([trykk(dato, 's'), trykk(dato, 's', { ctrlKey: true, shiftKey: true })]).toEqual([false, false]);
  trykk(dato, 'Escape');
  const svar = '{"slag":"endring","fra":"2026-05-01"}';
  expect(skjema.hendt).toEqual([`sendt ${svar}`, `sendt ${svar}`, `avbrutt ${svar}`]);
});

it('gives focus again to a summary of what is wrong that stands there when it is sent', async () => {
  const { fixture, skjema, element, trykk } = await start();
  skjema.feil.set(true);
  await fixture.whenStable();
  const felt = element.querySelector<HTMLInputElement>('input.fritt');
  felt?.focus();
  trykk(felt, 's', { ctrlKey: true });
  await fixture.whenStable();
  expect(document.activeElement?.tagName).toBe('DS-ERROR-SUMMARY');
});

it('asks before what is typed is lost, once, and not when nothing is', async () => {
  const { fixture, skjema } = await start();
  const ulagret = TestBed.inject(Ulagret);
  expect(await ulagret.spor()).toBe(true);
  skjema.skrevet.set(true);
  const blir = ulagret.spor();
  expect(ulagret.apen()).toBe(true);
  ulagret.svar(false);
  const gaar = ulagret.spor();
  ulagret.svar(true);
  expect([await blir, await gaar, ulagret.apen()]).toEqual([false, true, false]);
  fixture.destroy();
  expect(ulagret.finnes()).toBe(false);
});
