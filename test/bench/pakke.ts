import { PAKKEFORMAT } from '@tak/domain';
import { fork } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { join } from 'node:path';

/**
 * A larger package of the same kind: every municipality of the source `ganger` times, under new numbers and ids.
 * Rows are what they were, so that the work grows and nothing else does. Returns the number of data rows.
 */
export async function mangfoldiggjor(kilde: string, mal: string, ganger: number): Promise<number> {
  mkdirSync(mal, { recursive: true });
  let rader = 0;
  for (const fil of PAKKEFORMAT) {
    const sti = join(kilde, `${fil.navn}.csv`);
    if (!existsSync(sti)) continue;
    const ut = createWriteStream(join(mal, `${fil.navn}.csv`));
    for (let nr = 0; nr < ganger; nr++) rader += await skrivKopi(sti, ut, nr);
    ut.end();
    await once(ut, 'finish');
  }
  return rader;
}

/** The invented country of `tak demo --nasjonal`, as the command makes it. Returns the number of data rows. */
export async function lagLandet(rot: string, mal: string, dag: string): Promise<number> {
  const hva = JSON.stringify({ mappe: mal, fro: 1, dag });
  const arbeider = fork(join(rot, 'dist/apps/api/landsarbeider.js'), [hva]);
  await once(arbeider, 'exit');
  let rader = 0;
  for (const { navn } of PAKKEFORMAT) {
    let linjer = 0;
    for await (const bit of createReadStream(join(mal, `${navn}.csv`))) {
      for (const byte of bit as Buffer) if (byte === 0x0a) linjer++;
    }
    rader += linjer - 1;
  }
  return rader;
}

async function skrivKopi(sti: string, ut: NodeJS.WritableStream, nr: number): Promise<number> {
  let rad = 0;
  for await (const linje of createInterface({ input: createReadStream(sti, 'utf8') })) {
    rad++;
    if (rad === 1 && nr > 0) continue;
    const tekst = rad === 1 ? linje : kopi(linje, nr);
    if (!ut.write(`${tekst}\n`)) await once(ut as NodeJS.EventEmitter, 'drain');
  }
  return rad - 1;
}

/** The source's ids begin with the municipality's number, and nothing else in it looks like one of the three. */
const KOMMUNER = ['3301', '1103', '5501'];
const MONSTER = new RegExp(`(?<=^|;)(${KOMMUNER.join('|')})(?=-|;|$)`, 'g');

function kopi(linje: string, nr: number): string {
  return linje.replace(MONSTER, (nummer) => String(1000 + nr * KOMMUNER.length + KOMMUNER.indexOf(nummer)));
}
