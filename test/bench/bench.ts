import { join } from 'node:path';
import { maalStorrelse } from './del/import';
import { maalLister } from './del/liste';
import { maalSkriving } from './del/skriving';
import { maalVekst } from './del/vekst';
import { maalWeb } from './del/web';
import { lagLandet, mangfoldiggjor } from './pakke';
import { overskrift, skrivTabell } from './rapport';
import { DAG, rot } from './register';

// npm run bench [-- --del import,liste,skriving,vekst,web] [--nasjonal] [<copies of the example>]: what the quality
// requirements measure, each beside its reference in the same minute. `import` measures the numbers too. Default: 60
// copies, 180 small municipalities, some fifteen minutes in all; --nasjonal: the invented country (357 municipalities,
// 3.5 million rows), which takes twenty minutes more and 6 GB of disk.
const argumenter = process.argv.slice(2);
const nasjonal = argumenter.some((a) => /^(--)?nasjonal$/.test(a));
const kopier = argumenter.map(Number).find(Boolean) ?? 60;

const DELER: Readonly<Record<string, () => Promise<unknown>>> = {
  import: () =>
    nasjonal
      ? maalStorrelse('The country', lagLandet(rot, DAG), { storst: true })
      : maalStorrelse(`${kopier * 3} municipalities`, mangfoldiggjor(join(rot, 'eksempel/liten'), kopier)),
  liste: maalLister,
  skriving: maalSkriving,
  vekst: () => maalVekst(Math.max(1, Math.round(kopier / 3))),
  web: maalWeb,
};

const valgte = (argumenter[argumenter.indexOf('--del') + 1] ?? '').split(',');
const onsket = argumenter.includes('--del') ? valgte : Object.keys(DELER);
const ukjent = onsket.filter((navn) => !DELER[navn]);
if (ukjent.length > 0) throw new Error(`no part ${ukjent.join(', ')}; there are ${Object.keys(DELER).join(', ')}`);

let feil = false;
for (const navn of onsket) {
  try {
    await DELER[navn]?.();
  } catch (e) {
    // The others are still worth knowing.
    feil = true;
    overskrift(`${navn} could not be measured: ${e instanceof Error ? (e.stack ?? e.message) : String(e)}`);
  }
}
skrivTabell();
process.exitCode = feil ? 1 : 0;
