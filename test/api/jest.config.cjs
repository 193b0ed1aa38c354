module.exports = require('../../jest.node.cjs')('test-api', __dirname, { testMatch: ['<rootDir>/**/*.spec.ts'] });
