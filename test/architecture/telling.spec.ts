import { join } from 'node:path';
import { rot } from './kildefiler';

// The scripts are plain JavaScript outside the Nx projects, so that they run before anything is installed.
const { tellJest, tellNx } = jest.requireActual<typeof import('../../scripts/telling.mjs')>(
  join(rot, 'scripts/telling.mjs'),
);

const utfall = {
  numPassedTests: 7,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
};

describe('what npm test counts as failed', () => {
  it('nothing, when all is well', () => {
    expect(tellNx('lint', 3, { kode: 0, tekst: 'fine' })).toEqual({ bestatt: 3, feilet: 0 });
    expect(tellJest(utfall, 0)).toEqual({ bestatt: 7, feilet: 0 });
  });

  it('each project that Nx lists', () => {
    const tekst = 'Failed tasks:\n\n- domain:lint\n- \u001b[31mapi:lint\u001b[0m\n';
    expect(tellNx('lint', 3, { kode: 1, tekst })).toEqual({ bestatt: 1, feilet: 2 });
  });

  it('a run that ended badly without saying why', () => {
    expect(tellNx('lint', 3, { kode: 1, tekst: '' }).feilet).toBe(1);
    expect(tellJest(utfall, 1).feilet).toBe(1);
    expect(tellJest(null, 0).feilet).toBe(1);
  });

  it('the warning that the fences were skipped', () => {
    expect(tellNx('lint', 3, { kode: 0, tekst: 'warning No cached ProjectGraph is available.' }).feilet).toBe(1);
  });

  it('skipped tests and files that would not load', () => {
    expect(tellJest({ ...utfall, numPendingTests: 2 }, 0).feilet).toBe(2);
    expect(tellJest({ ...utfall, numRuntimeErrorTestSuites: 1 }, 0).feilet).toBe(1);
  });
});
