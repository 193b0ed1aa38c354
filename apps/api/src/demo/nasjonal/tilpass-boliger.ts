import { lagBoliger } from '../boliger';
import { BOLIGSLAG } from '../boligslag';
import type { Bolig } from '../register';
import { giTilsagn } from '../tilsagn';
import { tilbyFram } from '../vakanser';
import type { Verden } from '../verden';
import { erKdb, erTilgjengelig, type Aar } from './telling';

const KJOPES = BOLIGSLAG.find((s) => s.navn === 'borettslag');

/** Flats bought before the year was out; nobody has moved in yet. */
function kjop(v: Verden, { siste }: Aar, antall: number): void {
  const t = v.t('tilpasning');
  if (!KJOPES) throw new Error('no kind of building to buy');
  for (let rest = antall; rest > 0;) {
    const nye = lagBoliger(v, KJOPES, siste - t.heltall(0, 40), { ny: true, antall: Math.min(rest, t.heltall(1, 3)) });
    giTilsagn(v, nye);
    for (const bolig of nye) v.om(t.heltall(1, 20), () => tilbyFram(v, bolig));
    rest -= nye.length;
  }
}

/** Empty, and nothing is written about it on or after the last day: it can end the day before. */
function kanAvhendes(b: Bolig, dag: number, brukt: ReadonlySet<Bolig>): boolean {
  const senere = (b.endringer.at(-1)?.fom ?? b.fom) >= dag;
  const stengt = b.utilgjengelig.some((u) => u.tom === null || u.tom >= dag);
  return b.tom === null && b.leieforhold === null && !senere && !stengt && b.fom < dag && !brukt.has(b);
}

function avhend(v: Verden, { siste }: Aar, boliger: readonly Bolig[], antall: number): number {
  const leid = v.register.leieforhold.filter((l) => l.tom === null || l.tom >= siste);
  const brukt = new Set(leid.map((l) => l.bolig));
  const solgt = new Set(boliger.filter((b) => kanAvhendes(b, siste, brukt)).slice(-antall));
  for (const bolig of solgt) bolig.tom = siste - 1;
  v.klare = v.klare.filter((b) => !solgt.has(b));
  return solgt.size;
}

/** The owner takes over the lease, and the municipality only refers tenants. */
function gjorTilTilvisning(v: Verden, { siste }: Aar, boliger: readonly Bolig[], antall: number): void {
  const mulige = boliger.filter(
    (b) => b.tom === null && b.naa.form !== 'eid' && b.fom < siste && (b.endringer.at(-1)?.fom ?? b.fom) < siste,
  );
  for (const bolig of v.t('tilpasning').noen(mulige, antall)) {
    bolig.endringer.push({ fom: siste, form: 'tilvisning' });
    bolig.naa.form = 'tilvisning';
  }
}

/** As many KDB on the last day of the year: some more are bought, or some are given up. */
export function tilpassBoliger(v: Verden, aar: Aar, antall: number): void {
  const boliger = v.register.boliger.filter((b) => erKdb(b, aar.siste));
  const forMange = boliger.length - antall;
  if (forMange < 0) return kjop(v, aar, -forMange);
  if (forMange === 0) return;
  const solgt = avhend(v, aar, boliger, forMange);
  if (solgt < forMange)
    gjorTilTilvisning(
      v,
      aar,
      boliger.filter((b) => b.tom === null),
      forMange - solgt,
    );
}

/** As many accessible ones among them: what is known about the dwelling is corrected for all its years. */
export function tilpassRullestol(v: Verden, { siste }: Aar, antall: number): void {
  const boliger = v.register.boliger.filter((b) => erKdb(b, siste));
  const forMange = boliger.filter((b) => erTilgjengelig(b, siste)).length - antall;
  const uendret = boliger.filter((b) => b.endringer.every((e) => e.rullestol === undefined));
  const brukes = (b: Bolig): boolean => b.leieforhold?.husstand.trengerRullestol === true;
  const skal = forMange < 0;
  const mulige = uendret.filter((b) => (b.foerst.rullestol === true) !== skal && (skal || !brukes(b)));
  for (const bolig of v.t('tilpasning').noen(mulige, Math.abs(forMange))) {
    bolig.foerst.rullestol = skal;
    bolig.naa.rullestol = skal;
  }
}
