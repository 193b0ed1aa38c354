import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Timeline } from './timeline';
import { TimelineLane, timelineLayout } from './timeline-layout';

const baner: readonly TimelineLane[] = [
  {
    label: 'Leieforhold',
    bars: [
      { from: '2017-01-01', to: '2020-06-30', label: 'Eli Vassmo', kind: 'soft' },
      { from: '2021-01-01', to: null, label: 'Toni Hjelmset', kind: 'solid' },
    ],
  },
  { label: 'Saker', bars: [] },
  { label: 'Status', bars: [{ from: '2020-07-01', to: '2020-12-31', label: 'Rehabilitering', kind: 'hatched' }] },
];
const akse = { from: '2017-01-01', to: '2027-01-01', today: '2026-11-22' };

describe('timelineLayout', () => {
  const l = timelineLayout({ ...akse, lanes: baner, width: 1000 });
  it('covers the last day, and runs to the edge when there is no end', () => {
    const [bane] = l.lanes;
    const [forste, andre] = bane?.bars ?? [];
    expect((forste?.x ?? 0) + (forste?.width ?? 0)).toBeCloseTo(349.8, 0);
    expect((andre?.x ?? 0) + (andre?.width ?? 0)).toBeCloseTo(1000);
  });
  it('leaves out what lies outside the axis', () => {
    const utenfor: TimelineLane = {
      label: 'x',
      bars: [{ from: '2010-01-01', to: '2016-12-31', label: 'x', kind: 'soft' }],
    };
    expect(timelineLayout({ ...akse, lanes: [utenfor], width: 1000 }).lanes[0]?.bars).toEqual([]);
  });
  it('writes in a bar only what there is room for', () =>
    expect(l.lanes.map((b) => b.bars.map((s) => s.text))).toEqual([['Eli Vassmo', 'Toni Hjelmset'], [], ['']]));
  it('marks today', () => expect(l.today).toBeCloseTo(989, 0));
});

describe('Timeline', () => {
  const opprett = async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(Timeline);
    for (const [navn, verdi] of Object.entries({ caption: 'Lia 10', lanes: baner, ...akse }))
      fixture.componentRef.setInput(navn, verdi);
    const element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    await fixture.whenStable();
    const stopp = () =>
      [...element.querySelectorAll<SVGElement>('[data-bar]')].filter((g) => g.getAttribute('tabindex') === '0');
    const trykk = async (key: string) => {
      stopp()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await fixture.whenStable();
      return stopp().map((g) => g.getAttribute('aria-label'));
    };
    return { fixture, element, stopp, trykk };
  };

  it('is one stop for Tab; arrows walk the bars and skip lanes without any', async () => {
    const { stopp, trykk } = await opprett();
    expect(stopp().length).toBe(1);
    expect(await trykk('ArrowRight')).toEqual(['Leieforhold: Toni Hjelmset, 01.01.2021–pågår']);
    expect(await trykk('ArrowRight')).toEqual(['Leieforhold: Toni Hjelmset, 01.01.2021–pågår']);
    expect(await trykk('ArrowDown')).toEqual(['Status: Rehabilitering, 01.07.2020–31.12.2020']);
    expect(await trykk('ArrowUp')).toEqual(['Leieforhold: Eli Vassmo, 01.01.2017–30.06.2020']);
  });

  it('has the same content as a table', async () => {
    const { element } = await opprett();
    expect([...element.querySelectorAll('tbody tr')].map((r) => r.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'Eli Vassmo Leieforhold 01.01.2017 30.06.2020',
      'Toni Hjelmset Leieforhold 01.01.2021 pågår',
      'Rehabilitering Status 01.07.2020 31.12.2020',
    ]);
  });
});
