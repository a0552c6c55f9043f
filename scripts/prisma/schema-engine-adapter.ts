import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { CataloguePool } from './catalogue-pool';

type OrdinaryConnection = Awaited<ReturnType<PrismaPg['connect']>>;

/** The ordinary adapter to PostgreSQL with the two things the schema engine needs of it and does not get. */
export class SchemaEnginePg implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = 'schema-engine-pg';
  readonly #pools: CataloguePool[] = [];

  constructor(private readonly url: string) {}

  connect(): Promise<SqlDriverAdapter> {
    return this.#open(this.url);
  }

  /** A database for the engine's trials, which is dropped when it lets go of it. */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    await this.#administer(`CREATE DATABASE "${name}"`);
    const shadow = new URL(this.url);
    shadow.pathname = `/${name}`;
    return this.#open(shadow.href, () => this.#administer(`DROP DATABASE "${name}"`));
  }

  /** Ends every connection: the engine leaves its own open, and idle ones would keep the process for seconds. */
  async close(): Promise<void> {
    for (const pool of this.#pools) if (!pool.ending) await pool.end();
  }

  async #open(connectionString: string, afterwards?: () => Promise<void>): Promise<SqlDriverAdapter> {
    const pool = new CataloguePool({ connectionString });
    this.#pools.push(pool);
    const ordinary = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
    return new SchemaEngineConnection({ ordinary, pool, afterwards });
  }

  async #administer(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
}

interface Parts {
  readonly ordinary: OrdinaryConnection;
  readonly pool: CataloguePool;
  readonly afterwards: (() => Promise<void>) | undefined;
}

class SchemaEngineConnection implements SqlDriverAdapter {
  readonly provider = 'postgres';
  readonly adapterName = 'schema-engine-pg';
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The engine reads constraints from the catalogue, whose letters the ordinary adapter takes for texts by now. */
  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    const result = await this.#parts.ordinary.queryRaw(query);
    const letters = this.#parts.pool.lettersIn(result.rows);
    const columnTypes = result.columnTypes.map((type, i) => (letters[i] ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.#parts.ordinary.executeRaw(query);
  }

  /**
   * The ordinary adapter cuts a script at every semicolon, also inside a function's body. PostgreSQL takes a script
   * whole, and then as one transaction: a migration that fails leaves nothing behind.
   */
  async executeScript(script: string): Promise<void> {
    await this.#parts.ordinary.executeRaw({ sql: script, args: [], argTypes: [] });
  }

  startTransaction(...levels: Parameters<OrdinaryConnection['startTransaction']>) {
    return this.#parts.ordinary.startTransaction(...levels);
  }

  getConnectionInfo() {
    return this.#parts.ordinary.getConnectionInfo();
  }

  async dispose(): Promise<void> {
    await this.#parts.ordinary.dispose();
    await this.#parts.afterwards?.();
  }
}
