import { lesLedigvalg } from './ledigvalg';

const les = (adresse: string) => {
  const param = new URLSearchParams(adresse);
  return lesLedigvalg((navn) => param.get(navn));
};

describe('the choices of the vacancy list, read from the address', () => {
  it('are the longest empty first when nothing is said', () =>
    expect(les('')).toEqual({ sorter: 'dager', retning: 'synkende', side: 1 }));

  it('are all of them when they are said', () =>
    expect(les('grunn=klargjores&bydel=Lia&soverom=2&sorter=leie&retning=synkende&side=2')).toEqual({
      ...{ grunn: ['klargjores'], bydel: ['Lia'], soverom: [2] },
      ...{ sorter: 'leie', retning: 'synkende', side: 2 },
    }));

  it('leave out what is no choice', () => expect(les('grunn=x&soverom=mange&sorter=navn&side=-1')).toEqual(les('')));
});
