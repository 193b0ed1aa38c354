import { dato, kroner, tall } from './format';
import type { Tekstomraade } from './tekst';

const dager = (n: number): string => `${tall(n)} ${n === 1 ? 'dag' : 'dager'}`;
const dagar = (n: number): string => `${tall(n)} ${n === 1 ? 'dag' : 'dagar'}`;

/** One dwelling. */
export const boligTekster = {
  deltI: { nb: 'Delt i', nn: 'Delt i' },
  tittel: { nb: 'Bolig', nn: 'Bustad' },
  boligId: { nb: (id: string) => `Bolig ${id}`, nn: (id: string) => `Bustad ${id}` },
  rullestol: { nb: 'Rullestol', nn: 'Rullestol' },

  ledigI: { nb: (n: number) => `Ledig i ${dager(n)}`, nn: (n: number) => `Ledig i ${dagar(n)}` },
  ledigIDag: { nb: 'Ledig fra i dag', nn: 'Ledig frå i dag' },
  taptLeie: {
    nb: (belop: number) => `tapt leie ${kroner(belop)}`,
    nn: (belop: number) => `tapt leige ${kroner(belop)}`,
  },
  leieMangler: { nb: 'leien er ikke registrert', nn: 'leiga er ikkje registrert' },
  uteAvBrukFra: {
    nb: (grunn: string, dag: string) => `${grunn} siden ${dato(dag)}`,
    nn: (grunn: string, dag: string) => `${grunn} sidan ${dato(dag)}`,
  },
  klargjores: { nb: 'Klargjøres', nn: 'Blir gjord klar' },
  klarFra: { nb: (dag: string) => `klar ${dato(dag)}`, nn: (dag: string) => `klar ${dato(dag)}` },
  tomI: { nb: (n: number) => `tom i ${dager(n)}`, nn: (n: number) => `tom i ${dagar(n)}` },
  utleidFra: { nb: (dag: string) => `Utleid fra ${dato(dag)}`, nn: (dag: string) => `Utleigd frå ${dato(dag)}` },
  utleid: { nb: 'Utleid', nn: 'Utleigd' },
  kontraktenGaarUt: {
    nb: (dag: string, om: string) => `kontrakten går ut ${dato(dag)}, ${om}`,
    nn: (dag: string, om: string) => `kontrakten går ut ${dato(dag)}, ${om}`,
  },
  kontraktenGikkUt: {
    nb: (dag: string) => `kontrakten gikk ut ${dato(dag)} og er åpen etter utløp`,
    nn: (dag: string) => `kontrakten gjekk ut ${dato(dag)} og er open etter utløp`,
  },
  kontraktUtenSlutt: { nb: 'kontrakten har ingen sluttdato', nn: 'kontrakten har ingen sluttdato' },
  kommerFra: {
    nb: (dag: string) => `Disponeres fra ${dato(dag)}`,
    nn: (dag: string) => `Blir disponert frå ${dato(dag)}`,
  },
  avsluttet: { nb: (dag: string) => `Disponert til ${dato(dag)}`, nn: (dag: string) => `Disponert til ${dato(dag)}` },
  utenBygg: { nb: 'Hører ikke til noe bygg', nn: 'Høyrer ikkje til noko bygg' },
  byggMedAntall: {
    nb: (bygg: string, n: number) => `${bygg}, ${n === 1 ? '1 bolig' : `${tall(n)} boliger`}`,
    nn: (bygg: string, n: number) => `${bygg}, ${n === 1 ? '1 bustad' : `${tall(n)} bustader`}`,
  },
  soverom: { nb: (n: number) => `${tall(n)} soverom`, nn: (n: number) => `${tall(n)} soverom` },
  kvm: { nb: (n: string) => `${n} m²`, nn: (n: string) => `${n} m²` },
  kjentPer: { nb: 'Registeret kjent per', nn: 'Registeret kjent per' },
  skrivUt: { nb: 'Skriv ut', nn: 'Skriv ut' },

  tiAar: { nb: 'Ti år i boligen', nn: 'Ti år i bustaden' },
  baneDisposisjon: { nb: 'Disposisjon', nn: 'Disposisjon' },
  baneStatus: { nb: 'Status', nn: 'Status' },
  baneLeieforhold: { nb: 'Leieforhold', nn: 'Leigeforhold' },
  baneVarsomhet: { nb: 'Varsomhet', nn: 'Varsemd' },
  aapenEtterUtlop: { nb: 'Åpen etter utløp', nn: 'Open etter utløp' },

  faner: { nb: 'Om boligen', nn: 'Om bustaden' },
  oversikt: { nb: 'Oversikt', nn: 'Oversyn' },
  leieforhold: { nb: 'Leieforhold', nn: 'Leigeforhold' },
  tilsagn: { nb: 'Tilsagn', nn: 'Tilsegn' },
  avtaler: { nb: 'Status og avtaler', nn: 'Status og avtalar' },
  'teller-i': { nb: 'Teller i', nn: 'Tel i' },
  historikk: { nb: 'Historikk', nn: 'Historikk' },

  fakta: { nb: 'Fakta', nn: 'Fakta' },
  opplysning: { nb: 'Opplysning', nn: 'Opplysning' },
  verdi: { nb: 'Verdi', nn: 'Verdi' },
  gjelderFra: { nb: 'Gjelder fra', nn: 'Gjeld frå' },
  registrert: { nb: 'Registrert', nn: 'Registrert' },
  foer: {
    nb: (verdi: string, fra: string | null) => (fra ? `før: ${verdi}, fra ${dato(fra)}` : `før: ${verdi}`),
    nn: (verdi: string, fra: string | null) => (fra ? `før: ${verdi}, frå ${dato(fra)}` : `før: ${verdi}`),
  },
  blir: {
    nb: (verdi: string, fra: string) => `blir: ${verdi}, fra ${dato(fra)}`,
    nn: (verdi: string, fra: string) => `blir: ${verdi}, frå ${dato(fra)}`,
  },
  ikkeRegistrert: { nb: 'ikke registrert', nn: 'ikkje registrert' },
  ja: { nb: 'Ja', nn: 'Ja' },
  nei: { nb: 'Nei', nn: 'Nei' },

  naa: { nb: 'Leieforhold nå', nn: 'Leigeforhold no' },
  ingenNaa: { nb: 'Ingen leietaker nå.', nn: 'Ingen leigetakar no.' },
  sist: { nb: 'Sist:', nn: 'Sist:' },
  leietaker: { nb: 'Leietaker', nn: 'Leigetakar' },
  periode: { nb: 'Periode', nn: 'Periode' },
  fra: { nb: (dag: string) => `fra ${dato(dag)}`, nn: (dag: string) => `frå ${dato(dag)}` },
  kontraktTil: { nb: 'Kontrakt til', nn: 'Kontrakt til' },
  utenSluttdato: { nb: 'Uten sluttdato', nn: 'Utan sluttdato' },
  loperEtter: { nb: 'åpen etter utløp', nn: 'open etter utløp' },
  avsluttetFordi: { nb: 'Avsluttet fordi', nn: 'Avslutta fordi' },
  ingenLeieforhold: { nb: 'Boligen har ikke vært utleid.', nn: 'Bustaden har ikkje vore utleigd.' },
  husleie: { nb: 'Husleie', nn: 'Husleige' },
  iMaaneden: { nb: (belop: string) => `${belop} i måneden`, nn: (belop: string) => `${belop} i månaden` },

  ordning: { nb: 'Ordning', nn: 'Ordning' },
  dato: { nb: 'Dato', nn: 'Dato' },
  belop: { nb: 'Beløp', nn: 'Beløp' },
  ingenTilsagn: { nb: 'Ingen tilsagn er registrert på boligen.', nn: 'Ingen tilsegn er registrerte på bustaden.' },

  tid: { nb: 'Når', nn: 'Når' },
  hvem: { nb: 'Hvem', nn: 'Kven' },
  hva: { nb: 'Hva', nn: 'Kva' },
  endringer: { nb: 'Endringer', nn: 'Endringar' },
  ingenHistorikk: { nb: 'Ingen historikk.', nn: 'Ingen historikk.' },
  fraTil: {
    nb: (felt: string, fra: string, til: string) => `${felt}: ${fra} → ${til}`,
    nn: (felt: string, fra: string, til: string) => `${felt}: ${fra} → ${til}`,
  },
  feltVerdi: {
    nb: (felt: string, verdi: string) => `${felt}: ${verdi}`,
    nn: (felt: string, verdi: string) => `${felt}: ${verdi}`,
  },

  bla: { nb: 'Boliger i listen', nn: 'Bustader i lista' },
  ikkeTilgang: { nb: 'Ikke tilgang', nn: 'Ikkje tilgang' },
  ikkeTilgangStatus: {
    nb: 'Adressen kan være skrevet feil, eller du har ikke tilgang til det som ligger der.',
    nn: 'Adressa kan vere skriven feil, eller du har ikkje tilgang til det som ligg der.',
  },
  tilBoligene: { nb: 'Til boligene', nn: 'Til bustadene' },
} as const satisfies Tekstomraade;
