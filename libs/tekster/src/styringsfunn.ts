import { verdiMedEnhet } from './styringstall';
import type { FastTekst, Spraak } from './tekst';

// The finding that stands as heading of a trend: «Færre over tre måneder enn i fjor».

/** What the parameter counts, as it reads after «færre», «flere» or «andel». */
const EMNER: Readonly<Record<string, FastTekst>> = {
  '2.1': { nb: 'innen tre måneder', nn: 'innan tre månader' },
  '2.2': { nb: 'over tre måneder', nn: 'over tre månader' },
  '2.S1': { nb: 'i natthjem', nn: 'i natteheim' },
  '2.S2': { nb: 'i midlertidig botilbud', nn: 'i mellombels butilbod' },
  '3.1': { nb: 'barnefamilier innen tre måneder', nn: 'barnefamiliar innan tre månader' },
  '3.2': { nb: 'barnefamilier i midlertidig botilbud', nn: 'barnefamiliar i mellombels butilbod' },
  '3.U': { nb: 'unge i midlertidig botilbud', nn: 'unge i mellombels butilbod' },
  '4.1': { nb: 'bosatt innen seks måneder', nn: 'busette innan seks månader' },
  '4.2': { nb: 'enslige mindreårige', nn: 'einslege mindreårige' },
  '4.3': { nb: 'barn bosatt innen tre måneder', nn: 'barn busette innan tre månader' },
  '4.S2': { nb: 'bosatte flyktninger', nn: 'busette flyktningar' },
  '5.1': { nb: 'kommunalt disponerte boliger', nn: 'kommunalt disponerte bustader' },
  '5.2': { nb: 'boliger med tilskudd', nn: 'bustader med tilskot' },
  '5.4': { nb: 'nye boliger for rus og psykisk helse', nn: 'nye bustader for rus og psykisk helse' },
  '5.5': { nb: 'boliger med tilvisningsavtale', nn: 'bustader med tilvisingsavtale' },
  '5.6': { nb: 'boliger bare med grunnlån', nn: 'bustader berre med grunnlån' },
  '5.8': { nb: 'innflyttet', nn: 'innflytte' },
  '5.S1': { nb: 'boliger per 1 000 innbyggere', nn: 'bustader per 1 000 innbyggjarar' },
  '5.S2': { nb: 'innflyttede husstander', nn: 'innflytte husstandar' },
  '6.1': { nb: 'tilgjengelig for rullestol', nn: 'tilgjengeleg for rullestol' },
  '6.2': { nb: 'ikke samlokalisert', nn: 'ikkje samlokalisert' },
  '6.3': { nb: 'til boliger over 65 kvm', nn: 'til bustader over 65 kvm' },
  '6.4': { nb: 'over 65 kvm', nn: 'over 65 kvm' },
  '8.1': { nb: 'kjøp med startlån', nn: 'kjøp med startlån' },
  '8.2': { nb: 'fra kommunal leie', nn: 'frå kommunal leige' },
  '8.3': { nb: 'leietakere som kjøpte', nn: 'leigetakarar som kjøpte' },
  '8.4': { nb: 'startlån til barnefamilier', nn: 'startlån til barnefamiliar' },
  '8.5': { nb: 'tilskudd til barnefamilier', nn: 'tilskot til barnefamiliar' },
  '9.1': { nb: 'til refinansiering', nn: 'til refinansiering' },
  '10.S1': { nb: 'begjæringer om utkastelse', nn: 'krav om utkasting' },
  '10.S2': { nb: 'gjennomførte utkastelser', nn: 'gjennomførte utkastingar' },
  'T.1': { nb: 'botid', nn: 'butid' },
  'T.2': { nb: 'ledige boliger', nn: 'ledige bustader' },
  'T.3': { nb: 'utilgjengelige boliger', nn: 'utilgjengelege bustader' },
  'T.4': { nb: 'avverget', nn: 'avverja' },
  'T.5': { nb: 'ventetid', nn: 'ventetid' },
  'T.6': { nb: 'nye brudd', nn: 'nye brot' },
};

export interface Funngrunnlag {
  readonly id: string;
  readonly enhet: string;
  readonly aar: number;
  readonly verdi: number | null;
  readonly ifjor: number | null;
  /** A running year is compared with a whole one: the sentence says so. */
  readonly foreloepig: boolean;
}

/** What the trend says, by the direction and the unit: fewer, a lower share, shorter; and against what. */
export function funn(spraak: Spraak, g: Funngrunnlag): string {
  const nn = spraak === 'nn';
  if (g.verdi === null) return nn ? `Ingen tal for ${g.aar}` : `Ingen tall for ${g.aar}`;
  if (g.ifjor === null) return nn ? 'Ingen tal i fjor å samanlikne med' : 'Ingen tall i fjor å sammenligne med';
  if (g.enhet === 'ja/nei') return jaNei(spraak, g.verdi, g.ifjor);
  const emne = EMNER[g.id]?.[spraak];
  const retning = Math.sign(rundet(g.verdi) - rundet(g.ifjor));
  const setning = sammenlign(spraak, g.enhet, retning, emne ? ` ${emne}` : '');
  return g.foreloepig ? `${setning}, så langt i ${g.aar}` : setning;
}

const rundet = (verdi: number): number => Math.round(verdi * 10) / 10;

const ENHETSORD: Readonly<Record<Spraak, Readonly<Record<string, readonly [string, string, string]>>>> = {
  nb: {
    antall: ['Færre', 'Like mange', 'Flere'],
    prosent: ['Lavere andel', 'Samme andel', 'Høyere andel'],
    dager: ['Kortere', 'Like lang', 'Lengre'],
    år: ['Kortere', 'Like lang', 'Lengre'],
    annet: ['Lavere', 'Uendret', 'Høyere'],
  },
  nn: {
    antall: ['Færre', 'Like mange', 'Fleire'],
    prosent: ['Lågare del', 'Same del', 'Høgare del'],
    dager: ['Kortare', 'Like lang', 'Lengre'],
    år: ['Kortare', 'Like lang', 'Lengre'],
    annet: ['Lågare', 'Uendra', 'Høgare'],
  },
};

function sammenlign(spraak: Spraak, enhet: string, retning: number, emne: string): string {
  const ord = ENHETSORD[spraak][enhet] ?? ENHETSORD[spraak]['annet'];
  const som = retning === 0 ? 'som' : 'enn';
  return `${ord?.[retning + 1] ?? ''}${emne} ${som} i fjor`;
}

function jaNei(spraak: Spraak, verdi: number, ifjor: number): string {
  const naa = verdiMedEnhet(spraak, verdi, 'ja/nei');
  if (verdi === ifjor) return `${naa}, som i fjor`;
  return spraak === 'nn' ? `${naa}, ikkje som i fjor` : `${naa}, ikke som i fjor`;
}
