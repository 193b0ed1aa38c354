// One server and one browser at a time: the journeys share the register that the harness has filled.
module.exports = require('../../jest.node.cjs')('test-e2e', __dirname, {
  testMatch: ['<rootDir>/**/*.spec.ts'],
  globalSetup: '<rootDir>/harness/start.ts',
  globalTeardown: '<rootDir>/harness/stopp.ts',
  // A ceiling, not a measure: eight looks at a long page on a busy machine.
  testTimeout: 180_000,
});
