import { TestBed } from '@angular/core/testing';
import { FARGER_NOKKEL, Fargevalg } from './fargevalg';

const rot = document.documentElement;

describe('Fargevalg', () => {
  // The machine of jsdom says nothing about colours, which counts as light.
  beforeEach(() => {
    localStorage.clear();
    rot.dataset['colorScheme'] = 'light';
  });

  it('remembers a choice that differs from the machine', () => {
    const valg = TestBed.inject(Fargevalg);
    valg.bytt();
    expect([valg.farger(), rot.dataset['colorScheme'], localStorage.getItem(FARGER_NOKKEL)]).toEqual([
      'dark',
      'dark',
      'dark',
    ]);
  });

  it('follows the machine again when one chooses what the machine says', () => {
    const valg = TestBed.inject(Fargevalg);
    valg.bytt();
    valg.bytt();
    expect([valg.farger(), localStorage.getItem(FARGER_NOKKEL)]).toEqual(['light', null]);
  });

  it('prints in light colours', () => {
    const valg = TestBed.inject(Fargevalg);
    valg.bytt();
    window.dispatchEvent(new Event('beforeprint'));
    expect(rot.dataset['colorScheme']).toBe('light');
    window.dispatchEvent(new Event('afterprint'));
    expect([rot.dataset['colorScheme'], valg.farger()]).toEqual(['dark', 'dark']);
  });

  it('starts with what the page already shows', () => {
    rot.dataset['colorScheme'] = 'dark';
    expect(TestBed.inject(Fargevalg).farger()).toBe('dark');
  });
});
