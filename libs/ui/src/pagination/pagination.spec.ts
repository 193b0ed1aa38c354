import { TestBed } from '@angular/core/testing';
import { pageNumbers } from './page-numbers';
import { Pagination } from './pagination';

describe('pageNumbers', () => {
  it('shows all of few, and gaps in many', () => {
    expect(pageNumbers(1, 3)).toEqual([1, 2, 3]);
    expect(pageNumbers(1, 9)).toEqual([1, 2, 3, null, 9]);
    expect(pageNumbers(5, 9)).toEqual([1, null, 4, 5, 6, null, 9]);
    expect(pageNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
    expect(pageNumbers(9, 9)).toEqual([1, null, 7, 8, 9]);
  });
});

describe('Pagination', () => {
  const opprett = async (page: number, total: number) => {
    const fixture = TestBed.createComponent(Pagination);
    fixture.componentRef.setInput('page', page);
    fixture.componentRef.setInput('pageSize', 50);
    fixture.componentRef.setInput('total', total);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    return { fixture, element, knapper: [...element.querySelectorAll('button')] };
  };

  it('says the total also when there is one page', async () => {
    const { element, knapper } = await opprett(1, 11);
    expect(element.textContent?.trim()).toBe('11 i alt, alle vist');
    expect(knapper.length).toBe(0);
  });

  it('says which rows are shown, and moves', async () => {
    const { fixture, element, knapper } = await opprett(9, 412);
    expect(element.querySelector('[role=status]')?.textContent?.trim()).toBe('Viser 401–412 av 412');
    expect(knapper.find((k) => k.getAttribute('aria-current'))?.textContent?.trim()).toBe('9');
    expect(knapper.at(-1)?.disabled).toBe(true);
    knapper[0]?.click();
    await fixture.whenStable();
    expect(fixture.componentInstance.page()).toBe(8);
  });
});
