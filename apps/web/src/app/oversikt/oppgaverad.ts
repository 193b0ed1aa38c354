import type { OppgaveRad } from '@tak/contracts';
import type { Oppgaveslag } from '@tak/domain';
import { type Spraak, type TekstMed, kitTekster, oversiktTekster, tekst } from '@tak/tekster';

/** Where the task is done; null where the role may not open it. A mark is kept on the page of the household. */
export function lenke({ slag, bolig, husstand }: OppgaveRad): string | null {
  const tilHusstand = husstand?.id ? `/husstander/${husstand.id}` : null;
  const tilBolig = bolig ? `/boliger/${bolig.id}` : null;
  return slag === 'varsomhet' ? (tilHusstand ?? tilBolig) : (tilBolig ?? tilHusstand);
}

const husstandsnavn = (spraak: Spraak, { husstand }: OppgaveRad): string | null =>
  husstand && (husstand.ikkeTilgang ? tekst(spraak, kitTekster.ikkeTilgang) : husstand.navn);

/** The dwelling where there is one, else the household. */
export const gjelder = (spraak: Spraak, rad: OppgaveRad): string | null =>
  rad.bolig?.navn ?? husstandsnavn(spraak, rad);

const DATO: Readonly<Record<Oppgaveslag, TekstMed<[string]>>> = {
  kontrakt: oversiktTekster.kontraktUt,
  midlertidig: oversiktTekster.iMidlertidig,
  soknad: oversiktTekster.mottatt,
  ledig: oversiktTekster.ledigFra,
  stengt: oversiktTekster.stengtTil,
  innleie: oversiktTekster.innleieTil,
  varsomhet: oversiktTekster.merkeTil,
};

/** Who leases, and the day that the deadline is counted from. */
export function undertekst(spraak: Spraak, rad: OppgaveRad): string {
  const hva = rad.handling === 'sett_sluttdato' ? oversiktTekster.stengtFra : DATO[rad.slag];
  const leier = rad.bolig ? husstandsnavn(spraak, rad) : null;
  return [leier, tekst(spraak, hva, rad.dato)].filter(Boolean).join(' · ');
}
