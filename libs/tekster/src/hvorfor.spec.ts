import { HVORFORKODER, type Hvorforkode } from '@tak/domain';
import { hvorfor, type Hvorforrad } from './hvorfor';

const rad = (grunn: Hvorforkode, felter: Partial<Hvorforrad> = {}): Hvorforrad & { grunn: Hvorforkode } => ({
  grunn,
  dag: '2026-12-12',
  fra: '2026-09-12',
  til: '2026-12-12',
  verdi: 92,
  avstand: 0,
  ...felter,
});

describe('why a row is in', () => {
  it.each<[Hvorforkode, Partial<Hvorforrad>, string]>([
    ['mid_naadd_grensen', {}, 'Siste døgn var tremånedersdagen.'],
    ['mid_naadd_grensen', { avstand: 2 }, 'Var der 2 døgn etter tremånedersdagen.'],
    [
      'mid_over_92_dager',
      { verdi: 94, avstand: 2 },
      'Til sammen 94 døgn i året, grensen er 92. Ingen enkeltperiode nådde tre måneder.',
    ],
    ['mid_innenfor', { til: '2026-12-11', avstand: -1 }, 'Siste døgn var dagen før tremånedersdagen.'],
    [
      'mid_innenfor',
      { til: '2026-10-01', verdi: 20, avstand: -72 },
      'Til sammen 20 døgn i året. Ingen periode nådde tre måneder.',
    ],
    ['bosatt_innen_frist', {}, 'Bosatt på siste dag av fristen.'],
    ['bosatt_innen_frist', { avstand: -1 }, 'Bosatt 1 dag før fristen gikk ut.'],
    ['bosatt_etter_frist', { avstand: 12 }, 'Bosatt 12 dager etter fristen.'],
    ['leie_ventetid', { verdi: 0 }, 'Flyttet inn samme dag som søknaden kom.'],
    ['leie_ventetid', { verdi: 40 }, 'Flyttet inn 40 dager etter at søknaden kom.'],
    ['leie_ventetid', { verdi: -1 }, 'Flyttet inn 1 dag før søknaden kom.'],
    ['leie_botid', { verdi: 3.456 }, 'Bodde der fra 12.09.2026 til 12.12.2026, 3,5 år.'],
    ['tilvisning_over_65', { verdi: 65.5 }, 'Bruksarealet var 65,5 m², og grensen er 65.'],
    ['kdb_eid', {}, 'Kommunen eide boligen 31.12.'],
    ['kdb_eid', { pagaar: 2026 }, 'Boligen blir regnet som eid 31.12.2026 slik registeret er i dag.'],
    ['kdb_utleid', { pagaar: 2026 }, 'Leid ut 31.12.2026 slik registeret er i dag, leieforholdet begynte 12.12.2026.'],
    ['kdb_ny_rus_psykisk', {}, 'Ble kommunalt disponert 12.12.2026, og målgruppen var rus og psykisk helse den dagen.'],
    ['kdb_avgang', {}, 'Siste dag som kommunalt disponert var 12.12.2026.'],
  ])('%s %j: %s', (grunn, felter, setning) => {
    expect(hvorfor(rad(grunn, felter)).nb).toBe(setning);
  });

  it('has words of its own in nynorsk', () => {
    expect(hvorfor(rad('leie_nyinnflyttet')).nn).toBe(
      'Flytta inn 12.12.2026 og budde ikkje i kommunal bustad frå før.',
    );
  });

  it.each(HVORFORKODER)('%s: whole sentences in both languages, whatever the row lacks', (grunn) => {
    for (const felter of [{}, { dag: null, fra: null, til: null, verdi: null, avstand: null }]) {
      for (const setning of Object.values(hvorfor(rad(grunn, felter)))) {
        expect(setning).toMatch(/^\S.*\.$/);
        expect(setning).not.toMatch(/undefined|null|NaN|Invalid| {2}|\.\./);
      }
    }
  });

  // Words that exist only in bokmål: the commonest slips in a sentence that is meant to be nynorsk.
  it.each(HVORFORKODER)('%s: no bokmål in nynorsk', (grunn) => {
    expect(hvorfor(rad(grunn)).nn).not.toMatch(
      /\b(ikke|noe|fra|ble|bolig|boliger|leide|leie\w*|måneder|dager|være|bodde|flyttet|tilskudd\w*|tilsagn|bosatt|grensen|midlertidig|hoved\w*|mottatt|innvilget|begjæring)\b/i,
    );
  });
});
