import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { rot } from './server';

/** What stands in an address instead of a parameter. A new parameter without a value here fails the test. */
const EKSEMPLER: Readonly<Record<string, string>> = { '**': 'finnes-ikke' };

/**
 * Every address of the web app, read from app.routes.ts and the route files it loads, so that a new screen cannot be
 * left out of the accessibility test.
 */
export function alleRuter(eksempler: Readonly<Record<string, string>> = {}): readonly string[] {
  const kjente = { ...EKSEMPLER, ...eksempler };
  const stier = lesRutefil(join(rot, 'apps/web/src/app/app.routes.ts'));
  return [...new Set(stier.map((sti) => `/${sti.map((ledd) => fyllUt(ledd, kjente)).join('/')}`))];
}

function fyllUt(ledd: string, kjente: Readonly<Record<string, string>>): string {
  const navn = ledd.startsWith(':') ? ledd.slice(1) : ledd === '**' ? ledd : null;
  if (navn === null) return ledd;
  const verdi = kjente[navn];
  if (verdi === undefined) throw new Error(`No example value for the route parameter ${ledd}`);
  return verdi;
}

type Sti = readonly string[];

function lesRutefil(fil: string): readonly Sti[] {
  const kilde = ts.createSourceFile(fil, readFileSync(fil, 'utf8'), ts.ScriptTarget.Latest, true);
  const lister: ts.ArrayLiteralExpression[] = [];
  kilde.forEachChild((node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { initializer } of node.declarationList.declarations)
      if (initializer && ts.isArrayLiteralExpression(uten(initializer)))
        lister.push(uten(initializer) as ts.ArrayLiteralExpression);
  });
  return lister.flatMap((liste) => lesRuter(liste, dirname(fil)));
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
  const sti = felt.get('path');
  const ledd = sti && ts.isStringLiteralLike(sti) ? sti.text.split('/').filter(Boolean) : [];
  const barn = felt.get('children');
  const lastes = felt.get('loadChildren');
  const under = [
    ...(barn && ts.isArrayLiteralExpression(barn) ? lesRuter(barn, mappe) : []),
    ...(lastes ? lesRutefil(importert(lastes, mappe)) : []),
  ];
  return barn || lastes ? under.map((u) => [...ledd, ...u]) : [ledd];
}

function importert(uttrykk: ts.Expression, mappe: string): string {
  const navn = /import\(\s*['"]([^'"]+)['"]\s*\)/.exec(uttrykk.getText())?.[1];
  const fil = navn && join(mappe, `${navn}.ts`);
  if (!fil || !existsSync(fil)) throw new Error(`Cannot follow ${uttrykk.getText()}`);
  return fil;
}
