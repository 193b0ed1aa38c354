import {
  enBolig,
  enBoligendring,
  enBosetting,
  enHusstand,
  enMaalgruppe,
  enPerson,
  enSoknad,
  enUtilgjengelighet,
  enUtkastelse,
  etLeieforhold,
  etMedlem,
  etOpphold,
  etTilsagn,
  etVirkemiddel,
  type Rad,
  type Skriver,
} from '@tak/testing';

/** A family in the trade's whole course, on days that follow from a number. */
export async function enFamilie(b: Skriver, n: number): Promise<Rad[]> {
  const dag = (forskyvning: number): string =>
    new Date(Date.UTC(2023, 6, 1 + ((n * 7 + forskyvning) % 540))).toISOString().slice(0, 10);
  const husstand = await enHusstand(b);
  const voksen = await enPerson(b, { fodselsdato: `${1940 + (n % 65)}-02-28` });
  const soknad = await enSoknad(b, {
    husstand,
    mottatt: dag(0),
    vedtaksdato: dag(20),
    utfall: n % 3 ? 'innvilget' : 'avslag',
  });
  const bolig = await enBolig(b, {
    fom: dag(n % 90),
    rullestol: n % 2 === 0,
    bruksareal: 50 + (n % 30),
    maalgruppe: 'eldre',
  });
  return [
    bolig,
    soknad,
    voksen,
    await etMedlem(b, husstand, { person: voksen, rolle: 'hovedperson' }),
    await etMedlem(b, husstand, { fodselsdato: `${2004 + (n % 20)}-01-01`, fom: dag(1) }),
    await enMaalgruppe(b, husstand, n % 2 ? 'flyktning' : 'rus_psykisk', dag(3)),
    await enBoligendring(b, bolig, { fom: '2026-01-01', samlokalisert: false }),
    await enUtilgjengelighet(b, bolig, { fom: dag(100) }),
    await etLeieforhold(b, {
      husstand,
      soknad: n % 4 ? soknad : undefined,
      fom: dag(40),
      tom: n % 3 ? '2025-03-01' : null,
    }),
    await etOpphold(b, { husstand, fom: dag(10), tom: null }),
    await etVirkemiddel(b, {
      husstand,
      utbetalt: dag(200),
      ordning: n % 2 ? 'startlan' : 'tilskudd_etablering',
      belop: n,
    }),
    await etTilsagn(b, { bolig, dato: dag(50), ordning: n % 2 ? 'grunnlan' : 'tilskudd_utleiebolig', belop: 1000 + n }),
    await enUtkastelse(b, {
      husstand,
      begjaert: dag(30),
      avsluttet: dag(90),
      utfall: n % 2 ? 'avverget' : 'gjennomfort',
    }),
    await enBosetting(b, { husstand, person: voksen, vedtaksdato: dag(5), bosatt: dag(100) }),
  ];
}
