import { somCsv } from './indikatorer.kommando';

const parameter = { id: 'T.5', navn: 'Ventetid', enhet: 'dager', teller: null, nevner: null, kilde: 'register' };

describe('tak indikatorer --format csv', () => {
  it('a negative number is a number; a text that a spreadsheet would compute is not', () => {
    const [hode, negativ, svar, felt] = somCsv(
      [
        { ...parameter, verdi: -30.5 },
        { ...parameter, teller: 0, nevner: 4, verdi: 0, svar: '=1+1' },
      ],
      [{ felt: 'B3', navn: 'Andel', verdi: 7.25 }],
    ).split('\n');
    expect(hode).toBe('skjema;id;navn;enhet;teller;nevner;verdi;kilde;svar');
    expect(negativ).toBe('styringsinformasjon;T.5;Ventetid;dager;;;-30,5;register;');
    expect(svar).toBe("styringsinformasjon;T.5;Ventetid;dager;0;4;0;register;'=1+1");
    expect(felt).toBe('kostra13;B3;Andel;;;;7,25;register;');
  });
});
