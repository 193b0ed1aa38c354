import { TestBed } from '@angular/core/testing';
import { Progress } from './progress';

it('Progress says how far, never 100 % before it is done, and nothing while nobody knows', async () => {
  const fixture = TestBed.createComponent(Progress);
  fixture.componentRef.setInput('label', 'Skriver');
  fixture.componentRef.setInput('value', 0.999);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  expect(element.querySelector('.meta')?.textContent?.replace('\u202f', ' ')).toBe('99 %');
  expect(element.querySelector('label')?.htmlFor).toBe(element.querySelector('progress')?.id);
  fixture.componentRef.setInput('value', null);
  await fixture.whenStable();
  expect(element.querySelector('.meta')).toBeNull();
  expect(element.querySelector('progress')?.hasAttribute('value')).toBe(false);
});
