import { testklynge } from './klynge';

export default async function stopp(): Promise<void> {
  await globalThis.takServer?.stopp();
  await testklynge('pg-teardown')();
}
