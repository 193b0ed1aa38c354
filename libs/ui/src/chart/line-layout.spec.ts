import { ChartSeries, lineLayout } from './line-layout';

const egen: ChartSeries = {
  name: 'Lundvik',
  kind: 'own',
  points: [8, 10, null, 12, 11].map((value, i) => ({
    year: 2022 + i,
    value,
    ...(i === 3 ? { restated: '14 → 12' } : {}),
  })),
};
const landet: ChartSeries = {
  name: 'Landet',
  kind: 'country',
  points: [7, 7, 8, 9, 11].map((value, i) => ({ year: 2022 + i, value })),
};
const grunn = { series: [egen, landet], target: { value: 0, label: 'Mål' }, marks: [], format: String };

describe('lineLayout', () => {
  it('draws the own line last, so that it lies on top, and breaks it where a value is missing', () => {
    const { lines } = lineLayout({ ...grunn, width: 700 });
    expect(lines.map((l) => l.cls)).toEqual(['l-2', 'l-own', 'l-own']);
  });
  it('labels the line ends without overlap, inside the chart', () => {
    const l = lineLayout({ ...grunn, width: 700 });
    const [a, b] = l.ends;
    expect(a?.text).toBe('11 Lundvik');
    expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(16);
    expect(l.ends.every((e) => e.x + e.text.length * 6 < 700)).toBe(true);
  });
  it('says numbers only when narrow', () => {
    const l = lineLayout({ ...grunn, width: 288 });
    expect(l.narrow).toBe(true);
    expect(l.ends.map((e) => e.text)).toEqual(['11', '11']);
  });
  it('has room for the target and shows it as 0 when it is 0', () => {
    const l = lineLayout({ ...grunn, target: { value: 40, label: 'Mål' }, width: 700 });
    expect(l.target?.y).toBeGreaterThanOrEqual(l.top);
    expect(lineLayout({ ...grunn, width: 700 }).target?.y).toBe(l.bottom);
  });
  it('rings a restated point', () => expect(lineLayout({ ...grunn, width: 700 }).rings.length).toBe(1));
  it('draws an empty chart when nothing is known', () => {
    const l = lineLayout({ ...grunn, series: [{ ...egen, points: [] }], target: null, width: 700 });
    expect(l.lines).toEqual([]);
    expect(l.grid.length).toBeGreaterThan(1);
  });
});
