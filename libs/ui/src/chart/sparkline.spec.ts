import { TestBed } from '@angular/core/testing';
import { Sparkline } from './sparkline';

describe('Sparkline', () => {
  const opprett = async (values: readonly (number | null)[], target: number | null = null) => {
    const fixture = TestBed.createComponent(Sparkline);
    fixture.componentRef.setInput('values', values);
    fixture.componentRef.setInput('target', target);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it('breaks where a value is missing, and dots the last', async () => {
    const element = await opprett([1, 2, null, 3, 4], 0);
    expect(element.querySelectorAll('polyline').length).toBe(2);
    expect(element.querySelector('circle')?.getAttribute('cy')).toBe('5');
    expect(element.querySelector('line')?.getAttribute('y1')).toBe('32');
  });
  it('draws nothing of nothing', async () => {
    const element = await opprett([null, null]);
    expect(element.querySelectorAll('polyline, circle, line').length).toBe(0);
  });
});
