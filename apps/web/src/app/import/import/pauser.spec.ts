import { nestePause } from './pauser';

const leser = (andel: number) => ({ status: 'leser', andel, fase: null }) as const;

describe('nestePause', () => {
  it('is short while the import moves', () => expect(nestePause(3000, leser(0.1), leser(0.2))).toBe(400));
  it('grows while it stands still, to a limit', () => {
    expect(nestePause(400, leser(0.2), leser(0.2))).toBe(600);
    expect(nestePause(4500, leser(0.2), leser(0.2))).toBe(5000);
  });
  it('grows when nobody answers', () => expect(nestePause(600, null, null)).toBe(900));
  it('is long while somebody is asked', () =>
    expect(nestePause(400, leser(1), { status: 'venter_paa_bekreftelse', andel: 0, fase: null })).toBe(5000));
});
