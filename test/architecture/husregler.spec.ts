import { HUSREGLER } from './husregler';
import { alleKildefiler } from './kildefiler';

const filer = alleKildefiler();

describe('the rules of the house', () => {
  it('are held up against the whole project', () => {
    const mapper = new Set(filer.map(({ sti }) => sti.split('/').slice(0, 2).join('/')));
    expect([...mapper]).toEqual(expect.arrayContaining(['libs/domain', 'libs/database', 'apps/api', 'apps/web']));
  });

  describe.each(HUSREGLER)('$navn', ({ brudd, plantet }) => {
    it.each(plantet)('goes red on a planted example', (fil) => {
      expect(brudd(fil)).not.toEqual([]);
    });

    it('holds', () => {
      expect(filer.flatMap((fil) => brudd(fil).map((hva) => `${fil.sti}: ${hva}`))).toEqual([]);
    });
  });
});
