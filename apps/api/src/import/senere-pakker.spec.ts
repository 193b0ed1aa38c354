import { bare, grunnpakke, medRad, type Testpakke } from './spesifikasjon/grunnpakke';
import { Importbenk, type Importsvar } from './spesifikasjon/importbenk';

const feilI = (svar: Importsvar): string[] => svar.feil.map((f) => `${f.fil}:${f.rad}:${f.kolonne}:${f.kode}`).sort();

describe('a package that meets a register with something in it', () => {
  let benk: Importbenk;

  beforeEach(async () => {
    benk = await Importbenk.ny();
    expect((await benk.importer(grunnpakke())).resultat.status).toBe('ferdig');
  });
  afterEach(() => benk.lukk());

  const avvises = async (pakke: Testpakke, ...ventet: string[]): Promise<Importsvar> => {
    const foer = await benk.avtrykk();
    const svar = await benk.importer(pakke);
    expect(feilI(svar)).toEqual(ventet.sort());
    expect(await benk.avtrykk()).toBe(foer);
    return svar;
  };

  it('changes nothing the second time, and writes no history and no act', async () => {
    const foer = await benk.avtrykk();
    const svar = await benk.importer(grunnpakke());
    expect(svar.resultat.antall.map((f) => f.nye + f.endret + f.slettet)).toEqual(svar.resultat.antall.map(() => 0));
    expect(await benk.avtrykk()).toBe(foer);
  });

  it('one act a municipality tells what changed; unchanged ones get none', async () => {
    await benk.importer(medRad(grunnpakke(), 'virkemidler', 2, 'V1;H1;startlan;kjop;2023-03-01;200'));
    const hendelser = await benk.sql<{ nummer: string; detaljer: unknown }>(
      `select n.nummer, h.detaljer from register.hendelser h join register.kommunenumre n using (kommune_id)
        order by h.hendelse_id, n.nummer`,
    );
    expect(hendelser).toHaveLength(3);
    expect(hendelser[2]).toEqual({ nummer: '9902', detaljer: { filer: { virkemidler: { endret: 1 } } } });
    const historikk = await benk.sql<{ belop: number }>('select belop from register.virkemidler_historikk');
    expect(historikk).toHaveLength(1);
  });

  it('a file without an optional column leaves it; an empty cell makes it unknown', async () => {
    await benk.importer({
      boliger: [
        'bolig_id;kommunenummer;disposisjonsform;fom;bruksareal',
        'B1;9902;eid;2020-01-01;',
        'B7;9902;eid;2020-01-01;30',
      ],
    });
    const rader = await benk.sql(
      `select ekstern_id, bruksareal, rullestol, bygg_id is not null as bygg from register.boliger where ekstern_id in ('B1', 'B7') order by 1`,
    );
    expect(rader).toEqual([
      { ekstern_id: 'B1', bruksareal: null, rullestol: true, bygg: true },
      { ekstern_id: 'B7', bruksareal: 30, rullestol: null, bygg: false },
    ]);
  });

  it('shortening a dwelling under what it holds is told on the dwelling', async () => {
    await avvises(
      { boliger: ['bolig_id;kommunenummer;disposisjonsform;fom;tom', 'B1;9902;eid;2020-01-01;2020-12-31'] },
      'boliger.csv:2:tom:apen_tom',
      'boliger.csv:2:tom:boligendring_utenfor_bolig',
      'boliger.csv:2:tom:leieforhold_utenfor_bolig',
    );
  });

  it('a later first day of a dwelling under what it holds', async () => {
    await avvises(
      { boliger: ['bolig_id;kommunenummer;disposisjonsform;fom', 'B1;9902;eid;2020-01-15'] },
      'boliger.csv:2:fom:utilgjengelig_utenfor_bolig',
    );
  });

  it('a first day after the last day the register has', async () => {
    await avvises(
      { boliger: ['bolig_id;kommunenummer;disposisjonsform;fom', 'B2;9902;innleid;2023-01-01'] },
      'boliger.csv:2:fom:tom_for_fom',
    );
  });

  it('another household for an application that has a lease', async () => {
    await avvises(
      { soknader: ['soknad_id;husstand_id;mottatt;type', 'A1;H2;2019-12-01;ny'] },
      'soknader.csv:2:husstand_id:soknad_annen_husstand',
    );
  });

  it('a birth date that makes a lone minor an adult', async () => {
    await avvises(
      { personer: ['person_id;kommunenummer;fodselsdato', 'P2;9902;2000-05-05'] },
      'personer.csv:2:fodselsdato:ikke_mindreaarig',
    );
  });

  it('a birth date against the number the register has', async () => {
    await avvises(
      { personer: ['person_id;kommunenummer;fodselsdato', 'P1;9902;2001-09-16'] },
      'personer.csv:2:fodselsdato:fodselsdato_mot_fodselsnummer',
    );
  });

  it('a new lease against one in the register names the other', async () => {
    const svar = await avvises(
      { leieforhold: ['leieforhold_id;bolig_id;husstand_id;fom', 'L7;B1;H1;2024-01-01'] },
      'leieforhold.csv:2:fom:overlappende_leieforhold',
    );
    expect(svar.feil[0]?.melding).toContain('L2');
  });

  it('a second hovedperson against one in the register', async () => {
    await avvises(
      { medlemmer: ['husstand_id;person_id;rolle;fom', 'H1;P2;hovedperson;2024-01-01'] },
      'medlemmer.csv:2:rolle:to_hovedpersoner',
    );
  });

  it('two leases may change places in one package', async () => {
    const svar = await benk.importer({
      leieforhold: [
        'leieforhold_id;bolig_id;husstand_id;soknad_id;fom;tom',
        'L1;B1;H1;A1;2021-01-01;',
        'L2;B1;H2;A2;2020-02-01;2020-12-31',
      ],
    });
    expect(svar.feil).toEqual([]);
    expect(svar.resultat.antall.find((f) => f.fil === 'leieforhold.csv')).toMatchObject({ endret: 2 });
  });

  it('a broken row is not judged by the value it would replace', async () => {
    await avvises(
      {
        medlemmer: [
          'husstand_id;person_id;rolle;fom;tom',
          'H1;P1;hovedperson;2020-01-01;2023-13-31',
          'H1;P2;hovedperson;2024-01-01;',
        ],
      },
      'medlemmer.csv:2:tom:ugyldig_dato',
    );
  });

  it('a package that names no municipality finds the one its rows are in', async () => {
    const svar = await benk.importer({ tilsagn: ['tilsagn_id;bolig_id;ordning;dato', 'T2;B9;grunnlan;2021-01-01'] });
    expect(svar.feil).toEqual([]);
    const rader = await benk.sql(
      `select n.nummer from register.tilsagn t join register.kommunenumre n using (kommune_id) where ekstern_id = 'T2'`,
    );
    expect(rader).toEqual([{ nummer: '9903' }]);
  });

  it('the same id in two municipalities: ambiguous without the municipality, found with it', async () => {
    await benk.importer({ boliger: ['bolig_id;kommunenummer;disposisjonsform;fom', 'B9;9902;eid;2020-01-01'] });
    const tilsagn = ['tilsagn_id;bolig_id;ordning;dato', 'T2;B9;grunnlan;2021-01-01'];
    await avvises({ tilsagn }, 'tilsagn.csv:2:bolig_id:flertydig_referanse');
    const svar = await benk.importer({ tilsagn, kommuner: ['kommunenummer;navn', '9902;Fjordvik'] });
    expect(svar.feil).toEqual([]);
  });

  it('the same id in two municipalities: another reference of the row decides', async () => {
    await benk.importer({ husstander: ['husstand_id;kommunenummer', 'H9;9902'] });
    const svar = await benk.importer({
      leieforhold: ['leieforhold_id;bolig_id;husstand_id;fom;tom', 'L8;B2;H9;2020-02-01;2020-03-01'],
    });
    expect(svar.feil).toEqual([]);
  });

  it('a reference into another municipality of the package is told as such', async () => {
    await avvises(
      {
        kommuner: ['kommunenummer;navn', '9902;Fjordvik', '9903;Dalheim'],
        leieforhold: ['leieforhold_id;bolig_id;husstand_id;fom', 'L8;B2;H9;2020-02-01'],
      },
      'leieforhold.csv:2:bolig_id:annen_kommune',
      'leieforhold.csv:2:husstand_id:annen_kommune',
    );
  });

  it('a caseworker imports for the own municipality only', async () => {
    const [egen] = await benk.sql<{ kommune_id: number }>(
      `select kommune_id from register.kommunenumre where nummer = '9902'`,
    );
    const bareKommune = egen?.kommune_id ?? -1;
    const foer = await benk.avtrykk();
    const fremmed = await benk.importer(bare(grunnpakke(), 'bygg'), { bareKommune });
    expect(feilI(fremmed)).toEqual(['bygg.csv:3:kommunenummer:ikke_din_kommune']);
    const ny = await benk.importer({ kommuner: ['kommunenummer;navn', '9904;Nes'] }, { bareKommune });
    expect(feilI(ny)).toEqual(['kommuner.csv:2:kommunenummer:ikke_din_kommune']);
    const annens = await benk.importer(
      { tilsagn: ['tilsagn_id;bolig_id;ordning;dato', 'T2;B9;grunnlan;2021-01-01'] },
      { bareKommune },
    );
    expect(feilI(annens)).toEqual(['tilsagn.csv:2:bolig_id:ukjent_referanse']);
    expect(await benk.avtrykk()).toBe(foer);
    const eget = await benk.importer(
      { tilsagn: ['tilsagn_id;bolig_id;ordning;dato', 'T2;B1;grunnlan;2021-01-01'] },
      { bareKommune },
    );
    expect(eget.feil).toEqual([]);
  });

  describe('slettes.csv', () => {
    const slettes = (...linjer: string[]): Testpakke => ({ slettes: ['fil;id;grunn', ...linjer] });

    it('takes rows away, with the reason in the act and the row in history; twice is once', async () => {
      const pakke = slettes(
        'leieforhold.csv;L1;ført dobbelt',
        'medlemmer;H2/P1/01.01.2019;17890187102 flyttet aldri inn',
        'eksterne_tall;9902/2023/1.1;feil år',
      );
      const svar = await benk.importer(pakke);
      expect(svar.feil).toEqual([]);
      expect(svar.resultat.antall.filter((f) => f.slettet).map((f) => [f.fil, f.slettet])).toEqual([
        ['medlemmer.csv', 1],
        ['leieforhold.csv', 1],
        ['eksterne_tall.csv', 1],
      ]);
      expect(await benk.sql(`select ekstern_id from register.leieforhold_historikk`)).toEqual([{ ekstern_id: 'L1' }]);
      const [h] = await benk.sql<{ slettet: unknown }>(
        `select detaljer -> 'slettet' as slettet from register.hendelser order by hendelse_id desc limit 1`,
      );
      expect(h?.slettet).toEqual([
        { fil: 'leieforhold', id: 'L1', grunn: 'ført dobbelt' },
        { fil: 'medlemmer', id: 'H2/P1/01.01.2019', grunn: '178901 ***** flyttet aldri inn' },
        { fil: 'eksterne_tall', id: '9902/2023/1.1', grunn: 'feil år' },
      ]);
      const foer = await benk.avtrykk();
      const igjen = await benk.importer(pakke);
      expect(igjen.feil).toEqual([]);
      expect(igjen.funn.map((f) => f.kode)).toEqual(['allerede_slettet', 'allerede_slettet', 'allerede_slettet']);
      expect(await benk.avtrykk()).toBe(foer);
    });

    it('does not take what others refer to, unless they go too', async () => {
      await avvises(slettes('soknader;A1;feil'), 'slettes.csv:2:id:slettet_i_bruk');
      await avvises(
        slettes('husstander;H9;feil', 'medlemmer;H9/P9/2020-01-01;feil'),
        'slettes.csv:2:id:slettet_i_bruk',
      );
      const svar = await benk.importer(
        slettes('husstander;H9;feil', 'medlemmer;H9/P9/2020-01-01;feil', 'leieforhold;L9;feil'),
      );
      expect(svar.feil).toEqual([]);
    });

    it('does not take a municipality with something in it', async () => {
      await avvises(slettes('kommuner;9903;feil'), 'slettes.csv:2:id:slettet_i_bruk');
      await benk.importer({ kommuner: ['kommunenummer;navn', '9904;Nes'] });
      const svar = await benk.importer(slettes('kommuner;9904;finnes ikke'));
      expect(svar.feil).toEqual([]);
      expect(await benk.sql(`select from register.kommunenumre where nummer = '9904'`)).toEqual([]);
    });

    it('an id two municipalities have is ambiguous', async () => {
      await benk.importer({ bygg: ['bygg_id;kommunenummer', 'G1;9903'] });
      await avvises(slettes('bygg;G1;feil'), 'slettes.csv:2:id:flertydig_referanse');
    });
  });

  describe('--komplett', () => {
    it('removes what the municipalities of the package have and the package lacks, and nothing of others', async () => {
      const pakke = bare(grunnpakke(), 'kommuner', 'bygg', 'boliger');
      const ene = Object.fromEntries(
        Object.entries(pakke).map(([fil, linjer]) => [fil, linjer.filter((l, i) => i === 0 || l.includes('9902'))]),
      );
      const svar = await benk.importer(ene, { komplett: true });
      expect(svar.feil).toEqual([]);
      expect(svar.resultat.antall.find((f) => f.fil === 'leieforhold.csv')).toMatchObject({
        slettet: 3,
        foer: 3,
        etter: 0,
      });
      const igjen = await benk.sql<{ ekstern_id: string }>('select ekstern_id from register.leieforhold');
      expect(igjen).toEqual([{ ekstern_id: 'L9' }]);
      expect(await benk.sql('select from register.boliger')).toHaveLength(3);
    });

    it('refuses a row that refers to what the package lacks', async () => {
      const foer = await benk.avtrykk();
      const svar = await benk.importer(bare(grunnpakke(), 'kommuner', 'boliger'), { komplett: true });
      expect(feilI(svar)).toEqual(['boliger.csv:2:bygg_id:ukjent_referanse', 'boliger.csv:4:bygg_id:ukjent_referanse']);
      expect(await benk.avtrykk()).toBe(foer);
    });

    it('refuses a standing reference to what the package lacks', async () => {
      const svar = await benk.importer(
        {
          kommuner: ['kommunenummer;navn', '9902;Fjordvik'],
          boliger: ['bolig_id;kommunenummer;disposisjonsform;fom', 'B1;9902;eid;2020-01-01'],
        },
        { komplett: true },
      );
      expect(feilI(svar)).toEqual(['boliger.csv:2:bygg_id:ukjent_referanse']);
    });
  });

  describe('a large change', () => {
    const mange = (belop: number): Testpakke => ({
      virkemidler: [
        'virkemiddel_id;husstand_id;ordning;utbetalt;belop',
        ...Array.from({ length: 80 }, (_, i) => `X${i};H1;startlan;2023-01-01;${belop}`),
      ],
    });

    it('waits for confirmation with the counts, and writes when it is given', async () => {
      await benk.importer(mange(1));
      const foer = await benk.avtrykk();
      const venter = await benk.importer(mange(2), { vedStorEndring: 'spor' });
      expect(venter.resultat.status).toBe('venter_paa_bekreftelse');
      expect(venter.resultat.antall.find((f) => f.fil === 'virkemidler.csv')).toMatchObject({
        endret: 80,
        foer: 81,
        etter: 81,
      });
      expect(await benk.avtrykk()).toBe(foer);
      const bekreftet = await benk.importer(mange(2), { vedStorEndring: 'fortsett' });
      expect(bekreftet.resultat.status).toBe('ferdig');
    });

    it('new rows and small changes do not wait', async () => {
      expect((await benk.importer(mange(1), { vedStorEndring: 'spor' })).resultat.status).toBe('ferdig');
    });
  });

  it('a cancelled import writes nothing', async () => {
    const foer = await benk.avtrykk();
    const avbryter = new AbortController();
    const importen = benk.importer(medRad(grunnpakke(), 'tilsagn', 2, 'T1;B1;grunnlan;2020-01-01;600'), {
      signal: avbryter.signal,
      fremdrift: (fase) => void (fase === 'kontrollerer' && avbryter.abort()),
    });
    await expect(importen).rejects.toThrow('cancelled');
    expect(await benk.avtrykk()).toBe(foer);
  });

  it('two imports of the same municipality at once take turns', async () => {
    const en = medRad(grunnpakke(), 'tilsagn', 2, 'T1;B1;grunnlan;2020-01-01;600');
    const svar = await Promise.all([benk.importer(en), benk.importer(en)]);
    expect(svar.map((s) => s.resultat.status)).toEqual(['ferdig', 'ferdig']);
    const endret = svar.map((s) => s.resultat.antall.find((f) => f.fil === 'tilsagn.csv')?.endret);
    expect(endret.sort()).toEqual([0, 1]);
  });

  it('two imports that make the same municipality at once', async () => {
    const ny = { kommuner: ['kommunenummer;navn', '9905;Ås'], bygg: ['bygg_id;kommunenummer', 'G1;9905'] };
    const svar = await Promise.all([benk.importer(ny), benk.importer(ny), benk.importer(ny)]);
    expect(svar.flatMap((s) => s.feil)).toEqual([]);
    expect(await benk.sql(`select from register.kommunenumre where nummer = '9905'`)).toHaveLength(1);
  });
});
