import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HANDLINGER, RETTIGHETER } from '@tak/domain';
import { hendelsesTekster, hendelsestekst } from '@tak/tekster';

const api = resolve(__dirname, '../../apps/api/src');
const OMRAADER = ['endring', 'bolig/endring', 'bolig/avtaler', 'person/endring'];

/** Every «area.verb» that those who write through Kommandoer name, without rights and what only the audit log is told. */
function typer(): string[] {
  const filer = OMRAADER.flatMap((o) =>
    readdirSync(join(api, o), { recursive: true, encoding: 'utf8' }).map((fil) => join(api, o, fil)),
  ).filter((fil) => fil.endsWith('.ts') && !fil.endsWith('.spec.ts'));
  const ord = filer.flatMap((fil) => readFileSync(fil, 'utf8').match(/(?<=')(\w+\.[a-z_]+)(?=')/g) ?? []);
  const andre = new Set<string>([...RETTIGHETER, ...HANDLINGER]);
  return [...new Set(ord)].filter((o) => /^(bolig|bygg|tilvisningsavtale|husstand)\./.test(o) && !andre.has(o)).sort();
}

it('have a sentence in both languages, every one that is written', () => {
  const alle = typer();
  expect(alle.length).toBeGreaterThan(20);
  expect(alle.filter((type) => !(type in hendelsesTekster))).toEqual([]);
  expect(Object.values(hendelsesTekster).every(({ nb, nn }) => nb !== '' && nn !== '')).toBe(true);
});

it('have a general sentence when they are not known', () =>
  expect(hendelsestekst('noe.helt_nytt')).toEqual({ nb: 'endret noe her', nn: 'endra noko her' }));
