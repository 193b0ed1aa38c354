import type { Response } from 'express';
import { Klokke } from '../plattform/klokke';
import type { TakForesporsel } from '../plattform/tilgang';
import { SignerteOkter } from './signerte-okter';

const BRUKER = { id: 'demo:leder', rolle: 'leder', kommuneId: 7 } as const;

/** The clock, some hours on. */
class Senere extends Klokke {
  constructor(private readonly timer: number) {
    super();
  }
  override naa(): Date {
    return new Date(super.naa().getTime() + this.timer * 3_600_000);
  }
}

function kapselFra(okter: SignerteOkter): string {
  const satt: string[] = [];
  const svar = { cookie: (navn: string, verdi: string) => satt.push(`${navn}=${verdi}`) };
  okter.start(svar as unknown as Response, BRUKER);
  return satt[0] ?? '';
}
const med = (cookie: string): TakForesporsel => ({ get: () => cookie }) as unknown as TakForesporsel;
const okter = (nokkel: number, timer = 0, https = false): SignerteOkter =>
  new SignerteOkter(Buffer.alloc(32, nokkel), new Senere(timer), https);

describe('a signed session', () => {
  const kapsel = kapselFra(okter(1));

  it('is known to every process with the same key, among other cookies', () => {
    expect(okter(1).les(med(`a=b; ${kapsel}; c=d`))).toEqual(BRUKER);
  });

  it('ends after eight hours', () => {
    expect(okter(1, 7.9).les(med(kapsel))).toEqual(BRUKER);
    expect(okter(1, 8.1).les(med(kapsel))).toBeNull();
  });

  it('is nobody’s with another key, another name, a changed byte or something more', () => {
    expect(okter(2).les(med(kapsel))).toBeNull();
    expect(okter(1, 0, true).les(med(kapsel.replace('tak-okt', '__Host-tak-okt')))).toBeNull();
    expect(okter(1).les(med(kapsel.slice(0, -2)))).toBeNull();
    expect(okter(1).les(med(`${kapsel}.x`))).toBeNull();
    expect(okter(1).les(med(''))).toBeNull();
  });
});
