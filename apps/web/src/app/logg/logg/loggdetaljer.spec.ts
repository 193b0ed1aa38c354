import { TestBed } from '@angular/core/testing';
import type { LoggRad } from '@tak/contracts';
import { Spraakvalg } from '@tak/ui';
import { rollenavn } from '../rollenavn';
import { loggdetaljer } from './loggdetaljer';

const rad: LoggRad = {
  nr: 7,
  tid: '2026-03-01T12:00:00Z',
  bruker: 'a',
  brukernavn: 'Nadia Fossen',
  rolle: 'systemeier',
  handling: 'rolle.gi',
  objekt: null,
  ikkeTilgang: false,
  grunn: null,
  detaljer: {},
  antallPersoner: 0,
  foresporsel: null,
  hendelseId: null,
};
const les = (endring: Partial<LoggRad>): readonly string[] =>
  loggdetaljer({ ...rad, ...endring }, TestBed.inject(Spraakvalg).t).map((d) => `${d.navn}: ${d.verdi}`);

describe('the rest of a row of the log', () => {
  it('is nothing when there is nothing more', () => expect(les({})).toEqual([]));

  it('tells how many were read, the act’s own details in words, and the request', () =>
    expect(
      les({
        antallPersoner: 1200,
        detaljer: { rolle: 'nav', beskyttet: true, felt: ['navn', 'epost'], kjentPer: null },
        hendelseId: 42,
        foresporsel: 'a1',
      }),
    ).toEqual([
      'Personer lest: 1\u202f200',
      'Rolle: NAV',
      'Kan åpne skjermede husstander: ja',
      'Felt: navn, epost',
      'Kjent per: –',
      'Hendelse: 42',
      'Forespørsel: a1',
    ]));

  it('shows what it has no words for as it was written, and what is inside one value', () =>
    expect(les({ detaljer: { ukjent: { fra: '2026-01-01', side: 2 }, tom: [] } })).toEqual([
      'ukjent: Fra 01.01.2026, Side 2',
      'tom: –',
    ]));
});

describe('codes of a row', () => {
  it('are told in words, and years are not amounts', () =>
    expect(
      les({
        detaljer: {
          maate: 'demo',
          grunn: 'fire_oyne',
          objektslag: 'import',
          aar: 2026,
          filter: { handling: 'rolle.gi' },
        },
      }),
    ).toEqual([
      'Måte: demoinnlogging',
      'Grunn: fire øyne: hadde forberedt det selv',
      'Slag: Import',
      'År: 2026',
      'Filter: Handling Ga en rolle',
    ]));
});

describe('the role at the time', () => {
  it.each([
    ['nav', 'NAV'],
    ['system', 'Systemet'],
    ['saksbehandler', 'saksbehandler'],
  ])('%s is called %s', (rolle, navn) => expect(rollenavn(rolle).nb).toBe(navn));
});
