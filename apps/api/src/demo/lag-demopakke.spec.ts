import { PAKKEFORMAT, type Filnavn, type Kolonne } from '@tak/domain';
import { PARAMETERE } from '@tak/indicators';
import { idnr } from '@navikt/fnrvalidator';
import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LUNDVIK, skalert } from './kommuneparametere';
import { lagDemopakke } from './lag-demopakke';

const DAG = '2026-11-22';
jest.setTimeout(120_000);

/** A village of the same kind, for what does not need a town. */
const LITEN = { ...skalert(LUNDVIK, 0.05), kommunenummer: '9902', navn: 'Nesvik', idprefiks: '9902-' };

type Rad = Record<string, string>;
type Pakke = Record<Filnavn, Rad[]>;

async function les(mappe: string): Promise<Pakke> {
  const filer = PAKKEFORMAT.map(async ({ navn }) => {
    const tekst = await readFile(join(mappe, `${navn}.csv`), 'utf8');
    return [navn, parse(tekst, { delimiter: ';', columns: true }) as Rad[]] as const;
  });
  return Object.fromEntries(await Promise.all(filer)) as Pakke;
}

const ALDRI = '9999-12-31';
const fom = (r: Rad): string => r['fom'] ?? '';
const tom = (r: Rad): string => r['tom'] || ALDRI;

/** Every cell against its column: required, type, code, parameter of the catalogue. */
function feilICelle(k: Kolonne, verdi: string): string | null {
  if (verdi === '') return k.paakrevd ? 'mangler' : null;
  const t = k.type;
  if (t.slag === 'dato') return new Date(`${verdi}T00:00:00Z`).toISOString().startsWith(verdi) ? null : 'ikke en dato';
  if (t.slag === 'ja_nei') return verdi === 'ja' || verdi === 'nei' ? null : 'ikke ja/nei';
  if (t.slag === 'kode') return t.koder.includes(verdi) ? null : 'ukjent kode';
  if (t.slag === 'tekst') return verdi.length <= t.maks ? null : 'for lang';
  if (t.slag === 'kommunenummer') return /^\d{4}$/.test(verdi) ? null : 'ikke et kommunenummer';
  if (t.slag === 'parameter') return PARAMETERE.some((p) => p.id === verdi) ? null : 'ukjent parameter';
  if (t.slag !== 'heltall' && t.slag !== 'desimal') return null;
  const tall = Number(verdi);
  const heltall = t.slag === 'desimal' || Number.isInteger(tall);
  return heltall && tall >= t.min && tall <= t.maks ? null : 'ikke et tall som kan stå her';
}

function gruppert(rader: readonly Rad[], kolonne: string): Map<string, Rad[]> {
  const svar = new Map<string, Rad[]>();
  for (const r of rader) svar.set(r[kolonne] ?? '', [...(svar.get(r[kolonne] ?? '') ?? []), r]);
  return svar;
}

const overlapper = (rader: readonly Rad[]): Rad[] =>
  [...rader]
    .sort((a, b) => fom(a).localeCompare(fom(b)))
    .filter((r, i, alle) => alle.slice(0, i).some((foer) => tom(foer) >= fom(r)));

/** Birth date as the number itself says it: synthetic month, century by the individual number. */
function fodtEtter(nummer: string): string {
  const [dag, maaned, aar] = [nummer.slice(0, 2), Number(nummer.slice(2, 4)) - 80, nummer.slice(4, 6)];
  return `${Number(nummer.slice(6, 9)) < 500 ? '19' : '20'}${aar}-${String(maaned).padStart(2, '0')}-${dag}`;
}

