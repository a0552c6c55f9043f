import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { prismaModels } from './prisma-models';
import { fragmentsIn, modelsOfQuery } from './query-shapes';

/** Models that a file names: as delegate, generated type, table in SQL or relation in a query. One of them, where it is unclear. */
export interface Naming {
  readonly file: string;
  readonly context: string;
  readonly models: readonly string[];
}

/** Namings by a context that owns none of the models it may mean, told as `file names Model`. */
export function trespasses(
  namings: readonly Naming[],
  owners: Readonly<Record<string, string>>,
): readonly string[] {
  const found = namings
    .filter(({ context, models: named }) => !named.some((model) => owners[model] === context))
    .map(({ file, models: named }) => `${file} names ${named.join(' or ')}`);
  return [...new Set(found)].toSorted();
}

const models = prismaModels();
const byDelegate = new Map(
  [...models.keys()].map((name) => [`${name[0]?.toLowerCase()}${name.slice(1)}`, name]),
);
const byTable = new Map([...models.values()].map(({ name, table }) => [table, name]));
const longestFirst = [...models.keys()].toSorted((a, b) => b.length - a.length);

/** Every naming of a model below `lib`. */
export function modelsNamedBelow(root: string): readonly Naming[] {
  const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted()
    .flatMap((path) => {
      const context = path.split('/')[0] ?? '';
      const text = readFileSync(join(root, 'lib', path), 'utf8');
      return modelsNamedIn(path, text).map((named) => ({ file: `lib/${path}`, context, models: named }));
    });
}

function modelsNamedIn(path: string, text: string): readonly (readonly string[])[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const named = [...importedFromClient(source)];
  const visit = (node: ts.Node): void => {
    named.push(...namedBy(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...named.map((model) => [model]), ...fragmentsIn(source, models)];
}

/** Row types imported from the generated client under the model's own name. */
function importedFromClient(source: ts.SourceFile): readonly string[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
    const bindings = importClause?.namedBindings;
    if (!from.includes('prisma/generated') || !bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements
      .map(({ propertyName, name }) => (propertyName ?? name).text)
      .filter((name) => models.has(name));
  });
}

function namedBy(node: ts.Node, source: ts.SourceFile): readonly string[] {
  if (ts.isPropertyAccessExpression(node)) return delegateOf(node, source);
  if (ts.isElementAccessExpression(node)) return literalDelegate(node.argumentExpression);
  if (ts.isIndexedAccessTypeNode(node) && ts.isLiteralTypeNode(node.indexType)) {
    if (!/Transaction|PrismaClient/.test(node.objectType.getText(source))) return [];
    return literalDelegate(node.indexType.literal);
  }
  if (ts.isQualifiedName(node) && node.left.getText(source) === 'Prisma')
    return generatedType(node.right.text);
  if (
    ts.isTaggedTemplateExpression(node) &&
    /\$(?:query|execute)Raw|Prisma\.sql/.test(node.tag.getText(source))
  ) {
    return tablesOf(textOf(node.template));
  }
  if (ts.isCallExpression(node) && /Raw(?:Unsafe)?$|Prisma\.raw$/.test(node.expression.getText(source))) {
    return node.arguments.flatMap((argument) => tablesOf(argument.getText(source)));
  }
  return [];
}

const methods = /^(?:find|create|update|upsert|delete|count|aggregate|groupBy)/;

/** `db.bill.findMany(…)` names the bill, and whatever its query leads to. */
function delegateOf(node: ts.PropertyAccessExpression, source: ts.SourceFile): readonly string[] {
  const { parent } = node;
  const model = byDelegate.get(node.name.text);
  if (!model || !ts.isPropertyAccessExpression(parent) || !methods.test(parent.name.text)) return [];
  const call = parent.parent;
  const query = ts.isCallExpression(call)
    ? call.arguments.flatMap((argument) => [...modelsOfQuery(argument, model, { source, models })])
    : [];
  return [model, ...query];
}

function literalDelegate(node: ts.Node): readonly string[] {
  const model = ts.isStringLiteral(node) ? byDelegate.get(node.text) : undefined;
  return model ? [model] : [];
}

/** `Prisma.BillLineInclude` is of the model with the longest name that it begins with. */
function generatedType(name: string): readonly string[] {
  return longestFirst.filter((model) => new RegExp(`^${model}(?:[A-Z$]|$)`).test(name)).slice(0, 1);
}

/** The text of a template without what is put into it. */
function textOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(' ? ');
}

/** Every word of an SQL text that is a table's name; what stands in quotes is a value. */
function tablesOf(text: string): readonly string[] {
  const words = text.replace(/'[^']*'/g, '').match(/(?<![.\w])\w+(?!\w)/g) ?? [];
  return words.flatMap((word) => byTable.get(word) ?? []);
}
