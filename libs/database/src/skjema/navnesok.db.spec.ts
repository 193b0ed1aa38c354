import { BRETTES, brettNavn } from '@tak/domain';
import { nyDatabase, type Testdatabase } from '@tak/testing';
import { Client } from 'pg';

let db: Testdatabase;
let klient: Client;
beforeAll(async () => {
  db = await nyDatabase();
  klient = new Client({ connectionString: db.superUrl });
  await klient.connect();
});
afterAll(async () => {
  await klient?.end();
  await db?.slett();
});

it('a name is folded in the register as in the search', async () => {
  const navn = [
    ...BRETTES.fra,
    ...BRETTES.fra.toUpperCase(),
    'Kåre Sæther',
    'Haakon d’Ørén-Łukasz',
    'Jose\u0301 A\u030amot',
    'O’Brien, Ann.',
    'ÞÓRÐUR',
    'Łódź Žižek',
    'ΑΒΓ дом 王',
    '  to  blanke ',
  ];
  const { rows } = await klient.query<{ b: string }>(
    'select tak.brett_navn(n) as b from unnest($1::text[]) with ordinality u (n, nr) order by nr',
    [navn],
  );
  expect(rows.map((r) => r.b)).toEqual(navn.map(brettNavn));
});
