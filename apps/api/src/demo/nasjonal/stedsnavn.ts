import type { Tilfeldig } from '../tilfeldig';

// Birds and landscape: nobody has named a municipality so.
const FUGLER =
  'Alke Due Erle Falke Finke Gauke Gåse Hauke Hegre Heilo Kråke Lerke Lomvi Måke Orre Ravne Rugde Rype Sisik Skarv Skjære Spove Storke Svale Svane Terne Tiur Trane Trost Ugle Vipe Ærfugl Ørne'.split(
    ' ',
  );
const LANDSKAP =
  'berg bygd dal eid elv fjord foss hamn haug holm lund mark nes odde strand sund tjern vang vik voll øy ås'.split(' ');
const BYDELER =
  'Havna Nordbygda Sørbygda Vestsida Østsida Ytrebygda Innbygda Åsen Myra Elvebakken Solsida Bakkane Øvregrenda Nedregrenda Neset Brua Stasjonen Fabrikken'.split(
    ' ',
  );

/** So many different names. */
export function kommunenavn(t: Tilfeldig, antall: number): string[] {
  return t.noen(
    FUGLER.flatMap((fugl) => LANDSKAP.map((sted) => fugl + sted)),
    antall,
  );
}

/** A series of post codes that belongs to no place, the same for all: nothing is sent there. */
const POSTNUMMER = ['9891', '9892', '9893', '9894', '9895', '9896'];

/** The centre and its surroundings; the more the larger. */
export function bydeler(t: Tilfeldig, boliger: number): { navn: string; postnummer: string; vekt: number }[] {
  const antall = boliger < 60 ? 1 : boliger < 250 ? 2 : boliger < 800 ? 3 : boliger < 2500 ? 5 : 12;
  return ['Sentrum', ...t.noen(BYDELER, antall - 1)].map((navn, nr) => ({
    navn,
    postnummer: POSTNUMMER[nr % POSTNUMMER.length] ?? '',
    vekt: nr === 0 ? 30 : t.heltall(5, 20),
  }));
}
