import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type OktSvar, STIER } from '@tak/contracts';
import type { Rolle } from '@tak/domain';
import type { APIRequestContext } from 'playwright-core';
import ts from 'typescript';
import { enBolig, enHusstand, enImport, enTilvisningsavtale, etBygg } from './pakke';
import { rot } from './server';

/** What stands in an address instead of its parameters: a value, or one that the server is asked for. */
type Eksempel = string | ((foresporsel: APIRequestContext) => Promise<string>);
const EKSEMPLER: Readonly<Record<string, Eksempel>> = {
  '/**': '/finnes-ikke',
  // 2.2 has rows, a target and a light in the example package.
  '/styring/:id': '/styring/2.2',
  '/kostra/:felt': '/kostra/A1',
  '/boliger/:id': async (foresporsel) => `/boliger/${await enBolig(foresporsel)}`,
  '/bygg/:id': async (foresporsel) => `/bygg/${await etBygg(foresporsel)}`,
  '/tilvisningsavtaler/:id': async (foresporsel) => `/tilvisningsavtaler/${await enTilvisningsavtale(foresporsel)}`,
  '/husstander/:id': async (foresporsel) => `/husstander/${await enHusstand(foresporsel)}`,
  '/import/:id': async (foresporsel) => `/import/${await enImport(foresporsel)}`,
  '/brukere/:id': async (foresporsel) => `/brukere/${await egenKonto(foresporsel)}`,
};

/** Screens that a caseworker does not have; one that the role may not open answers like one that is not there. */
const ROLLER: Readonly<Record<string, Rolle>> = {
  brukere: 'systemeier',
  logg: 'personvernombud',
  tilsyn: 'systemeier',
};

/** A role that has the screen. */
export const rolleFor = (rute: string): Rolle => ROLLER[rute.split('/')[1] ?? ''] ?? 'boligkontor';

async function egenKonto(foresporsel: APIRequestContext): Promise<string> {
  const { bruker } = (await (await foresporsel.get(STIER.okt)).json()) as OktSvar;
  if (!bruker) throw new Error('Nobody is logged in');
  return bruker.id;
}

/**
 * Every route of the web app, read from app.routes.ts and the route files it loads, so that a new screen cannot be left
 * out of the accessibility test.
 */
export const alleRuter = (): readonly string[] => [
  ...new Set(lesRutefil(join(rot, 'apps/web/src/app/app.routes.ts'), 'routes').map((ledd) => `/${ledd.join('/')}`)),
];

/** An address that the route answers. A route with parameters and no example fails the test. */
export async function adresseFor(rute: string, foresporsel: APIRequestContext): Promise<string> {
  const eksempel = EKSEMPLER[rute] ?? (/[:*]/.test(rute) ? null : rute);
  if (eksempel === null) throw new Error(`No example address for the route ${rute}`);
  return typeof eksempel === 'string' ? eksempel : eksempel(foresporsel);
}

type Sti = readonly string[];

/** The routes that a file exports under a name. */
function lesRutefil(fil: string, navn: string): readonly Sti[] {
  const kilde = ts.createSourceFile(fil, readFileSync(fil, 'utf8'), ts.ScriptTarget.Latest, true);
  const erklaering = kilde.statements
    .filter(ts.isVariableStatement)
    .flatMap((setning) => [...setning.declarationList.declarations])
    .find((e) => e.name.getText() === navn);
  const liste = erklaering?.initializer && uten(erklaering.initializer);
  if (!liste || !ts.isArrayLiteralExpression(liste)) throw new Error(`${fil} has no list of routes called ${navn}`);
  return lesRuter(liste, dirname(fil));
}

/** The expression without `as const` and `satisfies`. */
const uten = (uttrykk: ts.Expression): ts.Expression =>
  ts.isAsExpression(uttrykk) || ts.isSatisfiesExpression(uttrykk) ? uten(uttrykk.expression) : uttrykk;

const lesRuter = (liste: ts.ArrayLiteralExpression, mappe: string): readonly Sti[] =>
  liste.elements.flatMap((rute) => (ts.isObjectLiteralExpression(rute) ? lesRute(rute, mappe) : []));

function lesRute(rute: ts.ObjectLiteralExpression, mappe: string): readonly Sti[] {
  const felt = new Map(
    rute.properties.flatMap((p) => (ts.isPropertyAssignment(p) ? [[p.name.getText(), p.initializer] as const] : [])),
  );
  // Where a redirect leads is a route of its own.
  if (felt.has('redirectTo')) return [];
  const sti = felt.get('path');
  const ledd = sti && ts.isStringLiteralLike(sti) ? sti.text.split('/').filter(Boolean) : [];
  const barn = felt.get('children');
  const lastes = felt.get('loadChildren');
  const under = [
    ...(barn && ts.isArrayLiteralExpression(barn) ? lesRuter(barn, mappe) : []),
    ...(lastes ? lastede(lastes, mappe) : []),
  ];
  return barn || lastes ? under.map((u) => [...ledd, ...u]) : [ledd];
}

/** `() => import('./x.routes').then((m) => m.xRoutes)` */
function lastede(uttrykk: ts.Expression, mappe: string): readonly Sti[] {
  const [, navn, eksport] =
    /import\(\s*'([^']+)'\s*\)\s*\.then\(\s*\(?(?:\w+)\)?\s*=>\s*\w+\.(\w+)/.exec(uttrykk.getText()) ?? [];
  const fil = navn && join(mappe, `${navn}.ts`);
  if (!fil || !eksport || !existsSync(fil)) throw new Error(`Cannot follow ${uttrykk.getText()}`);
  return lesRutefil(fil, eksport);
}
