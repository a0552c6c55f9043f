import ts from 'typescript';
import type { PrismaModel } from './prisma-models';

type Models = ReadonlyMap<string, PrismaModel>;

interface Reading {
  readonly source: ts.SourceFile;
  readonly models: Models;
}

/**
 * The models that a query on a model leads to by its relations, through every filter, include and nested write that the
 * file itself spells out.
 */
export function modelsOfQuery(node: ts.Node, model: string, reading: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<ts.Node>();
  const walk = (part: ts.Node, at: string): void => {
    if (seen.has(part)) return;
    seen.add(part);
    if (ts.isObjectLiteralExpression(part)) {
      for (const property of part.properties) walkProperty(property, at);
    } else if (ts.isIdentifier(part)) {
      for (const value of valuesOf(part.text, reading.source)) walk(value, at);
    } else if (ts.isCallExpression(part)) {
      walk(part.expression, at);
    } else {
      ts.forEachChild(part, (child) => walk(child, at));
    }
  };
  const walkProperty = (property: ts.ObjectLiteralElementLike, at: string): void => {
    if (ts.isSpreadAssignment(property)) walk(property.expression, at);
    const target = reading.models.get(at)?.relations.get(property.name?.getText(reading.source) ?? '');
    if (target) found.add(target);
    if (ts.isPropertyAssignment(property)) walk(property.initializer, target ?? at);
    if (ts.isShorthandPropertyAssignment(property)) walk(property.name, target ?? at);
  };
  walk(node, model);
  return found;
}

/** What a name of this file stands for: the value of a constant, or what a function returns. */
function valuesOf(name: string, source: ts.SourceFile): readonly ts.Node[] {
  const values: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText(source) === name && node.initializer) {
      values.push(node.initializer);
    }
    if (ts.isFunctionDeclaration(node) && node.name?.text === name && node.body)
      values.push(...returnsOf(node.body));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return values;
}

function returnsOf(body: ts.Node): readonly ts.Node[] {
  const returned: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) returned.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return returned;
}

const queryWords = new Set([
  ...['where', 'select', 'include', 'orderBy', 'take', 'skip', 'distinct', 'cursor'],
  ...['some', 'every', 'none', 'is', 'isNot', 'create', 'createMany', 'connect', 'connectOrCreate'],
  ...['update', 'updateMany', 'upsert', 'delete', 'deleteMany', 'disconnect', 'set'],
]);
const holders = new Set([
  'where',
  'select',
  'include',
  'OR',
  'AND',
  'NOT',
  'some',
  'every',
  'none',
  'is',
  'isNot',
]);

/**
 * The models of relations spelt in pieces of a query, whose root is not in sight: a property called after a relation, with
 * the value of a query or in a place of one. Where several models have a relation of that name, all its targets; where it
 * may be a column, the models that have it.
 */
export function fragmentsIn(source: ts.SourceFile, models: Models): readonly (readonly string[])[] {
  const targets = new Map<string, Set<string>>();
  const columns = (name: string) => [...models.values()].filter((model) => model.columns.has(name));
  for (const { relations } of models.values()) {
    for (const [name, target] of relations) targets.set(name, (targets.get(name) ?? new Set()).add(target));
  }
  const found: (readonly string[])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText(source);
      const possible = targets.get(name);
      if (possible && isOfQuery(node, source)) {
        found.push([...possible, ...columns(name).map((model) => model.name)]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isOfQuery(node: ts.PropertyAssignment, source: ts.SourceFile): boolean {
  const value = unwrapped(node.initializer);
  if (value.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (ts.isObjectLiteralExpression(value)) {
    const keys = value.properties.map((property) => property.name?.getText(source) ?? '');
    if (keys.some((key) => queryWords.has(key))) return true;
  }
  return isHeldByQuery(node, source);
}

function isHeldByQuery(node: ts.PropertyAssignment, source: ts.SourceFile): boolean {
  let above: ts.Node = node.parent.parent;
  while (ts.isArrayLiteralExpression(above) || ts.isParenthesizedExpression(above)) above = above.parent;
  return ts.isPropertyAssignment(above) && holders.has(above.name.getText(source));
}

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? unwrapped(node.expression)
    : node;
}
