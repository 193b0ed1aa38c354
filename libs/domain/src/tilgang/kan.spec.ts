import { kan, erFersk, type Aktor, type Gjelder } from './kan';
import { ROLLER } from './roller';
import { harTilgang, RETTIGHETER, tilgangen } from './tilganger';

const NAA = '2026-03-01T12:00:00Z';
const aktor = (endring: Partial<Aktor> = {}): Aktor => ({
  id: 'a',
  rolle: 'boligkontor',
  beskyttet: true,
  autentisert: NAA,
  ...endring,
});
const grunn = (a: Aktor, r: Parameters<typeof kan>[1], g: Gjelder = {}): string => {
  const svar = kan(a, r, g, NAA);
  return svar.ok ? 'ok' : svar.grunn;
};

describe('kan', () => {
  it('follows the table for every role and every right, whatever else is in order', () => {
    for (const rolle of ROLLER)
      for (const rett of RETTIGHETER)
        expect([rolle, rett, grunn(aktor({ rolle }), rett) === 'ok']).toEqual([rolle, rett, harTilgang(rolle, rett)]);
  });

  it('opens protected households only for whoever is given that, and with a fresh login', () => {
    expect(grunn(aktor(), 'beskyttet.apne')).toBe('ok');
    expect(grunn(aktor({ beskyttet: false }), 'beskyttet.apne')).toBe('ikke_tilgang');
    expect(grunn(aktor({ autentisert: '2026-03-01T11:44:59Z' }), 'beskyttet.apne')).toBe('bekreft_innlogging');
    expect(grunn(aktor({ rolle: 'leder' }), 'beskyttet.apne')).toBe('ikke_tilgang');
  });

  it('refuses own case and family, everywhere a household is read or changed', () => {
    for (const rett of RETTIGHETER.filter((r) => tilgangen(r).habilitet))
      expect([rett, grunn(aktor(), rett, { inhabil: true })]).toEqual([rett, 'inhabil']);
    expect(grunn(aktor(), 'import.utfor', { inhabil: true })).toBe('ok');
  });

  it('lets another decide where four eyes are switched on for that kind, and only there', () => {
    const sak = { status: 'venter_paa_bekreftelse', forberedtAv: 'a' } as const;
    expect(grunn(aktor(), 'import.bekreft', sak)).toBe('ok');
    expect(grunn(aktor(), 'import.bekreft', { ...sak, fireOyne: ['rolletildeling'] })).toBe('ok');
    expect(grunn(aktor(), 'import.bekreft', { ...sak, fireOyne: ['stor_import'] })).toBe('fire_oyne');
    expect(grunn(aktor({ id: 'b' }), 'import.bekreft', { ...sak, fireOyne: ['stor_import'] })).toBe('ok');
  });

  it('asks the status last, so that it tells nothing to whoever lacks the right', () => {
    expect(grunn(aktor(), 'import.bekreft', { status: 'ferdig' })).toBe('feil_status');
    expect(grunn(aktor({ rolle: 'nav' }), 'import.bekreft', { status: 'ferdig' })).toBe('ikke_tilgang');
  });

  it('counts a login as fresh to the last of fifteen minutes', () => {
    expect([erFersk('2026-03-01T11:45:00Z', NAA), erFersk('2026-03-01T11:44:59.999Z', NAA)]).toEqual([true, false]);
  });
});
