import type { Client } from 'pg';

/** Marks the embedded register as invented, which lets people into it without a password. `eier`: the owner. */
export async function merkDemo(eier: Client): Promise<void> {
  await eier.query(
    `insert into tak.innstillinger (nokkel, verdi) values ('demo', 'true') on conflict (nokkel) do nothing`,
  );
}
