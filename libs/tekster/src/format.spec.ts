import { dato, datoLang, fraDato, kroner, omDager, periode, prosent, tall, tidspunkt } from './format';

const s = (t: string): string => t.replaceAll('\u202f', ' ');

describe('fraDato', () => {
  it('says that nobody knows instead of a day that was never told', () => {
    expect(fraDato('nb', '1900-01-01')).toBe('Uten kjent dato');
    expect(fraDato('nn', '1900-01-01')).toBe('Utan kjend dato');
    expect(fraDato('nb', '1900-01-02')).toBe('02.01.1900');
  });
});

describe('tall', () => {
  it('groups thousands with a narrow space and uses a decimal comma', () => {
    expect(tall(18490)).toBe('18\u202f490');
    expect(s(tall(1234567.25, 1))).toBe('1 234 567,3');
    expect(tall(0)).toBe('0');
    expect(tall(999)).toBe('999');
  });
  it('rounds the written number, halves away from zero', () => {
    expect(tall(1.005, 2)).toBe('1,01');
    expect(tall(0.5)).toBe('1');
    expect(tall(-2.5)).toBe('\u22123');
  });
  it('has no minus zero', () => expect(tall(-0.2)).toBe('0'));
  it('writes percent and kroner', () => {
    expect(s(prosent(13.44))).toBe('13,4 %');
    expect(s(kroner(18490))).toBe('18 490 kr');
  });
});

describe('dates', () => {
  it('writes dd.mm.yyyy', () => expect(dato('2027-02-03')).toBe('03.02.2027'));
  it('writes the weekday of each language', () => {
    expect(datoLang('nb', '2027-02-02')).toBe('tirsdag 2. februar 2027');
    expect(datoLang('nn', '2027-02-02')).toBe('tysdag 2. februar 2027');
  });
  it('shows a moment in Norwegian time, summer and winter', () => {
    expect(tidspunkt('2027-02-03T07:12:00Z')).toBe('03.02.2027 kl. 08.12');
    expect(tidspunkt('2026-07-31T22:30:00Z')).toBe('01.08.2026 kl. 00.30');
  });
  it('says how far away a day is', () => {
    expect(omDager('nb', '2027-02-15', '2027-02-03')).toBe('om 12 dager');
    expect(omDager('nn', '2027-01-22', '2027-02-03')).toBe('12 dagar sidan');
    expect(omDager('nb', '2027-02-03', '2027-02-03')).toBe('i dag');
    expect(omDager('nn', '2027-02-04', '2027-02-03')).toBe('i morgon');
    expect(omDager('nb', '2027-02-02', '2027-02-03')).toBe('i går');
  });
  it('counts days across the change to summer time', () =>
    expect(omDager('nb', '2027-03-29', '2027-03-27')).toBe('om 2 dager'));
  it('writes a period, open or closed, with the first year only when it differs', () => {
    expect(periode('nb', '2026-09-12', '2026-12-12')).toBe('12.09–12.12.2026');
    expect(periode('nb', '2025-11-01', '2026-01-12')).toBe('01.11.2025–12.01.2026');
    expect(periode('nn', '2026-09-28', null)).toBe('28.09.2026–held fram');
  });
});
