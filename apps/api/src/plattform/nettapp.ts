import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';

/** Files of the web app are sent once to a browser, so they may cost more work than answers do. */
const TETT = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** A path that asks for a file is never answered with a page. */
const FIL = /\.(js|mjs|css|map|woff2?|ttf|png|svg|ico|webp|jpg|json|txt|xml|webmanifest)$/i;
/** Files whose name holds a hash of their content never change. */
const HASHET = /-[\w-]{8}\.(js|css|woff2?|svg|png|webp|map)$/;

/**
 * The web app: compressed files with long cache for hashed names, and index.html for every page that people open.
 * The API (/api) is left alone: its unknown routes are 404 problems, and its answers are not stored.
 */
export function serverNettapp(app: NestExpressApplication, mappe: string): void {
  const forside = join(mappe, 'index.html');
  app.use('/api', compression());
  app.use(
    compression({
      filter: (foresporsel, svar) => !erApi(foresporsel) && compression.filter(foresporsel, svar),
      brotli: TETT,
    }),
  );
  app.use('/api', (_: Request, svar: Response, neste: NextFunction) => {
    svar.set('Cache-Control', 'no-store');
    neste();
  });
  app.useStaticAssets(mappe, {
    index: false,
    setHeaders: (svar: Response, fil: string) =>
      svar.set('Cache-Control', HASHET.test(fil) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  app.use((foresporsel: Request, svar: Response, neste: NextFunction) => {
    if (!erSide(foresporsel)) return neste();
    if (!existsSync(forside)) {
      svar.status(503).type('text/plain').send('The web app is not built: run `npm start` or `nx run web:build`.\n');
      return;
    }
    svar.set('Cache-Control', 'no-cache').sendFile(forside);
  });
}

function erSide(foresporsel: Request): boolean {
  const { method, path } = foresporsel;
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (erApi(foresporsel) || FIL.test(path)) return false;
  return foresporsel.accepts(['html', 'json']) === 'html';
}

const erApi = ({ originalUrl }: Request): boolean => /^\/api(\/|\?|$)/.test(originalUrl);
