// npm run bench: installs and builds what is missing, then measures. Every speed is a ratio to a reference run beside it.
import { join } from 'node:path';
import { byggDeler } from './bygg.mjs';
import { bliTil, finnNode, kjor, rot, si } from './kjor.mjs';
import { installer } from './oppsett.mjs';

try {
  await installer();
  await byggDeler('api', 'web');
  if ((await kjor(finnNode(), ['tools/build-bench.mjs'])) !== 0) throw new Error('The bench could not be built.');
  bliTil(join(rot, 'dist/bench/bench.mjs'), process.argv.slice(2));
} catch (feil) {
  si(feil instanceof Error ? feil.message : String(feil));
  process.exit(1);
}
