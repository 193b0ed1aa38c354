import { TestBed } from '@angular/core/testing';
import { Skeleton } from './skeleton';

it('Skeleton says that something is on its way', async () => {
  const fixture = TestBed.createComponent(Skeleton);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  expect(element.textContent).toContain('Henter');
  expect(element.querySelectorAll('[aria-hidden]').length).toBe(3);
  fixture.componentRef.setInput('height', '384px');
  await fixture.whenStable();
  expect(element.querySelector<HTMLElement>('[aria-hidden]')?.style.height).toBe('384px');
});
