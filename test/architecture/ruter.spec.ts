import { alleKildefiler } from './kildefiler';
import { ruterI } from './ruter';

const plantet = (overMetoden: string, overKlassen = ''): string => `
  ${overKlassen} @Controller('boliger')
  export class BoligController {
    ${overMetoden} @Get(':id') en() { return 1; }
  }`;

const sierFra = (tekst: string): boolean[] => ruterI({ sti: 'x.controller.ts', tekst }).map((rute) => rute.sierFra);

describe('every route says who may use it', () => {
  it('a planted route that does not is found', () => {
    expect(sierFra(plantet(''))).toEqual([false]);
  });

  it('on the method or on the class', () => {
    expect(sierFra(plantet(`@Krever('register.les')`))).toEqual([true]);
    expect(sierFra(plantet('', `@Aapen('a page that all may see')`))).toEqual([true]);
  });

  it('holds for the API', () => {
    const ruter = alleKildefiler()
      .filter(({ sti }) => sti.startsWith('apps/api/src/') && sti.endsWith('.ts') && !sti.endsWith('.spec.ts'))
      .flatMap(ruterI);
    expect(ruter.length).toBeGreaterThan(0);
    expect(ruter.filter((rute) => !rute.sierFra).map((rute) => rute.navn)).toEqual([]);
  });
});
