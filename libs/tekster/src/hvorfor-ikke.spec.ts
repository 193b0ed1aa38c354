import { SPOREMNER, SPORKODER, SPORSLAG, type Sporkode } from '@tak/domain';
import type { Bruddrad } from './bruddsetning';
import { handlerOmAnnet, hvorforIkke } from './hvorfor-ikke';

const brudd = (kode: Sporkode, felter: Partial<Bruddrad> = {}): Bruddrad & { kode: Sporkode } => ({
  kode,
  aar: 2026,
  dag: '2026-03-14',
  fra: '2025-10-01',
  til: '2026-01-12',
  verdi: 92,
  ord: null,
  ...felter,
});
const TOMT = { dag: null, fra: null, til: null, verdi: null, ord: null };

describe('why not', () => {
  it.each<[Sporkode, Partial<Bruddrad>, string]>([
    ['bolig_avsluttet', {}, 'Ikke disponert 31.12.2026: avsluttet 14.03.2026.'],
    [
      'form_ikke_kdb',
      { ord: 'tilvisning' },
      'Formen var tilvisning 31.12.2026. Bare eid, innleid og disposisjonsrett teller.',
    ],
    ['areal_ikke_over_65', { verdi: 64.5 }, 'Bruksarealet var 64,5 m² 14.03.2026. Mer enn 65 m² kreves.'],
    [
      'mid_ikke_over_grensen',
      {},
      'Til sammen 92 døgn i 2026, lengst 01.10.2025–12.01.2026. Mer enn 92 døgn kreves, eller tre måneder i én periode.',
    ],
    ['leie_annen_type', { ord: 'byttet' }, 'Regnes som bytte: husstanden leide en annen kommunal bolig 14.03.2026.'],
    ['bosatt_over_fristen', { verdi: 1 }, 'Bosatt 1 dag etter fristen 14.03.2026.'],
    ['opphold_annet_aar', { til: null }, 'Oppholdet 01.10.2025–pågår var ikke i 2026.'],
    ['soknad_ikke_avslag', { ord: 'innvilget' }, 'Utfallet var innvilget, ikke avslag.'],
    ['ingen_avgang', { dag: null }, 'Fortsatt kommunalt disponert 31.12.2026.'],
    [
      'form_ikke_innleid',
      { ord: 'eid', pagaar: true },
      'Boligen blir regnet som eid 31.12.2026 slik registeret er i dag. Feltet teller innleide.',
    ],
    [
      'soknad_flyttet_inn',
      { pagaar: true },
      'Står ikke på venteliste 31.12.2026 slik registeret er i dag: flyttet inn 14.03.2026.',
    ],
    [
      'ny_annen_maalgruppe',
      { ord: null },
      'Boligens målgruppe var ikke registrert 14.03.2026. Tallet gjelder rus og psykisk helse.',
    ],
  ])('%s %j: %s', (kode, felter, setning) => {
    expect(hvorforIkke(brudd(kode, felter)).nb).toBe(setning);
  });

  it('speaks of the end of a year that is not over as it stands, never as what has been', () => {
    for (const kode of SPORKODER)
      for (const felter of [{ ord: 'eid' }, TOMT])
        for (const s of Object.values(hvorforIkke(brudd(kode, { ...felter, pagaar: true }))))
          expect(s).not.toMatch(/\b(var|sto|stod)\b[^.:]* 31\.12\.2026/i);
  });

  const setninger = [
    ...SPORKODER.flatMap((kode) =>
      [{}, { ord: 'eid' }, TOMT, { pagaar: true }, { ...TOMT, pagaar: true }].map(
        (felter) => [kode, hvorforIkke(brudd(kode, felter))] as const,
      ),
    ),
    ...SPOREMNER.flatMap((emne) => SPORSLAG.map((slag) => [`${emne} ${slag}`, handlerOmAnnet(emne, slag)] as const)),
  ];

  it.each(setninger)('%s: whole sentences in both languages, whatever is not registered', (_, setning) => {
    for (const s of Object.values(setning)) {
      expect(s).toMatch(/^\S.*\.$/);
      expect(s).not.toMatch(/undefined|null|NaN|Invalid| {2}|\.\./);
    }
  });

  // Words that exist only in bokmål: the commonest slips in a sentence that is meant to be nynorsk.
  it.each(setninger)('%s: no bokmål in nynorsk', (_, { nn }) => {
    expect(nn).not.toMatch(
      /\b(ikke|noe|fra|ble|bolig|boliger|leide|leie\w*|måneder|dager|være|bodde|flyttet|tilskudd\w*|tilsagn|bosatt|grensen|midlertidig|hoved\w*|mottatt|innvilget|begjæring|teller|bare|tallet|formålet)\b/i,
    );
  });
});
