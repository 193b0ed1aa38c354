import { TestBed } from '@angular/core/testing';
import { Merkelinje } from './merkelinje';

describe('the line of what is marked', () => {
  const start = async (antall: number) => {
    const fixture = TestBed.createComponent(Merkelinje);
    fixture.componentRef.setInput('antall', antall);
    fixture.componentRef.setInput('apen', false);
    let endret = 0;
    fixture.componentInstance.endre.subscribe(() => (endret += 1));
    await fixture.whenStable();
    const trykk = (init: KeyboardEventInit) => {
      const hendelse = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
      fixture.componentInstance.tast(hendelse);
      return hendelse.defaultPrevented;
    };
    return { element: fixture.nativeElement as HTMLElement, endret: () => endret, trykk };
  };

  it('opens the form by Ctrl+Enter from a row, and by no other key', async () => {
    const { endret, trykk } = await start(2);
    expect([trykk({}), trykk({ ctrlKey: true, shiftKey: true }), trykk({ ctrlKey: true, key: 'a' })]).toEqual([
      ...[false, false, false],
    ]);
    expect(endret()).toBe(0);
    expect([trykk({ ctrlKey: true }), trykk({ metaKey: true })]).toEqual([true, true]);
    expect(endret()).toBe(2);
  });

  it('leaves the key to the link while nothing is marked', async () => {
    const { endret, trykk } = await start(0);
    expect([trykk({ ctrlKey: true }), endret()]).toEqual([false, 0]);
  });

  it('stays in the window while something is marked', async () => {
    expect((await start(1)).element.classList).toContain('staar');
    expect((await start(0)).element.classList).not.toContain('staar');
  });
});
