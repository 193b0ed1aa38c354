import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DateField } from './date-field';
import { ErrorSummary } from './error-summary';
import { Field, Input } from './field';

@Component({
  imports: [DateField, ErrorSummary, Field, Input],
  template: `
    <tak-field label="Navn" help="Slik det står i vedtaket" required fieldId="navn" [error]="feil()">
      <input takInput />
    </tak-field>
    <tak-date-field label="Fra dato" fieldId="fra" today="2026-11-22" [known]="kjent()" soon [(value)]="fra" />
    @if (feil(); as f) {
      <tak-error-summary [errors]="[{ id: 'navn', text: f }]" />
    }
  `,
})
class Skjema {
  readonly feil = signal<string | null>(null);
  readonly fra = signal<string | null>(null);
  readonly kjent = signal(false);
  readonly felt = viewChild.required(DateField);
}

const opprett = async () => {
  const fixture = TestBed.createComponent(Skjema);
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  const finn = <E extends Element>(css: string): E => {
    const element = (fixture.nativeElement as HTMLElement).querySelector<E>(css);
    if (!element) throw new Error(`No ${css}`);
    return element;
  };
  const skriv = async (tekst: string) => {
    const felt = finn<HTMLInputElement>('#fra');
    felt.value = tekst;
    felt.dispatchEvent(new Event('input'));
    felt.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    return felt;
  };
  const tast = (tekst: string) => {
    const felt = finn<HTMLInputElement>('#fra');
    felt.value = tekst;
    felt.dispatchEvent(new Event('input'));
  };
  return { fixture, skjema: fixture.componentInstance, finn, skriv, tast };
};

describe('Field', () => {
  it('ties label, tag and help to the control', async () => {
    const { finn } = await opprett();
    expect(finn<HTMLLabelElement>('label').textContent?.replace(/\s+/g, ' ').trim()).toBe('Navn Må fylles ut');
    expect(finn<HTMLLabelElement>('label').htmlFor).toBe('navn');
    expect(finn('#navn').getAttribute('aria-describedby')).toBe('navn-hjelp');
    expect(finn('#navn').hasAttribute('aria-invalid')).toBe(false);
  });

  it('says what is wrong under the field and in the summary, which takes focus and leads to the field', async () => {
    const { fixture, skjema, finn } = await opprett();
    skjema.feil.set('Skriv navnet.');
    await fixture.whenStable();
    expect(finn('#navn').getAttribute('aria-describedby')).toBe('navn-hjelp navn-feil');
    expect(finn('#navn').getAttribute('aria-invalid')).toBe('true');
    expect(finn('#navn-feil').textContent).toBe('Skriv navnet.');
    expect(document.activeElement?.tagName).toBe('DS-ERROR-SUMMARY');
    finn<HTMLElement>('ds-error-summary a').click();
    expect(document.activeElement?.id).toBe('navn');
  });
});

describe('DateField', () => {
  it('reads what is typed when it is left, and writes it out', async () => {
    const { skjema, skriv } = await opprett();
    expect((await skriv('+3m')).value).toBe('22.02.2027');
    expect(skjema.fra()).toBe('2027-02-22');
  });
  it('keeps what cannot be read, and says so', async () => {
    const { skjema, skriv, finn } = await opprett();
    await skriv('1203');
    expect((await skriv('3113')).value).toBe('3113');
    expect(finn('#fra-feil').textContent).toContain('12.03.2026');
    expect(skjema.fra()).toBe('2026-03-12');
  });
  it('asks about a day more than a year ahead, which it takes', async () => {
    const { skjema, skriv, finn } = await opprett();
    const felt = await skriv('23.11.2027');
    expect(finn('#fra-merknad').textContent).toContain('Stemmer dette?');
    expect([skjema.fra(), felt.getAttribute('aria-describedby')?.includes('fra-merknad')]).toEqual([
      '2027-11-23',
      true,
    ]);
    await skriv('22.11.2027');
    expect(() => finn('#fra-merknad')).toThrow();
  });
  it('asks for a birth date as a date, and not for so long from today', async () => {
    const { skjema, skriv, finn } = await opprett();
    await skriv('3113');
    expect(finn('#fra-feil').textContent).toContain('+3m');
    skjema.kjent.set(true);
    await skriv('3114');
    expect(finn('#fra-feil').textContent).toBe('Skriv datoen som 12.03.1985.');
  });
  it('tells the form what is wrong from when it is left until it can be read', async () => {
    const { skjema, skriv, tast } = await opprett();
    tast('31132026');
    expect(skjema.felt().invalid()).toBeNull();
    await skriv('31132026');
    expect(skjema.felt().invalid()).toContain('12.03.2026');
    expect(skjema.fra()).toBeNull();
    tast('31.12');
    expect(skjema.felt().invalid()).toBeNull();
    tast('31.12.2');
    expect(skjema.felt().invalid()).toBeNull();
    await skriv('');
    expect(skjema.felt().invalid()).toBeNull();
  });
  it('is emptied by emptying it', async () => {
    const { skjema, skriv } = await opprett();
    await skriv('1203');
    await skriv('');
    expect(skjema.fra()).toBeNull();
  });
});
