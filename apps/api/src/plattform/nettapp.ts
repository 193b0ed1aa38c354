import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';

/** A path that asks for a file is never answered with a page. */
const FIL = /\.(js|mjs|css|map|woff2?|ttf|png|svg|ico|webp|jpg|json|txt|xml|webmanifest)$/i;
/** Files whose name holds a hash of their content never change. */
const HASHET = /[-.][A-Z0-9]{8}\.(js|css|woff2?|svg|png|webp|map)$/;

/**
 * The web app: compressed files with long cache for hashed names, and index.html for every page that people open.
 * The API (/api) is left alone: its unknown routes are 404 problems, and its answers are not stored.
 */
export function serverNettapp(app: NestExpressApplication, mappe: string): void {
  const forside = join(mappe, 'index.html');
  app.use(compression());
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
  if (path === '/api' || path.startsWith('/api/') || FIL.test(path)) return false;
  return foresporsel.accepts(['html', 'json']) === 'html';
}
