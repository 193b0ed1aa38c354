import { TestBed } from '@angular/core/testing';
import { enBolig } from '../prove/en-bolig';
import { Boligmerking } from './boligmerking';

it('keeps what is marked from page to page, and takes out what cannot be changed', () => {
  TestBed.configureTestingModule({ providers: [Boligmerking] });
  const merking = TestBed.inject(Boligmerking);
  const [en, to, tre] = [7, 8, 9].map((id) => enBolig({ id, navn: `Lia ${id}` }));
  if (!en || !to || !tre) throw new Error('three dwellings');
  merking.set([en, to], true);
  merking.set([tre], true);
  merking.set([en], true);
  expect([merking.ider(), merking.antall(), merking.has(en)]).toEqual([[7, 8, 9], 3, true]);
  merking.set([to], false);
  merking.taUt([9]);
  expect([merking.ider(), merking.has(tre), merking.label(en)]).toEqual([[7], false, 'Merk Lia 7']);
  merking.fjernAlle();
  expect(merking.antall()).toBe(0);
});
