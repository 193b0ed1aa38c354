import { aarAv, kalenderdag, dagtall, type Dag } from './dagtall';
import { lagHusstand } from './husstander';
import { oppholdId } from './opphold';
import type { Leieforhold, Opphold } from './register';
import type { Verden } from './verden';

function nyttOpphold(v: Verden, opphold: Omit<Opphold, 'id' | 'barnMed'>): void {
  v.register.opphold.push({ id: oppholdId(v), barnMed: null, ...opphold });
}

/** So many mistakes in a register of this size; a part of one by chance. */
function antall(v: Verden, iLundvik: number): number {
  const ventet = iLundvik * v.par.avvik;
  const hele = Math.floor(ventet);
  return hele < ventet && v.t('avvik').sjanse(ventet - hele) ? hele + 1 : hele;
}

/** Nobody wrote down that they left: stays of more than two years, one of them still running. */
function glemteOpphold(v: Verden): void {
  const alle = [
    [1900, 805],
    [1500, 760],
    [840, null],
  ] as const;
  for (const [dagerSiden, dager] of alle.slice(alle.length - antall(v, alle.length))) {
    const fom = v.slutt - dagerSiden;
    const husstand = lagHusstand(v, 'rus_psykisk', { form: 'enslig', fom, minstAlder: 26 });
    const tom = dager === null ? null : fom + dager;
    nyttOpphold(v, { husstand, tilbud: 'hospits', sted: null, fom, tom, dognpris: 690 });
  }
}

const lopende = (v: Verden): Leieforhold[] =>
  v.register.leieforhold.filter((l) => l.tom === null && l.fom < v.slutt - 200 && l.husstand.leieforhold === l);

/** The lease began, but the stay was never closed. */
function oppholdMedLeieforhold(v: Verden): void {
  const t = v.t('avvik');
  const aktuelle = lopende(v).filter(
    (l) => l.husstand.gruppe === 'andre_problemer' && l.husstand.beskyttelse === 'ugradert',
  );
  for (const { husstand } of t.noen(aktuelle, antall(v, 4))) {
    nyttOpphold(v, {
      husstand,
      tilbud: 'pensjonat',
      sted: 'Gjestehuset ved torget',
      fom: v.slutt - t.heltall(12, 70),
      tom: null,
      dognpris: 1080,
    });
  }
}

/** The lease is there, but who lives in the dwelling was never entered. */
function leieforholdUtenMedlem(v: Verden): void {
  const t = v.t('avvik');
  const medBosetting = new Set(v.register.bosettinger.map((b) => b.husstand.id));
  const aktuelle = lopende(v).filter((l) => l.husstand.medlemmer.length === 1 && !medBosetting.has(l.husstand.id));
  for (const { husstand } of t.noen(aktuelle, antall(v, 5))) husstand.medlemmer = [];
}

/** The decimal comma fell out, or came in the wrong place. */
function feilAreal(v: Verden): void {
  const t = v.t('avvik');
  const aktuelle = v.register.boliger.filter(
    (b) => b.tom === null && b.endringer.length === 0 && b.foerst.areal >= 42 && b.foerst.areal < 80,
  );
  for (const [nr, bolig] of t.noen(aktuelle, antall(v, 5)).entries()) {
    bolig.foerst.areal = Math.round(bolig.foerst.areal * (nr % 2 === 0 ? 10 : 0.1) * 10) / 10;
  }
}

/** The same day next year: a year too much was typed. */
function ettAarForSent(dag: Dag): Dag {
  const k = kalenderdag(dag);
  return dagtall(k.aar + 1, k.maaned, Math.min(k.dag, 28));
}

function framtidigeDatoer(v: Verden): void {
  const t = v.t('avvik');
  const { soknader, virkemidler, opphold } = v.register;
  const nye = soknader.filter((s) => s.type === 'ny' && s.utfall === null && aarAv(s.mottatt) === aarAv(v.slutt));
  const ferske = virkemidler.filter((m) => m.ordning === 'startlan' && v.slutt - m.utbetalt < 200);
  const avsluttede = opphold.filter((o) => o.tom !== null && v.slutt - o.tom < 300 && o.tilbud !== 'natthjem');
  for (const soknad of t.noen(nye, antall(v, 1))) endreDato(soknad, 'mottatt');
  for (const lan of t.noen(ferske, antall(v, 1))) endreDato(lan, 'utbetalt');
  for (const glemt of t.noen(avsluttede, antall(v, 1))) endreDato(glemt, 'tom');
}

function endreDato<K extends string>(rad: Readonly<Record<K, Dag | null>>, felt: K): void {
  const dato = rad[felt];
  if (dato !== null) Object.assign(rad, { [felt]: ettAarForSent(dato) });
}

/**
 * What a quality check should find: mistakes of the kind that stand in real registers. None of them breaks a hard rule
 * of the package; every one is a soft finding, beside the missing målgrupper and unknown wheelchair answers that the
 * years themselves leave behind.
 */
export function leggInnAvvik(v: Verden): void {
  glemteOpphold(v);
  oppholdMedLeieforhold(v);
  leieforholdUtenMedlem(v);
  feilAreal(v);
  framtidigeDatoer(v);
}
