import type pg from 'pg';
import type { SentStatement } from './statement-counter';

/** A table of more rows than this is not read as a whole for one customer. */
const mostRows = 500;

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** The large tables that a statement would read from end to end, each with the statement: row by row or along an index. */
export async function findScans(
  client: pg.Client,
  statements: readonly SentStatement[],
): Promise<readonly string[]> {
  const large = await largeTables(client);
  const found = new Set<string>();
  for (const { text, values } of statements) {
    if (!/^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)\b/i.test(text)) continue;
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (FORMAT JSON) ${text}`,
      [...values],
    );
    for (const node of nodesOf(rows[0]?.['QUERY PLAN'][0].Plan)) {
      const table = node['Relation Name'];
      if (table && large.has(table) && readsAll(node)) found.add(`${node['Node Type']} on ${table}: ${text}`);
    }
  }
  return [...found];
}

function readsAll(node: PlanNode): boolean {
  const type = node['Node Type'];
  return type === 'Seq Scan' || (/^Index (Only )?Scan$/.test(type) && !node['Index Cond']);
}

function nodesOf(node: PlanNode | undefined): PlanNode[] {
  return node ? [node, ...(node.Plans ?? []).flatMap(nodesOf)] : [];
}

async function largeTables(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > ${mostRows}`,
  );
  return new Set(rows.map(({ name }) => name));
}
