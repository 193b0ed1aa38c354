import { Konfigfeil, lesKonfig, prosjektrot } from './konfig';

const NOKKEL = Buffer.alloc(32, 1).toString('base64');

describe('lesKonfig', () => {
  it('needs nothing: embedded database, loopback, port 3000', () => {
    expect(lesKonfig({})).toMatchObject({
      port: 3000,
      vert: '127.0.0.1',
      databaseUrl: null,
      nokkel: null,
      demo: false,
      loggnivaa: 'warn',
      datamappe: `${prosjektrot()}/.tak`,
    });
  });

  it('takes a key of 32 bytes, and none when the data folder has it', () => {
    const DATABASE_URL = 'postgres://tak_app@db/tak';
    expect(lesKonfig({ DATABASE_URL }).nokkel).toBeNull();
    expect(() => lesKonfig({ DATABASE_URL, TAK_NOKKEL: 'a29ydA==' })).toThrow(/32 bytes/);
    expect(lesKonfig({ DATABASE_URL, TAK_NOKKEL: NOKKEL })).toMatchObject({
      loggnivaa: 'info',
      databaseUrl: DATABASE_URL,
    });
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://db/tak'],
    ['TAK_DAG', '2023-02-30'],
    ['TAK_DAG', '1.1.2023'],
    ['TAK_DEMO', 'true'],
    ['TAK_LOGG', 'all'],
    ['TAK_OKT_TIMER', '0'],
    ['DATABASE_EIER_URL', 'postgres://tak_eier@db/tak'],
  ])('refuses %s=%s and names it', (navn, verdi) => {
    expect(() => lesKonfig({ [navn]: verdi })).toThrow(new RegExp(navn));
  });

  it('tells every fault at once, and repeats no value', () => {
    const forsok = (): unknown => lesKonfig({ PORT: 'x', TAK_NOKKEL: 'hemmelig', TAK_DAG: 'i dag' });
    expect(forsok).toThrow(Konfigfeil);
    expect(forsok).toThrow(/PORT[^]*TAK_NOKKEL[^]*TAK_DAG/);
    expect(forsok).not.toThrow(/hemmelig/);
  });
});
