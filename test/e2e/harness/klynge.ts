import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rot } from './server';

/** Start and end of the test cluster (libs/testing): CommonJS, since it bundles the TypeScript it runs. */
export const testklynge = (del: 'pg-global' | 'pg-teardown'): (() => Promise<void>) =>
  createRequire(__filename)(join(rot, `libs/testing/${del}.cjs`)) as () => Promise<void>;
