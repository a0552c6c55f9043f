import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The searches in repositories that name a premises and nobody, as `context: function`. */
export function searchesOfPremisesAlone(root: string): readonly string[] {
  const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => /\/repository(\/[\w-]+)?\.ts$/.test(path))
    .flatMap((path) => {
      const context = path.split('/')[0] ?? '';
      return searchesIn(readFileSync(join(root, 'lib', path), 'utf8')).map((name) => `${context}: ${name}`);
    })
    .toSorted();
}

/**
 * A function searches by premises alone when a `where` of its own, or its SQL, names the premises and no customer. A part
 * of a premises, which `lib/accounts` reads, always does unless it says whose.
 */
export function searchesIn(text: string): readonly string[] {
  const source = ts.createSourceFile('repository.ts', text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const name = nameOf(statement);
    if (!name) return [];
    const isPart = /^select[A-Z]/.test(name) && !namesSomebody(statement.getText(source));
    return isPart || searchTextsOf(statement, source).some(isOfPremisesAlone) ? [name] : [];
  });
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  if (!ts.isVariableStatement(statement)) return undefined;
  return statement.declarationList.declarations[0]?.name.getText();
}

/** The text of every `where`, given or named before, and of every SQL statement. */
function searchTextsOf(root: ts.Node, source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isNamed =
      (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
      node.name.getText(source) === 'where';
    if (isNamed || ts.isTaggedTemplateExpression(node)) found.push(node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** What a lock is called by is no search. */
function isOfPremisesAlone(search: string): boolean {
  return /premisesId|premises_id/.test(search) && !/pg_advisory/.test(search) && !namesSomebody(search);
}

function namesSomebody(text: string): boolean {
  return /customerId|customer_id|ofWhoeverIsPresent|consumerIds/.test(text);
}
