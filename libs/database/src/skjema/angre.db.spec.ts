import {
  enBolig,
  enHusstand,
  enMaalgruppe,
  etMedlem,
  nyttRegister,
  rett,
  slett,
  type Provekommune,
  type Proveregister,
  type Rad,
  type Skriver,
} from '@tak/testing';

let register: Proveregister;
beforeAll(async () => {
  register = await nyttRegister();
});
afterAll(() => register.slett());

/** Everything that stands in these tables, stamps apart. */
const staar = (k: Provekommune): Promise<unknown> =>
  k.les(async (tx) => ({
    boliger: await tx.query('select bolig_id, ekstern_id, bruksareal, fom, tom from boliger order by bolig_id'),
    maalgrupper: await tx.query('select husstand_id, fom, maalgruppe from maalgrupper order by husstand_id, fom'),
    medlemmer: await tx.query(
      'select husstand_id, person_id, fom, rolle from medlemmer order by husstand_id, person_id',
    ),
    personer: await tx.query('select person_id, ekstern_id, fodselsdato from personer order by person_id'),
  }));

const TABELLER = ['boliger', 'maalgrupper', 'medlemmer', 'personer', 'husstander'];

/** Does something as one act; answers its number. */
const handling = (k: Provekommune, fn: (b: Skriver) => Promise<unknown>): Promise<number> =>
  k.skriv(async (b) => {
    await fn(b);
    return b.tx.hendelseId ?? 0;
  });

const angre = (k: Provekommune, hendelse: number): Promise<number> =>
  k.skriv(async ({ tx }) => {
    const [rad] = await tx.query<{ antall: number }>('select tak.angre($1, $2) as antall', [hendelse, TABELLER]);
    return rad?.antall ?? 0;
  });

describe('an act taken back', () => {
  it('leaves what stood before it: rows made, changed and taken away', async () => {
    const k = await register.enKommune();
    const { bolig, husstand, maalgruppe } = await k.skriv(async (b) => {
      const h: Rad = await enHusstand(b);
      return {
        husstand: h,
        maalgruppe: await enMaalgruppe(b, h, 'eldre'),
        bolig: await enBolig(b, { bruksareal: 50 }),
      };
    });
    const foer = await staar(k);
    const nr = await handling(k, async (b) => {
      await rett(b, bolig, { bruksareal: 60 });
      await enBolig(b, { bruksareal: 70 });
      await etMedlem(b, husstand, { rolle: 'annen' });
      await slett(b, maalgruppe);
    });
    expect(await staar(k)).not.toEqual(foer);
    expect(await angre(k, nr)).toBeGreaterThanOrEqual(4);
    expect(await staar(k)).toEqual(foer);
  });

  it('can itself be taken back', async () => {
    const k = await register.enKommune();
    const bolig = await k.skriv((b) => enBolig(b, { bruksareal: 50 }));
    const nr = await handling(k, (b) => rett(b, bolig, { bruksareal: 60 }));
    const etter = await staar(k);
    const tilbake = await k.skriv(async ({ tx }) => {
      await tx.query('select tak.angre($1, $2)', [nr, TABELLER]);
      return tx.hendelseId ?? 0;
    });
    expect(await staar(k)).not.toEqual(etter);
    await angre(k, tilbake);
    expect(await staar(k)).toEqual(etter);
  });

  it('is refused when a later act has changed or removed what it made', async () => {
    const k = await register.enKommune();
    const bolig = await k.skriv((b) => enBolig(b, { bruksareal: 50 }));
    const endring = await handling(k, (b) => rett(b, bolig, { bruksareal: 60 }));
    await k.skriv((b) => rett(b, bolig, { bruksareal: 61 }));
    await expect(angre(k, endring)).rejects.toMatchObject({ code: 'TK001' });
    const siste = await handling(k, (b) => rett(b, bolig, { bruksareal: 62 }));
    await k.skriv((b) => slett(b, bolig));
    await expect(angre(k, siste)).rejects.toMatchObject({ code: 'TK001' });
  });

  it('reaches no other municipality, whatever number is asked for', async () => {
    const [a, b] = [await register.enKommune(), await register.enKommune()];
    const nr = await handling(a, (x) => enBolig(x, { bruksareal: 50 }));
    const foer = await staar(a);
    expect(await angre(b, nr)).toBe(0);
    expect(await staar(a)).toEqual(foer);
  });

  it('takes tables of the register only', async () => {
    const k = await register.enKommune();
    await expect(k.skriv(({ tx }) => tx.query(`select tak.angre(1, array['hendelser'])`))).rejects.toMatchObject({
      code: '22023',
    });
  });
});
