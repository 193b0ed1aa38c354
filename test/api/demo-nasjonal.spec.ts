import { nyDatabase, type Testdatabase } from '@tak/testing';
import { skrivPakke } from './prove/pakke';
import { importerPakke } from './prove/server';
import { spoer } from './prove/sporring';
import { tak } from './prove/tak';

let db: Testdatabase;
beforeAll(async () => {
  db = await nyDatabase();
  await importerPakke(db, skrivPakke({ kommuner: ['kommunenummer;navn', '9902;Prøvevik'] }));
});
afterAll(() => db?.slett());

describe('tak demo --nasjonal', () => {
  it('is never filled in beside a municipality that is not invented', async () => {
    const { kode, ut, feil } = await tak(db, ['demo', '--nasjonal']);
    expect([kode, ut]).toEqual([2, '']);
    expect(feil).toContain('Registeret inneholder kommune 9902');
    expect(await spoer(db, 'select nummer from register.kommunenumre')).toEqual([{ nummer: '9902' }]);
  });

  it('needs a day that the published year lies well before', async () => {
    const { kode, feil } = await tak(db, ['demo', '--nasjonal'], { TAK_DAG: '2016-05-01' });
    expect([kode, feil.trim().split('\n').at(-1)]).toEqual([
      2,
      'TAK_DAG må være 2021-01-01 eller senere med --nasjonal.',
    ]);
  });

  it('takes a seed that is a whole number', async () => {
    const { kode, feil } = await tak(db, ['demo', '--nasjonal', '--fro', '1,5']);
    expect([kode, feil.trim()]).toEqual([2, '--fro skal være et helt tall, ikke «1,5».']);
  });
});
