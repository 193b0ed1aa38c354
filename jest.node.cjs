// Jest for everything that runs in Node: swc compiles (decorator metadata included), and turns the ESM-only NestJS into CommonJS.
const fs = require('node:fs');
const path = require('node:path');

const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2022',
    keepClassNames: true,
  },
  sourceMaps: 'inline',
};

const { paths } = JSON.parse(fs.readFileSync(path.join(__dirname, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const alias = Object.fromEntries(
  Object.entries(paths).map(([name, [target]]) => [`^${name}$`, path.join(__dirname, target)]),
);

// Projects whose tests meet a real PostgreSQL: one throwaway cluster per run, one database per test file (@tak/testing).
const medDatabase = new Set(['database', 'indicators', 'testing', 'api', 'test-api']);
const database = {
  globalSetup: path.join(__dirname, 'libs/testing/pg-global.cjs'),
  globalTeardown: path.join(__dirname, 'libs/testing/pg-teardown.cjs'),
};

module.exports = (name, root, extra = {}) => ({
  displayName: name,
  rootDir: root,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  passWithNoTests: true,
  testTimeout: 60_000,
  moduleNameMapper: { ...alias, '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', { ...swc, module: { type: 'commonjs' } }] },
  transformIgnorePatterns: [
    'node_modules/(?!(@nestjs|@navikt|pg-boss|serialize-error|non-error|openid-client|oauth4webapi|jose)/)',
  ],
  ...(medDatabase.has(name) ? database : {}),
  ...extra,
});
