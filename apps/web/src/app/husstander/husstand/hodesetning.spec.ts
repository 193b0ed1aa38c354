import type { Medlem, Varsomhet } from '@tak/contracts';
import { DAG, enHusstand, etMedlem } from '../prove/en-husstand';
import { hodesetning } from './hodesetning';
import { maalgruppeperioder } from './maalgruppeperioder';
import { gjeldendeVarsomheter } from './varsomheter';

const merke = (id: number, tom: string | null = null): Varsomhet => ({ id, tekst: 'Ring', fom: '2026-01-01', tom });
const medlem = (endring: Partial<Medlem>): Medlem => etMedlem({ fodselsdato: '1990-05-05', ...endring });
const husstand = enHusstand;
const leie = (fom: string, tom: string | null, varsomhet: readonly Varsomhet[] = []) => ({
  eksternId: `L${fom}`,
  boligId: 7,
  bolig: 'Lia 2',
  fom,
  tom,
  kontraktTom: null,
  avslutning: null,
  varsomhet,
});

describe('the status sentence', () => {
  it('counts those who are members today, children under 18', () => {
    const medlemmer = [
      medlem({}),
      medlem({ personId: 2, alder: 17 }),
      medlem({ personId: 3, alder: 18, tom: DAG }),
      medlem({ personId: 4, alder: 40, tom: '2026-02-28' }),
    ];
    expect(hodesetning('nb', husstand({ medlemmer }))).toBe(
      'Husstand H1, 2 voksne, 1 barn. Leier ingen kommunal bolig nå.',
    );
  });

  it('says where they live now, in both languages', () => {
    const h = husstand({
      leieforhold: [leie('2026-03-01', null), leie('2020-01-01', '2026-02-28')],
      opphold: [{ eksternId: 'O1', tilbud: 'hotell', sted: null, fom: '2026-02-01', tom: null, barnMed: null }],
    });
    expect(hodesetning('nn', h)).toBe(
      'Husstand H1, 1 vaksen. Leiger Lia 2 frå 01.03.2026. I mellombels butilbod, hotell, frå 01.02.2026.',
    );
    expect(hodesetning('nb', husstand({ medlemmer: [] }))).toContain('Ingen medlemmer nå');
  });
});

describe('the marks that count for a visit', () => {
  it('are those of members and of the dwelling of today, each once, and none that has ended', () => {
    const paaBolig = merke(3);
    const h = husstand({
      medlemmer: [
        medlem({ varsomhet: [merke(1), merke(2, '2026-02-28')] }),
        medlem({ personId: 2, navn: null, eksternId: 'P2', varsomhet: [merke(4, DAG)] }),
        medlem({ personId: 3, tom: '2025-12-31', varsomhet: [merke(5)] }),
      ],
      leieforhold: [leie('2026-01-01', null, [paaBolig]), leie('2025-01-01', DAG, [paaBolig])],
    });
    expect(gjeldendeVarsomheter(h).map((v) => [v.varsomhet.id, v.hva, v.paa])).toEqual([
      [1, 'Ada Lia', { personId: 1 }],
      [4, 'P2', { personId: 2 }],
      [3, 'Lia 2', { boligId: 7 }],
    ]);
  });
});

describe('target groups', () => {
  it('last until the day before the next, the latest first', () =>
    expect(
      maalgruppeperioder([
        { maalgruppe: 'flyktning', fom: '2020-01-01' },
        { maalgruppe: 'eldre', fom: '2024-03-01' },
      ]),
    ).toEqual([
      { maalgruppe: 'eldre', fom: '2024-03-01', tom: null },
      { maalgruppe: 'flyktning', fom: '2020-01-01', tom: '2024-02-29' },
    ]));
});