/** The hard rules of the format, each said once more than in the import, straight from the specification. */
function finnBrudd(p: Pakke): string[] {
  const brudd: string[] = [];
  const si = (regel: string, rader: readonly Rad[]): void => {
    for (const r of rader) brudd.push(`${regel}: ${Object.values(r).slice(0, 5).join(';')}`);
  };
  const ider = new Map(PAKKEFORMAT.map((f) => [f.navn, new Set(p[f.navn].map((r) => r[f.kolonner[0]?.navn ?? '']))]));
  for (const fil of PAKKEFORMAT) {
    const sett = new Set<string>();
    for (const r of p[fil.navn]) {
      const nokkel = fil.nokkel.map((n) => r[n]).join('/');
      if (sett.has(nokkel)) si(`${fil.navn}: samme nøkkel to ganger`, [r]);
      sett.add(nokkel);
      if (r['tom'] && fom(r) > tom(r)) si(`${fil.navn}: tom før fom`, [r]);
      for (const k of fil.kolonner) {
        const verdi = r[k.navn] ?? '';
        const feil = feilICelle(k, verdi);
        if (feil) si(`${fil.navn}.${k.navn} ${feil}`, [r]);
        if (k.type.slag === 'ref' && verdi && !ider.get(k.type.til)?.has(verdi)) si(`${k.navn} finnes ikke`, [r]);
        if (k.type.slag === 'kommunenummer' && !ider.get('kommuner')?.has(verdi)) si('annen kommune', [r]);
      }
    }
  }
  const bolig = new Map(p.boliger.map((b) => [b['bolig_id'], b]));
  const utenfor = (r: Rad): boolean => {
    const b = bolig.get(r['bolig_id']);
    return !b || fom(r) < fom(b) || tom(r) > tom(b);
  };
  si('leieforhold utenfor boligens tid', p.leieforhold.filter(utenfor));
  si('utilgjengelig utenfor boligens tid', p.utilgjengelig.filter(utenfor));
  const endringFeil = (r: Rad): boolean =>
    fom(r) <= fom(bolig.get(r['bolig_id']) ?? {}) || fom(r) > tom(bolig.get(r['bolig_id']) ?? {});
  si('endring utenfor boligens tid', p.boligendringer.filter(endringFeil));
  for (const leier of gruppert(p.leieforhold, 'bolig_id').values()) si('to leieforhold', overlapper(leier));
  for (const a of gruppert(p.innleieavtaler, 'bolig_id').values()) si('to innleieavtaler', overlapper(a));
  for (const a of gruppert(p.tilvisningsboliger, 'bolig_id').values()) si('to tilvisninger', overlapper(a));
  si('klargjøring utenfor boligens tid', p.klargjoringer.filter(utenfor));
  const hoved = p.medlemmer.filter((m) => m['rolle'] === 'hovedperson');
  for (const h of gruppert(hoved, 'husstand_id').values()) si('to hovedpersoner', overlapper(h));
  const sokerHusstand = new Map(p.soknader.map((s) => [s['soknad_id'], s['husstand_id']]));
  si(
    'annen husstands søknad',
    p.leieforhold.filter((l) => l['soknad_id'] && sokerHusstand.get(l['soknad_id']) !== l['husstand_id']),
  );
  for (const person of p.personer) {
    const nummer = person['fodselsnummer'] ?? '';
    if (nummer === '') continue;
    const svar = idnr(nummer);
    if (svar.status !== 'valid' || svar.type !== 'tnr') si('ikke et syntetisk nummer', [person]);
    else if (fodtEtter(nummer) !== person['fodselsdato']) si('fødselsdato mot nummer', [person]);
    if ((Number(nummer[8]) % 2 === 0) !== (person['kjonn'] === 'k')) si('kjønn mot nummer', [person]);
  }
  const fodt = new Map(p.personer.map((x) => [x['person_id'], x['fodselsdato'] ?? '']));
  const atten = (d: string): string => `${Number(d.slice(0, 4)) + 18}${d.slice(4)}`;
  si(
    'enslig mindreårig over 18',
    p.bosettinger.filter(
      (b) => b['enslig_mindreaarig'] === 'ja' && (b['bosatt'] ?? '') >= atten(fodt.get(b['person_id']) ?? ''),
    ),
  );
  return brudd;
}

