import { TestBed } from '@angular/core/testing';
import { YearStepper } from './year-stepper';

describe('YearStepper', () => {
  const opprett = async (year: number) => {
    const fixture = TestBed.createComponent(YearStepper);
    for (const [navn, verdi] of Object.entries({ year, min: 2020, max: 2026 }))
      fixture.componentRef.setInput(navn, verdi);
    await fixture.whenStable();
    const tast = (key: string, annet: KeyboardEventInit = { altKey: true }) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...annet });
      document.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return { fixture, tast, year: () => fixture.componentInstance.year() };
  };

  it('steps by its buttons and stops at the ends', async () => {
    const { fixture, year } = await opprett(2025);
    const [forrige, neste] = (fixture.nativeElement as HTMLElement).querySelectorAll('button');
    expect(neste?.getAttribute('aria-label')).toBe('Neste år, 2026');
    neste?.click();
    await fixture.whenStable();
    neste?.click();
    expect(year()).toBe(2026);
    expect(neste?.getAttribute('aria-disabled')).toBe('true');
    forrige?.click();
    expect(year()).toBe(2025);
  });

  it('steps by Alt and arrows, and keeps the browser from going back', async () => {
    const { tast, year } = await opprett(2022);
    expect(tast('ArrowLeft')).toBe(true);
    expect(year()).toBe(2021);
    expect(tast('ArrowLeft', {})).toBe(false);
    expect(tast('ArrowRight', { altKey: true, shiftKey: true })).toBe(false);
    expect(year()).toBe(2021);
  });
});
