import ts from 'typescript';
import type { Kildefil } from './kildefiler';

const RUTE = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'Options', 'Head', 'All', 'Search', 'Sse']);
const SIER_FRA = new Set(['Krever', 'Aapen']);

const dekoratorer = (node: ts.Node): string[] =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).map(({ expression }) =>
    (ts.isCallExpression(expression) ? expression.expression : expression).getText(),
  );

/** A route of the API: where it is written, and whether it says who may use it. */
export interface Rute {
  navn: string;
  sierFra: boolean;
}

/** Every route of a file: a method with a HTTP decorator in a class with @Controller. */
export function ruterI({ sti, tekst }: Kildefil): Rute[] {
  const kilde = ts.createSourceFile(sti, tekst, ts.ScriptTarget.Latest, true);
  const ruter: Rute[] = [];
  kilde.forEachChild((node) => {
    if (!ts.isClassDeclaration(node)) return;
    const paaKlassen = dekoratorer(node);
    if (!paaKlassen.includes('Controller')) return;
    for (const metode of node.members) {
      const paaMetoden = dekoratorer(metode);
      if (!paaMetoden.some((navn) => RUTE.has(navn))) continue;
      const navn = `${sti} ${node.name?.text ?? ''}.${metode.name?.getText() ?? ''}`;
      ruter.push({ navn, sierFra: [...paaMetoden, ...paaKlassen].some((d) => SIER_FRA.has(d)) });
    }
  });
  return ruter;
}
