import { TestBed } from '@angular/core/testing';
import { Tabs } from './tabs';

describe('Tabs', () => {
  const opprett = async (selected: string) => {
    const fixture = TestBed.createComponent(Tabs);
    fixture.componentRef.setInput('label', 'Om tallet');
    fixture.componentRef.setInput('tabs', [
      { id: 'grunnlag', label: 'Grunnlag' },
      { id: 'fordeling', label: 'Fordeling' },
      { id: 'definisjon', label: 'Definisjon' },
    ]);
    fixture.componentRef.setInput('selected', selected);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const valgt = () => element.querySelector('[aria-selected=true]');
    const trykk = async (key: string) => {
      valgt()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await fixture.whenStable();
    };
    return { fixture, element, valgt, trykk };
  };

  it('names its panel by the chosen tab, and only that one is a stop for Tab', async () => {
    const { element, valgt } = await opprett('fordeling');
    expect(valgt()?.textContent?.trim()).toBe('Fordeling');
    expect(element.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(valgt()?.id);
    expect(element.querySelectorAll('[role=tab]:not([tabindex="-1"])').length).toBe(1);
  });

  it('moves by arrow keys, round the ends, with focus', async () => {
    const { valgt, trykk } = await opprett('grunnlag');
    await trykk('ArrowLeft');
    expect(valgt()?.textContent?.trim()).toBe('Definisjon');
    expect(document.activeElement).toBe(valgt());
    await trykk('Home');
    expect(valgt()?.textContent?.trim()).toBe('Grunnlag');
  });

  it('shows the first when an old link names a tab that is gone', async () => {
    const { valgt } = await opprett('borte');
    expect(valgt()?.textContent?.trim()).toBe('Grunnlag');
  });
});
