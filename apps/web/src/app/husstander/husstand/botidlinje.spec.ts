import type { Leieforholdrad, Oppholdrad } from '@tak/contracts';
import { DAG, enHusstand } from '../prove/en-husstand';
import { botidakse, botidbaner, overUtlop } from './botidlinje';

const leie = (endring: Partial<Leieforholdrad>): Leieforholdrad => ({
  eksternId: 'L1',
  boligId: 1,
  bolig: 'Lia 2',
  fom: '2024-01-01',
  tom: null,
  kontraktTom: null,
  avslutning: null,
  varsomhet: [],
  ...endring,
});
const opphold = (endring: Partial<Oppholdrad>): Oppholdrad => ({
  eksternId: 'O1',
  tilbud: 'hospits',
  sted: null,
  fom: '2023-11-01',
  tom: '2023-12-31',
  barnMed: null,
  ...endring,
});
const husstand = (leieforhold: Leieforholdrad[], oppholdene: Oppholdrad[]) =>
  enHusstand({ medlemmer: [], leieforhold, opphold: oppholdene });

describe('where a household has lived', () => {
  it('is drawn oldest first, what runs and what is over told apart', () => {
    const baner = botidbaner(
      'nb',
      husstand(
        [leie({}), leie({ bolig: 'Lia 10', fom: '2019-01-01', tom: '2023-10-31' })],
        [opphold({ sted: 'Byhospitset' }), opphold({ tilbud: 'ukjent_kode', fom: '2026-04-01', tom: null })],
      ),
    );
    expect(baner.map((b) => b.bars.map((s) => [s.label, s.kind]))).toEqual([
      [
        ['Lia 10', 'soft'],
        ['Lia 2', 'solid'],
      ],
      [
        ['Hospits, Byhospitset', 'soft'],
        ['ukjent_kode', 'outline'],
      ],
    ]);
  });

  it('has no empty lane', () => {
    expect(botidbaner('nn', husstand([leie({})], [])).map((b) => b.label)).toEqual(['Leigeforhold']);
    expect(botidbaner('nb', husstand([], []))).toEqual([]);
  });

  it('warns of a lease that runs after the last day of its contract, not on it', () => {
    expect(overUtlop(leie({ kontraktTom: DAG }), DAG)).toBe(false);
    expect(overUtlop(leie({ kontraktTom: '2026-02-28' }), DAG)).toBe(true);
    expect(overUtlop(leie({ kontraktTom: '2025-02-28', tom: '2025-06-30' }), DAG)).toBe(false);
    expect(overUtlop(leie({}), DAG)).toBe(false);
  });

  it('runs from the first year of it all to the end of the last', () => {
    expect(botidakse(botidbaner('nb', husstand([leie({ fom: '2019-05-01' })], [])), DAG)).toEqual({
      fra: '2019-01-01',
      til: '2027-01-01',
    });
    expect(botidakse(botidbaner('nb', husstand([leie({ fom: '2026-02-01', tom: '2028-01-31' })], [])), DAG)).toEqual({
      fra: '2025-01-01',
      til: '2029-01-01',
    });
  });
});
