import lighthouse from 'lighthouse';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { tak } from '../maaling';
import { medStorrelser } from '../pakke';
import { loggInn, startApi } from '../prosess';
import { overskrift, skriv } from '../rapport';
import { medRegister, rot, type Register } from '../register';

const KOMMUNE = '3301';
/** Required of each: a part of a whole, of 100. */
const KATEGORIER = ['performance', 'accessibility', 'best-practices'] as const;

interface Chromium {
  readonly sti: string;
  readonly argumenter: readonly string[];
  readonly env: Record<string, string>;
}

/** First load and Lighthouse on three screens, in the browser that the journeys use. */
export async function maalWeb(): Promise<void> {
  const skript = pathToFileURL(join(rot, 'scripts/chromium.mjs')).href;
  const { finnChromium } = (await import(skript)) as { finnChromium: () => Promise<Chromium> };
  const { sti, argumenter, env } = await finnChromium();
  await medRegister(async (register) => {
    const pakke = join(register.mappe, 'pakke');
    await medStorrelser(join(rot, 'eksempel/liten'), [{ nummer: KOMMUNE, kopier: 10 }])(pakke);
    await tak(rot, ['importer', pakke], register.env, register.db);
    const port = 9300 + (process.pid % 500);
    const nettleser = await chromium.launch({
      executablePath: sti,
      args: [...argumenter, `--remote-debugging-port=${port}`],
      env: { ...process.env, ...env } as Record<string, string>,
    });
    try {
      await maalSkjermer(register, nettleser, port);
    } finally {
      await nettleser.close();
    }
  });
}

async function maalSkjermer(register: Register, nettleser: Browser, port: number): Promise<void> {
  const api = await startApi(register);
  try {
    const { cookie = '' } = await loggInn(api.url, 'boligkontor', KOMMUNE);
    const { rows } = await register.db.query<{ id: number }>('select min(bolig_id)::int as id from register.boliger');
    const skjermer = {
      Boliger: '/boliger',
      Bolig: `/boliger/${rows[0]?.id}`,
      Styringsinformasjon: '/styringsinformasjon',
    };
    overskrift('Web');
    for (const [navn, rute] of Object.entries(skjermer)) {
      await maalForsteLast(nettleser, { navn, url: `${api.url}${rute}`, cookie });
      await maalLighthouse(port, { navn, url: `${api.url}${rute}`, cookie });
    }
  } finally {
    await api.stopp();
  }
}

interface Skjerm {
  readonly navn: string;
  readonly url: string;
  readonly cookie: string;
}

/** Bytes of JavaScript that came over the wire, compressed, before the screen was still. */
async function maalForsteLast(nettleser: Browser, { navn, url, cookie }: Skjerm): Promise<void> {
  const kontekst = await nettleser.newContext({ locale: 'nb-NO' });
  const [hva = '', verdi = ''] = cookie.split('=');
  await kontekst.addCookies([{ name: hva, value: verdi, url }]);
  const side = await kontekst.newPage();
  const cdp = await kontekst.newCDPSession(side);
  const skript = new Set<string>();
  let bytes = 0;
  cdp.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && skript.add(requestId)));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (skript.has(requestId)) bytes += encodedDataLength;
  });
  await cdp.send('Network.enable');
  await side.goto(url, { waitUntil: 'networkidle' });
  await kontekst.close();
  if (skript.size === 0) throw new Error(`${navn} loaded no script`);
  skriv({
    arbeid: `first load of ${navn}: JavaScript on the wire`,
    maalt: bytes / 1000,
    enhet: 'kB',
    krav: { hoyst: 200, av: 'maalt' },
    merknad: `${skript.size} files`,
    aarsak: 'the frame, Angular and the screen itself come before the first look',
  });
}

async function maalLighthouse(port: number, { navn, url, cookie }: Skjerm): Promise<void> {
  const svar = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    formFactor: 'desktop',
    screenEmulation: { mobile: false, width: 1280, height: 900, deviceScaleFactor: 1, disabled: false },
    throttling: { rttMs: 40, throughputKbps: 10_240, cpuSlowdownMultiplier: 1, requestLatencyMs: 0, downloadThroughputKbps: 0, uploadThroughputKbps: 0 }, // prettier-ignore
    onlyCategories: [...KATEGORIER],
    extraHeaders: { Cookie: cookie },
    // The session is in a header: nothing to clear, and no other page to disturb.
    disableStorageReset: true,
  });
  if (!svar || svar.lhr.runtimeError)
    throw new Error(`Lighthouse of ${navn}: ${svar?.lhr.runtimeError?.message ?? ''}`);
  if (new URL(svar.lhr.finalDisplayedUrl).pathname !== new URL(url).pathname)
    throw new Error(`${navn} led to ${svar.lhr.finalDisplayedUrl}`);
  for (const kategori of KATEGORIER) {
    const trekk = Object.values(svar.lhr.audits)
      .filter((a) => a.score !== null && a.score < 0.9 && a.scoreDisplayMode !== 'informative')
      .filter((a) => svar.lhr.categories[kategori]?.auditRefs.some((r) => r.id === a.id && r.weight > 0));
    skriv({
      arbeid: `Lighthouse, ${navn}: ${kategori}`,
      maalt: Math.round((svar.lhr.categories[kategori]?.score ?? 0) * 100),
      enhet: 'of 100',
      krav: { minst: 95, av: 'maalt' },
      aarsak: trekk.map((a) => `${a.id} ${a.displayValue ?? ''}`.trim()).join(', '),
    });
  }
}
