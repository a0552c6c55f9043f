import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A model of the schema: its table, its columns, and the models its relations lead to. */
export interface PrismaModel {
  readonly name: string;
  readonly table: string;
  readonly columns: ReadonlySet<string>;
  readonly relations: ReadonlyMap<string, string>;
}

const schema = fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url));

/** The models of the schema, by name. */
export function prismaModels(text = readFileSync(schema, 'utf8')): ReadonlyMap<string, PrismaModel> {
  const blocks = [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({
    name,
    body,
  }));
  const names = new Set(blocks.map(({ name }) => name));
  return new Map(
    blocks.map(({ name, body }) => {
      const fields = [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)];
      const relations = fields.flatMap(([, field = '', type = '']) =>
        names.has(type) ? [[field, type] as const] : [],
      );
      const targets = new Map(relations);
      const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name;
      const columns = new Set(fields.map(([, field = '']) => field).filter((field) => !targets.has(field)));
      return [name, { name, table, columns, relations: targets }];
    }),
  );
}
