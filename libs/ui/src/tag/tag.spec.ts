import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Tag } from './tag';

@Component({ imports: [Tag], template: `<tak-tag color="danger">Rød</tak-tag><tak-tag outline>Utleid</tak-tag>` })
class Vert {}

it('Tag is a word with a colour', async () => {
  const fixture = TestBed.createComponent(Vert);
  await fixture.whenStable();
  const [rod, utleid] = (fixture.nativeElement as HTMLElement).querySelectorAll<HTMLElement>('.ds-tag');
  expect([rod?.textContent, rod?.dataset['color'], rod?.dataset['variant']]).toEqual(['Rød', 'danger', undefined]);
  expect([utleid?.dataset['color'], utleid?.dataset['variant']]).toEqual(['neutral', 'outline']);
});