describe('the hard rules of the registerpakke', () => {
  let mappe: string;
  let pakke: Pakke;
  const lag = async (navn: string, fro: number, dag: string, kommuner = [LUNDVIK]): Promise<Pakke> => {
    await lagDemopakke(join(mappe, navn), { fro, dag, kommuner });
    return les(join(mappe, navn));
  };

  beforeAll(async () => {
    mappe = await mkdtemp(join(tmpdir(), 'tak-demo-'));
    pakke = await lag('liten', 1, DAG, [LITEN]);
  });
  afterAll(() => rm(mappe, { recursive: true, force: true }));

  it('are held by the demo, which has something of every file', async () => {
    const stor = await lag('stor', 1, DAG);
    expect(finnBrudd(stor)).toEqual([]);
    expect(PAKKEFORMAT.filter(({ navn }) => stor[navn].length === 0)).toEqual([]);
  });

  it.each(['2024-02-29', '2026-01-01', '2026-12-31'])('are held with %s as the business day', async (dag) => {
    for (const fro of [20, 21, 22]) expect(finnBrudd(await lag(`${dag}-${fro}`, fro, dag, [LITEN]))).toEqual([]);
  });

  it('are held by a village', () => expect(finnBrudd(pakke)).toEqual([]));

  const medEn = (fil: Filnavn, velg: (r: Rad) => boolean, endring: Rad): Pakke => {
    const nr = pakke[fil].findIndex(velg);
    expect(nr).toBeGreaterThanOrEqual(0);
    return { ...pakke, [fil]: pakke[fil].map((r, i) => (i === nr ? { ...r, ...endring } : r)) };
  };
  const alltid = (): boolean => true;

  // The check must be able to go red: each rule broken once.
  it.each<[string, Filnavn, (r: Rad) => boolean, Rad]>([
    ['mangler', 'soknader', alltid, { mottatt: '' }],
    ['ikke en dato', 'boliger', alltid, { fom: '2020-02-30' }],
    ['ukjent kode', 'leieforhold', alltid, { avslutning: 'borte' }],
    ['ikke et tall', 'boliger', alltid, { antall_soverom: '1.5' }],
    ['ukjent parameter', 'egenrapport', alltid, { parameter_id: '99.9' }],
    ['finnes ikke', 'medlemmer', alltid, { person_id: 'X1' }],
    ['samme nøkkel', 'husstander', alltid, { husstand_id: '9902-H00002' }],
    ['tom før fom', 'midlertidige_opphold', alltid, { tom: '2001-01-01' }],
    ['annen kommune', 'bygg', alltid, { kommunenummer: '3301' }],
    ['utenfor boligens tid', 'leieforhold', alltid, { fom: '1890-01-01' }],
    ['utilgjengelig utenfor', 'utilgjengelig', alltid, { fom: '1890-01-01' }],
    ['endring utenfor', 'boligendringer', alltid, { fom: '1890-01-01' }],
    ['to leieforhold', 'leieforhold', (r) => r['avslutning'] === 'forlenget', { tom: '' }],
    ['to hovedpersoner', 'medlemmer', (r) => r['rolle'] === 'partner', { rolle: 'hovedperson' }],
    ['annen husstands', 'leieforhold', (r) => r['soknad_id'] !== '', { husstand_id: '9902-H00001' }],
    ['ikke et syntetisk', 'personer', (r) => r['fodselsnummer'] !== '', { fodselsnummer: '12345678901' }],
    ['fødselsdato mot', 'personer', (r) => r['fodselsnummer'] !== '', { fodselsdato: '1950-01-01' }],
    ['enslig mindreårig', 'bosettinger', (r) => r['enslig_mindreaarig'] === 'ja', { bosatt: '2060-01-01' }],
  ])('the check finds «%s» in %s', (regel, fil, velg, endring) => {
    expect(finnBrudd(medEn(fil, velg, endring)).join('\n')).toContain(regel);
  });
});

async function avtrykk(mappe: string): Promise<string> {
  const hash = createHash('sha256');
  for (const fil of (await readdir(mappe)).sort()) hash.update(fil).update(await readFile(join(mappe, fil)));
  return hash.digest('hex');
}

describe('the demo package', () => {
  let mappe: string;
  const skriv = async (navn: string, fro: number, dag = DAG): Promise<string> => {
    await lagDemopakke(join(mappe, navn), { fro, dag, kommuner: [LITEN] });
    return avtrykk(join(mappe, navn));
  };

  beforeAll(async () => (mappe = await mkdtemp(join(tmpdir(), 'tak-demo-'))));
  afterAll(() => rm(mappe, { recursive: true, force: true }));

  it('is the same bytes for the same seed and day, and others for another', async () => {
    const [en, to, tre, fire] = [
      await skriv('a', 7),
      await skriv('b', 7),
      await skriv('c', 8),
      await skriv('d', 7, '2025-06-01'),
    ];
    expect(to).toBe(en);
    expect(tre).not.toBe(en);
    expect(fire).not.toBe(en);
  });

  it('has every file of the format with its header, and tells how far it has come', async () => {
    const andeler: number[] = [];
    await lagDemopakke(join(mappe, 'e'), { fro: 7, dag: DAG, kommuner: [LITEN] }, (_, andel) => andeler.push(andel));
    for (const { navn, kolonner, tillegg } of PAKKEFORMAT) {
      const [hode, ...rader] = (await readFile(join(mappe, 'e', `${navn}.csv`), 'utf8')).trim().split('\n');
      expect(hode).toBe(kolonner.map((k) => k.navn).join(';'));
      // A village may have no agreement of referral.
      if (!tillegg) expect(rader.length).toBeGreaterThan(0);
    }
    expect(andeler.at(-1)).toBe(1);
    expect(andeler).toEqual([...andeler].sort((a, b) => a - b));
  });

  it('takes several municipalities into the same files', async () => {
    const annen = { ...LITEN, kommunenummer: '9903', navn: 'Tangvik', idprefiks: '9903-' };
    await lagDemopakke(join(mappe, 'f'), { fro: 7, dag: DAG, kommuner: [LITEN, annen] });
    const kommuner = await readFile(join(mappe, 'f', 'kommuner.csv'), 'utf8');
    expect(kommuner).toBe('kommunenummer;navn\n9902;Nesvik\n9903;Tangvik\n');
    expect(finnBrudd(await les(join(mappe, 'f')))).toEqual([]);
    expect(await readFile(join(mappe, 'f', 'boliger.csv'), 'utf8')).toMatch(/\n9903-B00001;9903;9903-G0001;/);
  });
});
