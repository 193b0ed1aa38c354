import { TestBed } from '@angular/core/testing';
import { ToggleGroup } from './toggle-group';

it('ToggleGroup is radio buttons with counts; the chosen value is told', async () => {
  const fixture = TestBed.createComponent(ToggleGroup);
  fixture.componentRef.setInput('label', 'Rader');
  fixture.componentRef.setInput('options', [
    { value: 'teller', label: 'Teller', count: 11 },
    { value: 'nevner', label: 'Nevner', count: null },
  ]);
  fixture.componentRef.setInput('value', 'teller');
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  expect(element.querySelector('[role=radiogroup]')?.getAttribute('aria-label')).toBe('Rader');
  expect([...element.querySelectorAll('label')].map((l) => l.textContent?.trim().replace(/\s+/g, ' '))).toEqual([
    'Teller 11',
    'Nevner',
  ]);
  const [teller, nevner] = element.querySelectorAll('input');
  expect(teller?.checked).toBe(true);
  nevner?.click();
  expect(fixture.componentInstance.value()).toBe('nevner');
});
