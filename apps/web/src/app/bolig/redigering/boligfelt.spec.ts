import { enBolig } from '../prove/en-bolig';
import { boligfelt, feltForKolonne, somSkrevet, tolk, uvanlig } from './boligfelt';

const lest = (navn: Parameters<typeof boligfelt>[0], skrevet: string) => {
  const svar = tolk(boligfelt(navn), skrevet);
  return svar.ok ? svar.verdi : 'feil';
};

describe('fields of a dwelling in forms', () => {
  it('reads what people write, and nothing as not registered', () => {
    expect(lest('bruksareal', ' 68,5 ')).toBe(68.5);
    expect(lest('maanedsleie', '8 800')).toBe(8800);
    expect(lest('maanedsleie', '8\u202f800')).toBe(8800);
    expect(lest('etasje', '-1')).toBe(-1);
    expect([lest('heis', 'ja'), lest('heis', 'nei'), lest('heis', '')]).toEqual([true, false, null]);
    expect([lest('postnummer', '0550'), lest('byggId', '3'), lest('adresse', ' Lia 2 ')]).toEqual(['0550', 3, 'Lia 2']);
  });

  it('asks about what a dwelling seldom is, and refuses it not', () => {
    const spor = (navn: Parameters<typeof boligfelt>[0], skrevet: string) => uvanlig(boligfelt(navn), skrevet);
    expect(['9,5', '400,5', '4000'].map((m2) => spor('bruksareal', m2))).toEqual([true, true, true]);
    expect(['10', '400', '', 'stor'].map((m2) => spor('bruksareal', m2))).toEqual([false, false, false, false]);
    expect([spor('etasje', '30'), spor('etasje', '31'), spor('antallSoverom', '99')]).toEqual([false, true, false]);
    expect(lest('bruksareal', '4000')).toBe(4000);
  });

  it('refuses what is no number, and a form that is taken away', () => {
    expect([
      lest('bruksareal', 'stor'),
      lest('antallSoverom', '2,5'),
      lest('antallSoverom', '-1'),
      lest('maanedsleie', '-5'),
      lest('postnummer', '55'),
      lest('byggId', 'Lia'),
      lest('disposisjonsform', ''),
    ]).toEqual(Array(7).fill('feil'));
  });

  it('writes a value so that it is read as the same', () => {
    for (const navn of ['bruksareal', 'rullestol', 'maalgruppe', 'etasje', 'adresse', 'byggId'] as const) {
      const felt = boligfelt(navn);
      const verdi = felt.les(enBolig({ areal: 68.5, detaljer: { etasje: 2, heis: null, depositum: null } }));
      expect([navn, tolk(felt, somSkrevet(verdi))]).toEqual([navn, { ok: true, verdi }]);
    }
  });

  it('knows the field of a fact by its column', () =>
    expect([feltForKolonne('antall_soverom')?.navn, feltForKolonne('noe_nytt')]).toEqual(['antallSoverom', null]));
});
