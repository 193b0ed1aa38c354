import { rullestoltilgjengelig } from './rullestol';

const svar = (tilBoligen: boolean | null, innIBoligen: boolean | null, rundtIRommene: boolean | null) =>
  rullestoltilgjengelig({ tilBoligen, innIBoligen, rundtIRommene });

describe('access for a wheelchair user', () => {
  it('is there when all three are yes', () => expect(svar(true, true, true)).toBe(true));
  it.each([
    [false, true, true],
    [true, false, true],
    [true, true, false],
    [null, null, false],
    [false, null, true],
  ])('is not there when one is no: %s %s %s', (a, b, c) => expect(svar(a, b, c)).toBe(false));
  it.each([
    [null, true, true],
    [true, null, true],
    [true, true, null],
    [null, null, null],
  ])('is unknown when one is not answered and none is no: %s %s %s', (a, b, c) => expect(svar(a, b, c)).toBeNull());
});
