import { TestBed } from '@angular/core/testing';
import { Alert } from './alert';
import { StatusLine, StatusLineOutlet } from './status-line';

it('Alert is read out when it tells of a fault, and only then', async () => {
  const fixture = TestBed.createComponent(Alert);
  await fixture.whenStable();
  const boks = (fixture.nativeElement as HTMLElement).querySelector('.ds-alert');
  expect(boks?.hasAttribute('role')).toBe(false);
  fixture.componentRef.setInput('color', 'danger');
  fixture.componentRef.setInput('heading', 'Importen ble avvist');
  await fixture.whenStable();
  expect(boks?.getAttribute('role')).toBe('alert');
  expect(boks?.querySelector('h2')?.textContent).toBe('Importen ble avvist');
});

describe('StatusLine', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const opprett = () => {
    const fixture = TestBed.createComponent(StatusLineOutlet);
    const linje = TestBed.inject(StatusLine);
    const element = fixture.nativeElement as HTMLElement;
    const tekst = () => {
      fixture.detectChanges();
      return element.querySelector('p')?.textContent ?? null;
    };
    return { linje, element, tekst };
  };

  it('says what was done for thirty seconds', () => {
    const { linje, tekst, element } = opprett();
    expect(tekst()).toBeNull();
    expect(element.querySelector('[role=status]')).not.toBeNull();
    linje.show('Oppholdet er forlenget.');
    expect(tekst()).toBe('Oppholdet er forlenget.');
    jest.advanceTimersByTime(29_999);
    expect(tekst()).toBe('Oppholdet er forlenget.');
    jest.advanceTimersByTime(1);
    expect(tekst()).toBeNull();
  });

  it('stands as long as somebody is at it, and gives focus back', () => {
    const { linje, tekst, element } = opprett();
    const start = document.createElement('button');
    document.body.append(start, element);
    start.focus();
    linje.show('Endret.', { undo: () => undefined });
    tekst();
    const linja = element.querySelector('.status-line');
    const angre = element.querySelector('button');
    linja?.dispatchEvent(new MouseEvent('mouseenter'));
    jest.advanceTimersByTime(60_000);
    expect(tekst()).toBe('Endret.');
    angre?.focus();
    linja?.dispatchEvent(new MouseEvent('mouseleave', { relatedTarget: angre }));
    jest.advanceTimersByTime(60_000);
    expect(tekst()).toBe('Endret.');
    angre?.click();
    expect([tekst(), document.activeElement]).toEqual([null, start]);
    linje.show('Angret.');
    jest.advanceTimersByTime(30_000);
    expect(tekst()).toBeNull();
    start.remove();
  });

  it('undoes once, and only what can be undone has the button', () => {
    const { linje, tekst, element } = opprett();
    const angret = jest.fn();
    linje.show('Endret.', { undo: angret });
    tekst();
    element.querySelector('button')?.click();
    expect(angret).toHaveBeenCalledTimes(1);
    expect(tekst()).toBeNull();
    linje.show('Sendt.');
    tekst();
    expect([...element.querySelectorAll('button')].map((b) => b.textContent?.trim())).toEqual(['Lukk']);
  });
});
