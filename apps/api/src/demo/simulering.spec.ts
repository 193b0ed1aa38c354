import { dagtall, fraIso, maanedAv } from './dagtall';
import { LUNDVIK } from './kommuneparametere';
import { lagKommune } from './lag-demopakke';
import { hovedperson, medlemmerPaa } from './personer';
import type { Leieforhold, Opphold } from './register';
import type { Verden } from './verden';

const DAG = '2026-11-22';
jest.setTimeout(120_000);

describe.each([1, 2])('the municipality of seed %i', (fro) => {
  let v: Verden;
  const slutt = fraIso(DAG);
  beforeAll(() => (v = lagKommune(LUNDVIK, { fro, dag: DAG })));

  const aktiv = (r: { fom: number; tom: number | null }, dag: number): boolean =>
    r.fom <= dag && (r.tom === null || r.tom >= dag);
  const ekte = (): Opphold[] => v.register.opphold.filter((o) => o.tilbud !== 'natthjem');
  const lopende = (): Leieforhold[] => v.register.leieforhold.filter((l) => aktiv(l, slutt));

  it('is of a believable size', () => {
    const boliger = v.register.boliger.filter((b) => aktiv(b, slutt));
    const andel = (form: string): number => boliger.filter((b) => b.naa.form === form).length / boliger.length;
    expect(boliger.length).toBeGreaterThan(1900);
    expect(boliger.length).toBeLessThan(2150);
    expect(andel('eid')).toBeGreaterThan(0.68);
    expect(andel('innleid')).toBeGreaterThan(0.07);
    expect(andel('disposisjonsrett')).toBeGreaterThan(0.03);
    expect(andel('tilvisning')).toBeGreaterThan(0.02);
    expect(v.register.husstander.length).toBeGreaterThan(2600);
  });

  it('has believable years', () => {
    for (let aar = 2017; aar <= 2025; aar++) {
      const [forste, siste] = [dagtall(aar, 1, 1), dagtall(aar, 12, 31)];
      const boliger = v.register.boliger.filter((b) => aktiv(b, siste));
      const utleid = new Set(v.register.leieforhold.filter((l) => aktiv(l, siste)).map((l) => l.bolig));
      const tomme = boliger.filter((b) => !utleid.has(b));
      const nye = v.register.leieforhold.filter((l) => l.soknad?.type === 'ny' && l.fom >= forste && l.fom <= siste);
      const midlertidig = new Set(
        ekte()
          .filter((o) => o.fom <= siste && (o.tom ?? slutt) >= forste)
          .map((o) => o.husstand),
      );
      expect(tomme.length / boliger.length).toBeLessThan(0.045);
      expect(tomme.length).toBeGreaterThan(10);
      expect(nye.length / boliger.length).toBeGreaterThan(0.09);
      expect(nye.length / boliger.length).toBeLessThan(0.18);
      expect(midlertidig.size).toBeGreaterThan(45);
      expect(midlertidig.size).toBeLessThan(150);
    }
  });

  it('has more people in need in the cold months', () => {
    const iMaaneder = (...maaneder: number[]): number =>
      ekte().filter((o) => maaneder.includes(maanedAv(o.fom))).length;
    expect(iMaaneder(12, 1, 2)).toBeGreaterThan(iMaaneder(6, 7, 8) * 1.2);
  });

  it('has only invented people: about one in a hundred protected, none without a day of birth', () => {
    const { personer } = v.register;
    const skjermet = personer.filter((p) => p.beskyttelse !== 'ugradert').length / personer.length;
    expect(skjermet).toBeGreaterThan(0.003);
    expect(skjermet).toBeLessThan(0.02);
    expect(personer.filter((p) => p.fodselsnummer === null).length / personer.length).toBeLessThan(0.08);
    const strengt = ekte().filter((o) => o.husstand.beskyttelse === 'strengt_fortrolig');
    expect(strengt.filter((o) => o.sted !== null)).toEqual([]);
  });

  it('has families that grow, part and come after', () => {
    const roller = new Set(v.register.husstander.flatMap((h) => h.medlemmer.map((m) => m.rolle)));
    expect([...roller].sort()).toEqual(['barn', 'hovedperson', 'partner', 'samvaersbarn']);
    const fodtInn = v.register.husstander.filter((h) => h.medlemmer.some((m) => m.fom === m.person.fodt));
    const utflyttet = v.register.husstander.filter((h) =>
      h.medlemmer.some((m) => m.rolle === 'barn' && m.tom !== null),
    );
    expect(fodtInn.length).toBeGreaterThan(50);
    expect(utflyttet.length).toBeGreaterThan(30);
  });

  it('has every soft finding of the format', () => {
    const lengde = (o: Opphold): number => (o.tom ?? slutt) - o.fom + 1;
    expect(v.register.opphold.filter((o) => lengde(o) > 731).length).toBeGreaterThanOrEqual(3);
    const leietakere = new Set(lopende().map((l) => l.husstand));
    expect(ekte().filter((o) => o.tom === null && leietakere.has(o.husstand)).length).toBeGreaterThanOrEqual(3);
    expect(lopende().filter((l) => medlemmerPaa(l.husstand, l.fom).length === 0).length).toBeGreaterThanOrEqual(3);
    expect(v.register.boliger.filter((b) => b.foerst.areal < 10).length).toBeGreaterThanOrEqual(1);
    expect(v.register.boliger.filter((b) => b.foerst.areal > 400).length).toBeGreaterThanOrEqual(1);
    expect(v.register.virkemidler.filter((m) => m.utbetalt > slutt)).toHaveLength(1);
    const utenGruppe = lopende().filter((l) => l.husstand.maalgrupper.length === 0).length / lopende().length;
    expect(utenGruppe).toBeGreaterThan(0.01);
    expect(utenGruppe).toBeLessThan(0.08);
    expect(v.register.boliger.filter((b) => b.tom === null && b.naa.rullestol === null).length).toBeGreaterThan(60);
  });

  it('has somebody to answer for in nearly every household', () => {
    const uten = lopende().filter((l) => hovedperson(l.husstand, slutt) === undefined);
    expect(uten.length).toBeLessThanOrEqual(5);
  });
});
