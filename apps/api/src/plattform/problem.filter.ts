import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Avvist, lagProblem } from './problem';

/** PostgreSQL's refusals that a person may meet: somebody else was first, or the two stood in each other's way. */
const KONFLIKTER = new Set(['23P01', '23505', '40P01', '40001', '55P03']);
/** The server is away, is going down, has no room or was told to stop. */
const BORTE = /^(08|57P0|53)|^57014$|^ECONNREFUSED$|^ECONNRESET$/;
/** What pg says, without a code, of a connection that broke under a statement. */
const BRUTT = /^(Connection terminated|Client has encountered a connection error)/;
/** Text that PostgreSQL cannot hold (a NUL in a value). */
const UGYLDIG_TEKST = new Set(['22021', '22P05']);

const KODER: Readonly<Record<number, string>> = {
  400: 'ugyldig_foresporsel',
  401: 'ikke_innlogget',
  403: 'ikke_tilgang',
  404: 'finnes_ikke',
  405: 'metode',
  413: 'for_stort',
  415: 'format',
  429: 'for_mange_foresporsler',
};

/** Everything that is thrown leaves as application/problem+json; a fault leaves a log line and a request id, no more. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logg = new Logger('Feil');

  catch(feil: unknown, vert: ArgumentsHost): void {
    const svar = vert.switchToHttp().getResponse<Response>();
    const { id } = vert.switchToHttp().getRequest<Request & { id?: unknown }>();
    const avvist = tilAvvist(feil);
    if (avvist.getStatus() >= 500) this.logg.error(feil instanceof Error ? feil : new Error(String(feil)));
    if (svar.headersSent) {
      // Half an answer (an export that failed underway) must not look like a whole one.
      svar.destroy();
      return;
    }
    svar
      .status(avvist.getStatus())
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(lagProblem(avvist, typeof id === 'string' ? id : undefined)));
  }
}

/** The refusal that stands for what was thrown. */
export function tilAvvist(feil: unknown): Avvist {
  if (feil instanceof Avvist) return feil;
  const status = feil instanceof HttpException ? feil.getStatus() : felt(feil, 'status');
  if (typeof status === 'number' && status >= 400 && status < 500) return new Avvist(status, KODER[status] ?? 'avvist');
  const kode = felt(feil, 'code');
  const borte = new Avvist(503, 'utilgjengelig', 'Databasen svarer ikke nå. Prøv igjen om litt.');
  if (feil instanceof Error && BRUTT.test(feil.message)) return borte;
  if (typeof kode === 'string') {
    if (KONFLIKTER.has(kode)) return new Avvist(409, 'konflikt', 'Noen andre endret det samme samtidig.');
    if (UGYLDIG_TEKST.has(kode)) return new Avvist(400, 'ugyldig_foresporsel');
    if (BORTE.test(kode)) return borte;
  }
  return new Avvist(500, 'intern_feil');
}

const felt = (feil: unknown, navn: string): unknown =>
  typeof feil === 'object' && feil !== null ? Reflect.get(feil, navn) : undefined;
