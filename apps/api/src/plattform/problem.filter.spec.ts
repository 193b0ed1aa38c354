import { BadRequestException, NotFoundException } from '@nestjs/common';
import { Avvist } from './problem';
import { tilAvvist } from './problem.filter';

const svar = (feil: unknown): [number, string] => {
  const avvist = tilAvvist(feil);
  return [avvist.getStatus(), avvist.code];
};
const pg = (code: string): Error => Object.assign(new Error('relation "hemmelig"'), { code });

describe('what is thrown becomes', () => {
  it.each([
    ['a refusal of ours', new Avvist(409, 'opptatt'), 409, 'opptatt'],
    ['an unknown route', new NotFoundException(), 404, 'finnes_ikke'],
    ['a bad request', new BadRequestException(), 400, 'ugyldig_foresporsel'],
    ['a body that is too large', Object.assign(new Error(), { status: 413 }), 413, 'for_stort'],
    ['an overlap (23P01)', pg('23P01'), 409, 'konflikt'],
    ['a duplicate (23505)', pg('23505'), 409, 'konflikt'],
    ['a deadlock (40P01)', pg('40P01'), 409, 'konflikt'],
    ['a lock that was not to be had in time (55P03)', pg('55P03'), 409, 'konflikt'],
    ['a serialisation failure (40001)', pg('40001'), 409, 'konflikt'],
    ['a text PostgreSQL cannot hold', pg('22021'), 400, 'ugyldig_foresporsel'],
    ['a server that goes down', pg('57P01'), 503, 'utilgjengelig'],
    ['a server that is not there', pg('ECONNREFUSED'), 503, 'utilgjengelig'],
    ['a connection that broke', new Error('Connection terminated unexpectedly'), 503, 'utilgjengelig'],
    ['a statement that was stopped', pg('57014'), 503, 'utilgjengelig'],
    ['our own mistake in SQL', pg('42P01'), 500, 'intern_feil'],
    ['an error with a 5xx status of its own', Object.assign(new Error(), { status: 502 }), 500, 'intern_feil'],
    ['anything', 'tekst', 500, 'intern_feil'],
  ])('%s', (_, feil, status, kode) => expect(svar(feil)).toEqual([status, kode]));

  it('nothing that names the inside', () => {
    expect(tilAvvist(pg('42P01')).message).not.toContain('hemmelig');
  });
});
