module.exports = require('../../jest.node.cjs')('test-architecture', __dirname, {
  testMatch: ['<rootDir>/**/*.spec.ts'],
});
