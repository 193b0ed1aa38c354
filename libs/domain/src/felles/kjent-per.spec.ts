import fc from 'fast-check';
import { osloDag, tolkKjentPer } from './kjent-per';

describe('as known at', () => {
  it('a date is the end of that day in Norway', () => {
    expect(tolkKjentPer('2024-01-15')).toBe('2024-01-15T23:59:59.999999+01:00');
    expect(tolkKjentPer('2024-07-15')).toBe('2024-07-15T23:59:59.999999+02:00');
    // The clock is set forward in the night to 31 March, and back in the night to 27 October.
    expect(tolkKjentPer('2024-03-30')).toBe('2024-03-30T23:59:59.999999+01:00');
    expect(tolkKjentPer('2024-03-31')).toBe('2024-03-31T23:59:59.999999+02:00');
    expect(tolkKjentPer('2024-10-27')).toBe('2024-10-27T23:59:59.999999+01:00');
  });

  it('a time has the zone it says, or Norwegian time', () => {
    expect(tolkKjentPer('2024-07-15T12:00:00Z')).toBe('2024-07-15T12:00:00Z');
    expect(tolkKjentPer('2024-07-15 12:00')).toBe('2024-07-15T12:00:00+02:00');
    expect(tolkKjentPer('2024-01-15T12:00:00.123456+0530')).toBe('2024-01-15T12:00:00.123456+05:30');
    expect(tolkKjentPer('2024-03-31T02:30:00')).toBe('2024-03-31T02:30:00+01:00');
    expect(tolkKjentPer('2024-10-27T02:30:00')).toBe('2024-10-27T02:30:00+02:00');
  });

  it.each(['2024-02-30', '2024-13-01', 'i går', '', '2024-01-01T25:00', '01.02.2024', '2024-01-01T10:61'])(
    'refuses %s',
    (tekst) => {
      expect(tolkKjentPer(tekst)).toBeNull();
    },
  );

  it('the end of a day is on that day and before the next begins', () => {
    const dager = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(dager, (d) => {
        const dag = d.toISOString().slice(0, 10);
        const slutt = tolkKjentPer(dag) ?? '';
        const neste = new Date(Date.parse(slutt.replace('.999999', '')) + 1000).toISOString();
        expect(osloDag(slutt)).toBe(dag);
        expect(osloDag(neste) > dag).toBe(true);
      }),
    );
  });
});
