import { lesBoligvalg } from './boligfilter';
import { lesKolonner } from './kolonnevalg';

const les = (adresse: string) => {
  const param = new URLSearchParams(adresse);
  return lesBoligvalg((navn) => param.get(navn));
};

describe('the choices of the list, read from the address', () => {
  it('are what must be acted on, of what we dispose of, when nothing is said', () =>
    expect(les('')).toEqual({ utvalg: 'standard', sorter: 'handling', retning: 'stigende', side: 1 }));

  it('are all of them when they are said', () =>
    expect(
      les(
        'utvalg=ledige&status=ledig,utleid&form=eid&maalgruppe=eldre,ukjent&bydel=Lia,Sentrum&bygg=3&sorter=areal&retning=synkende&side=2',
      ),
    ).toEqual({
      utvalg: 'ledige',
      status: ['utleid', 'ledig'],
      form: ['eid'],
      maalgruppe: ['eldre', 'ukjent'],
      bydel: ['Lia', 'Sentrum'],
      byggId: 3,
      sorter: 'areal',
      retning: 'synkende',
      side: 2,
    }));

  it('leave out what is no choice', () =>
    expect(les('utvalg=noe&status=rar&form=&bygg=x1&sorter=navn&side=-3')).toEqual(les('')));
});

describe('remembered columns', () => {
  it('are those there are, in the order of the table', () =>
    expect(lesKolonner('bydel,leietaker,noe')).toEqual(['leietaker', 'bydel']));
});
