import { join } from 'node:path';
import { grunnpakke, medRad } from './spesifikasjon/grunnpakke';
import { Importbenk } from './spesifikasjon/importbenk';

const LITEN = join(__dirname, '../../../../eksempel/liten');

/** Everything that guards the tables, by name and definition. */
const VERN = `
select c.conrelid::regclass::text as tabell, c.conname as navn, pg_get_constraintdef(c.oid) as tekst
  from pg_constraint c where c.connamespace = 'register'::regnamespace
union all
select tablename, indexname, indexdef from pg_indexes where schemaname = 'register'
union all
select t.tgrelid::regclass::text, t.tgname, t.tgenabled::text || pg_get_triggerdef(t.oid)
  from pg_trigger t where not t.tgisinternal
 order by 1, 2, 3`;

const UTEN_STEMPEL = `
select l.ekstern_id, b.ekstern_id as bolig, h.ekstern_id as husstand, s.ekstern_id as soknad, l.fom, l.tom, l.hendelse_id > 0 as act
  from register.leieforhold l join register.boliger b using (kommune_id, bolig_id)
  join register.husstander h on h.kommune_id = l.kommune_id and h.husstand_id = l.husstand_id
  left join register.soknader s on s.kommune_id = l.kommune_id and s.soknad_id = l.soknad_id
 order by l.ekstern_id collate "C"`;

describe('the first fill of an empty register', () => {
  let kort: Importbenk;
  let vanlig: Importbenk;
  const stor = () => ({ eierUrl: kort.base.eierUrl, storPakke: 0 });

  beforeEach(async () => {
    [kort, vanlig] = await Promise.all([Importbenk.ny(), Importbenk.ny()]);
  });
  afterEach(async () => {
    await Promise.all([kort.lukk(), vanlig.lukk()]);
  });

  it('gives what the ordinary way gives, and leaves every key, index, rule and trigger as it was', async () => {
    const foer = await kort.sql(VERN);
    const svar = await kort.importerMappe(LITEN, stor());
    const ventet = await vanlig.importerMappe(LITEN);
    expect(svar.resultat).toEqual(ventet.resultat);
    expect(svar.funn).toEqual(ventet.funn);
    expect(await kort.sql(VERN)).toEqual(foer);
    expect(await kort.sql(UTEN_STEMPEL)).toEqual(await vanlig.sql(UTEN_STEMPEL));
    const igjen = await kort.importerMappe(LITEN, stor());
    expect(igjen.resultat.antall.filter((f) => f.nye + f.endret + f.slettet > 0)).toEqual([]);
    expect(await kort.sql('select from register.leieforhold_historikk')).toEqual([]);
  });

  it('refuses a broken package with the same findings, and leaves the register empty and guarded', async () => {
    const foer = await kort.sql(VERN);
    const pakke = medRad(grunnpakke(), 'leieforhold', 2, 'L1;B1;H1;A1;2020-02-01;2021-01-01;2023-01-31;annet');
    const svar = await kort.importer(pakke, stor());
    expect(svar.resultat.status).toBe('avvist');
    expect(svar.funn).toEqual((await vanlig.importer(pakke)).funn);
    expect(await kort.sql(VERN)).toEqual(foer);
    expect(await kort.sql('select from register.kommuner')).toEqual([]);
  });

  it('two at once: one fills, the other finds it filled', async () => {
    const svar = await Promise.all([kort.importer(grunnpakke(), stor()), kort.importer(grunnpakke(), stor())]);
    expect(svar.map((s) => s.resultat.status)).toEqual(['ferdig', 'ferdig']);
    const nye = svar.map((s) => s.resultat.antall.reduce((sum, f) => sum + f.nye, 0)).sort((a, b) => a - b);
    expect(nye[0]).toBe(0);
    expect(nye[1]).toBeGreaterThan(30);
  });

  it('can be cancelled', async () => {
    const avbryter = new AbortController();
    const importen = kort.importer(grunnpakke(), {
      ...stor(),
      signal: avbryter.signal,
      fremdrift: (fase) => void (fase === 'kontrollerer' && avbryter.abort()),
    });
    await expect(importen).rejects.toThrow('cancelled');
    expect((await kort.importer(grunnpakke(), stor())).resultat.status).toBe('ferdig');
  });
});
