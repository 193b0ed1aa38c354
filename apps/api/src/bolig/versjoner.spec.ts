import { boligfeltTekster, boligtabellTekster } from '@tak/tekster';
import { TABELLER } from './versjoner.queries';

/** The columns as people meet them: `t.hos` and the name after `as`, without what a select inside reads. */
const felter = (kolonner: string): readonly string[] =>
  kolonner
    .replace(/\(select[^]*?\) as /g, 't.')
    .split(',')
    .map((k) => k.trim().replace(/^t\./, ''));

describe('the history of a dwelling', () => {
  it.each(Object.entries(TABELLER))('has words for %s and its fields', (tabell, { kolonner }) => {
    expect(Object.keys(boligtabellTekster)).toContain(tabell);
    expect(Object.keys(boligfeltTekster)).toEqual(expect.arrayContaining([...felter(kolonner)]));
  });
});
