import { dagtall } from './dagtall';
import type { Bolig, Tilsagn } from './register';
import type { Verden } from './verden';

type Ordning = Tilsagn['ordning'];

/** What the purchase of this dwelling was financed with. The municipality's own homes get grants; tilvisning loans. */
function ordninger(v: Verden, b: Bolig): readonly Ordning[] {
  const t = v.t('tilsagn');
  if (b.foerst.form === 'tilvisning') return t.sjanse(0.85) ? ['grunnlan'] : [];
  if (b.foerst.form === 'innleid') return [];
  if (b.type === 'omsorgsbolig') return t.sjanse(0.8) ? ['investeringstilskudd'] : [];
  const valg = t.vektet({ tilskudd: 46, begge: 16, grunnlan: 9, ingen: 29 });
  if (valg === 'tilskudd') return ['tilskudd_utleiebolig'];
  if (valg === 'begge') return ['tilskudd_utleiebolig', 'grunnlan'];
  return valg === 'grunnlan' ? ['grunnlan'] : [];
}

/** Share of the price by scheme, at 30 000 to 48 000 kroner per square metre. */
const ANDEL: Readonly<Record<Ordning, readonly [number, number]>> = {
  tilskudd_utleiebolig: [16, 38],
  grunnlan: [55, 80],
  investeringstilskudd: [40, 50],
};

/** One commitment for all dwellings of the building: same day, same scheme, amount by area. */
export function giTilsagn(v: Verden, boliger: readonly Bolig[]): void {
  const t = v.t('tilsagn');
  const forste = boliger[0];
  if (!forste || forste.fom < dagtall(2010, 1, 1)) return;
  const dato = Math.min(v.naa, forste.fom - t.heltall(10, 120));
  for (const ordning of ordninger(v, forste)) {
    const andel = t.heltall(...ANDEL[ordning]) / 100;
    const meterpris = t.heltall(30, 48) * 1000;
    for (const bolig of boliger) {
      const belop = t.sjanse(0.01) ? null : 1000 * Math.round((bolig.foerst.areal * meterpris * andel) / 1000);
      v.register.tilsagn.push({ id: v.id('T', v.register.tilsagn.length, 4), bolig, ordning, dato, belop });
    }
  }
}
