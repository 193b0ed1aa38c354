// Jest for Angular libraries and the web app (jsdom, zoneless).
const path = require('node:path');
const { createCjsPreset } = require('jest-preset-angular/presets');

const at = (p) => path.join(__dirname, p);

module.exports = (name, root) => ({
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  displayName: name,
  rootDir: root,
  passWithNoTests: true,
  setupFilesAfterEnv: [at('test-setup.angular.ts')],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  moduleNameMapper: {
    '^@tak/domain$': at('libs/domain/src/index.ts'),
    '^@tak/tekster$': at('libs/tekster/src/index.ts'),
    '^@tak/contracts$': at('libs/contracts/src/index.ts'),
    '^@tak/ui$': at('libs/ui/src/index.ts'),
  },
});
