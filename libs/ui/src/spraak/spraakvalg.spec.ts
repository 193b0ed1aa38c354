import { TestBed } from '@angular/core/testing';
import { kitTekster } from '@tak/tekster';
import { SPRAAK_NOKKEL, Spraakvalg } from './spraakvalg';

describe('Spraakvalg', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('starts in the language of the page, bokmål when it says nothing', () => {
    expect(TestBed.inject(Spraakvalg).spraak()).toBe('nb');
  });

  it('starts in nynorsk when the page does', () => {
    document.documentElement.lang = 'nn';
    expect(TestBed.inject(Spraakvalg).t(kitTekster.forrige)).toBe('Førre');
  });

  it('remembers the choice and tells assistive technology', () => {
    const valg = TestBed.inject(Spraakvalg);
    valg.velg('nn');
    TestBed.tick();
    expect(valg.t(kitTekster.viserAv, 1, 2, 3)).toBe('Viser 1–2 av 3');
    expect(localStorage.getItem(SPRAAK_NOKKEL)).toBe('nn');
    expect(document.documentElement.lang).toBe('nn');
  });
});
