import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Params } from 'nestjs-pino';
import { stdSerializers } from 'pino';
import type { Loggnivaa } from './konfig';

/** Eleven digits on their own are an identity number until the opposite is shown. */
const FODSELSNUMMER = /(?<!\d)\d{6}[ .+-]?\d{5}(?!\d)/g;
export const mask = (linje: string): string => linje.replace(FODSELSNUMMER, '***********');

/** A path as it is read, so that a number hides behind no percent sign; what is not plain ASCII is left. */
const lesbar = (sti: string): string =>
  sti.replace(/%([0-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/**
 * What stands in the log: method and path without query (a search may hold a name), status, time and request id. No
 * header, no body. Of an error: kind, message, stack and PostgreSQL's code, never its `detail`, which repeats values.
 */
export const loggvalg = (nivaa: Loggnivaa): Params => ({
  pinoHttp: {
    level: nivaa,
    genReqId: (_: IncomingMessage, svar: ServerResponse) => {
      const id = randomUUID();
      svar.setHeader('X-Request-Id', id);
      return id;
    },
    quietReqLogger: true,
    customLogLevel: (_, svar, feil) => (feil || svar.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({
        id,
        method,
        url: lesbar(url.replace(/\?.*$/s, '')),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      err: (feil: Error) => {
        const { type, message, stack } = stdSerializers.err(feil);
        return { type, message, stack, code: Reflect.get(feil, 'code') };
      },
    },
    hooks: { streamWrite: mask },
  },
});
