import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { inRoot } from '../setup/root.mjs';
import { SchemaEnginePg } from './schema-engine-adapter';

export const noFilter: bindings.SchemaFilter = { externalTables: [], externalEnums: [] };

/** The schema as the engine wants it. */
export async function schemaFiles(): Promise<bindings.SchemaContainer[]> {
  const path = inRoot('prisma', 'schema.prisma');
  return [{ path, content: await readFile(path, 'utf8') }];
}

/**
 * Lends `work` Prisma's own schema engine, as WebAssembly, connected to the database at `url`:
 * `prisma migrate` without the native program that the command line would download.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await load();
  const files = await schemaFiles();
  const datamodels = files.map(({ path, content }): [string, string] => [path, content]);
  const factory = new SchemaEnginePg(url);
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, adapter);
    return await work(engine);
  } finally {
    await factory.close();
  }
}

// The engine gives its lock on the database ten seconds; its timer must not keep a finished process that long.
const imports = Object.fromEntries(
  Object.entries(bindings).map(([name, value]) =>
    name.startsWith('__wbg_setTimeout')
      ? [name, (call: () => void, delay: number) => setTimeout(call, delay).unref()]
      : [name, value],
  ),
);

let loading: Promise<void> | undefined;

function load(): Promise<void> {
  loading ??= instantiate();
  return loading;
}

async function instantiate(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const bytes = await readFile(join(dirname(entry), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': imports as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}
