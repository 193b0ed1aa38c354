import { aarAv, maanedAv, type Dag } from './dagtall';
import { medlemmerPaa } from './personer';
import type { Husstand, Opphold, Tilbud } from './register';
import type { Verden } from './verden';

interface Sted {
  readonly navn: string;
  readonly tilbud: Exclude<Tilbud, 'natthjem'>;
  /** Kroner a night in 2020. */
  readonly pris: readonly [number, number];
  readonly familie: boolean;
  readonly vekt: number;
}

const STEDER: readonly Sted[] = [
  { navn: 'Havnehospitset', tilbud: 'hospits', pris: [620, 790], familie: false, vekt: 34 },
  { navn: 'Gjestehuset ved torget', tilbud: 'pensjonat', pris: [740, 980], familie: true, vekt: 20 },
  { navn: 'Hotell Bryggen 12', tilbud: 'hotell', pris: [1090, 1490], familie: true, vekt: 15 },
  { navn: 'Tverrdal Camping', tilbud: 'campinghytte', pris: [560, 820], familie: true, vekt: 9 },
  { navn: 'Tverrdal Camping, vogn 4', tilbud: 'campingvogn', pris: [380, 460], familie: false, vekt: 3 },
  { navn: 'Kommunens nødbolig, Kleivbakken', tilbud: 'nodbolig', pris: [420, 560], familie: true, vekt: 15 },
  { navn: 'Akuttrom, Møllebakken', tilbud: 'annet', pris: [480, 640], familie: false, vekt: 4 },
];

/** Cold months bring more people in; summer guests fill the camping sites instead. */
const SESONG: readonly number[] = [1.45, 1.35, 1.15, 0.95, 0.8, 0.7, 0.65, 0.8, 0.95, 1.05, 1.2, 1.4];
export const sesong = (dag: Dag): number => SESONG[maanedAv(dag) - 1] ?? 1;

const harBarn = (h: Husstand, dag: Dag): boolean => medlemmerPaa(h, dag).some((m) => m.rolle === 'barn');

function barnMed(v: Verden, h: Husstand): boolean | null {
  if (!harBarn(h, v.naa)) return v.t('opphold').sjanse(0.3) ? false : null;
  const svar = v.t('opphold').vektet({ ja: 48, nei: 14, tomt: 38 });
  return svar === 'tomt' ? null : svar === 'ja';
}

export const oppholdId = (v: Verden): string => v.id('O', v.register.opphold.length + v.register.fjernedeOpphold);

function begynn(v: Verden, h: Husstand, fom = v.naa): Opphold {
  const t = v.t('opphold');
  const aktuelle = STEDER.filter((s) => s.familie || !harBarn(h, v.naa));
  const sted = aktuelle.find((s) => s.navn === t.vektet(Object.fromEntries(aktuelle.map((a) => [a.navn, a.vekt]))));
  const valgt = sted ?? t.velg(aktuelle);
  const opphold: Opphold = {
    id: oppholdId(v),
    husstand: h,
    tilbud: valgt.tilbud,
    // Where a strictly protected person stays is not stored (spec 02, address protection).
    sted: h.beskyttelse === 'strengt_fortrolig' || t.sjanse(0.03) ? null : valgt.navn,
    fom,
    tom: null,
    barnMed: barnMed(v, h),
    dognpris: t.sjanse(0.04) ? null : 10 * Math.round((t.heltall(...valgt.pris) * 1.04 ** (aarAv(v.naa) - 2020)) / 10),
  };
  v.register.opphold.push(opphold);
  h.opphold = opphold;
  return opphold;
}

export function avsluttOpphold(h: Husstand, tom: Dag): void {
  if (h.opphold) h.opphold.tom = Math.max(h.opphold.fom, tom);
  h.opphold = null;
}

/** A stay that is over. With children or not is what was written down then. */
export function registrerOpphold(v: Verden, h: Husstand, fom: Dag, tom: Dag): Opphold {
  const opphold = begynn(v, h, fom);
  if (harBarn(h, v.naa)) opphold.barnMed = true;
  avsluttOpphold(h, tom);
  return opphold;
}

/** How many days the household will need a place, before it is known whether a dwelling comes first. */
function trekkDager(v: Verden, h: Husstand): number {
  const t = v.t('opphold');
  // The municipality works to get children and youth out first.
  const over = v.nivaa(v.par.overTreMaaneder) * (harBarn(h, v.naa) ? 0.85 : 1);
  const lengde = t.vektet({ kort: (1 - over) * 0.4, middels: (1 - over) * 0.6, lang: over });
  if (lengde === 'kort') return t.heltall(1, 14);
  if (lengde === 'middels') return t.heltall(15, 88);
  return 96 + Math.round(t.eksponentiell(70));
}

/**
 * A household without a place to sleep: one or more stays, most of them following each other without a gap, until the
 * days are used or a dwelling is found (`flyttInn` ends the running one).
 */
export function plasser(v: Verden, h: Husstand, dager = trekkDager(v, h)): void {
  if (h.opphold || h.leieforhold || h.nesteLeieforhold) return;
  const t = v.t('opphold');
  const flytter = dager > 20 && t.sjanse(0.42);
  const lengde = flytter ? t.heltall(7, dager - 7) : dager;
  const opphold = begynn(v, h);
  v.om(lengde, () => {
    if (h.opphold !== opphold) return;
    avsluttOpphold(h, v.naa - 1);
    if (!flytter) return;
    const mellomrom = t.sjanse(0.7) ? 0 : t.heltall(2, 30);
    v.om(mellomrom, () => plasser(v, h, dager - lengde));
  });
}

/** Nights in the shelter: counted apart from other stays, many short ones through a winter. */
export function natthjem(v: Verden, h: Husstand): void {
  const t = v.t('natthjem');
  let dag = 0;
  const antall = t.heltall(1, 6);
  for (let i = 0; i < antall; i++) {
    const netter = t.heltall(1, 11);
    v.om(dag, () => {
      const opphold: Opphold = {
        id: oppholdId(v),
        husstand: h,
        tilbud: 'natthjem',
        sted: 'Natthjemmet i Fyrgata',
        fom: v.naa,
        tom: null,
        barnMed: null,
        dognpris: null,
      };
      v.register.opphold.push(opphold);
      v.om(netter, () => (opphold.tom = v.naa - 1));
    });
    dag += netter + t.heltall(1, 24);
  }
}
