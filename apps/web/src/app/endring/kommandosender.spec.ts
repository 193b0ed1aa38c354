import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { IDEMPOTENSNOKKEL } from '@tak/contracts';
import { Kommandosender } from './kommandosender';

const STI = '/api/boliger/7/fakta';
const nokkelen = (f: TestRequest): string | null => f.request.headers.get(IDEMPOTENSNOKKEL);

function start() {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  return { sender: TestBed.inject(Kommandosender), api: TestBed.inject(HttpTestingController) };
}

describe('commands and their keys', () => {
  it('has the same key after a fault that leaves open whether it was done, and a new one when it is done', async () => {
    const { sender, api } = start();
    const forste = sender.send(STI, { verdi: 1 });
    const en = api.expectOne(STI);
    en.error(new ProgressEvent('error'));
    await expect(forste).rejects.toMatchObject({ status: 0 });
    const andre = sender.send(STI, { verdi: 1 });
    const to = api.expectOne(STI);
    expect(nokkelen(to)).toBe(nokkelen(en));
    to.flush({ hendelseId: 4 });
    expect(await andre).toEqual({ hendelseId: 4 });
    void sender.send(STI, { verdi: 1 });
    expect(nokkelen(api.expectOne(STI))).not.toBe(nokkelen(en));
  });

  it('keeps the key when the login ran out, and not when the command was refused', async () => {
    const { sender, api } = start();
    const noekler: (string | null)[] = [];
    for (const status of [401, 409, 409]) {
      const svar = sender.send(STI, { verdi: 1 });
      const foresporsel = api.expectOne(STI);
      noekler.push(nokkelen(foresporsel));
      foresporsel.flush({ code: 'endret' }, { status, statusText: 'x' });
      await expect(svar).rejects.toMatchObject({ status });
    }
    expect([noekler[0] === noekler[1], noekler[1] === noekler[2]]).toEqual([true, false]);
  });

  it('is another command with another body, and one command when it is pressed twice', async () => {
    const { sender, api } = start();
    const forste = sender.send(STI, { verdi: 1 });
    const igjen = sender.send(STI, { verdi: 1 });
    const annen = sender.send(STI, { verdi: 2 });
    const [en, to, ...flere] = api.match(STI);
    expect([flere.length, en && to && nokkelen(en) !== nokkelen(to)]).toEqual([0, true]);
    en?.flush({ versjon: 2 });
    to?.flush({ versjon: 3 });
    expect(await Promise.all([forste, igjen, annen])).toEqual([{ versjon: 2 }, { versjon: 2 }, { versjon: 3 }]);
  });

  it('asks what it would do without doing it', async () => {
    const { sender, api } = start();
    const svar = sender.prov(STI, { verdi: 1 });
    const foresporsel = api.expectOne(`${STI}?prov=ja`);
    expect(nokkelen(foresporsel)).toMatch(/^[0-9a-f-]{36}$/);
    foresporsel.flush({ aar: [2026], effekt: [] });
    expect(await svar).toEqual({ aar: [2026], effekt: [] });
  });
});
