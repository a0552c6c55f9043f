/** What checks a stored value and gives it back with nothing but what it names: a schema. */
interface Schema {
  parse(value: unknown): unknown;
}

/** What came into a form after an older one: from the parts of the older row to those of the next version. */
export type Upgrade = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** How an answer is kept as JSON, and read back however old its row is. */
export interface Frozen<Value> {
  write(value: Value): object;
  read(stored: unknown): Value;
}

/**
 * The one way to keep an answer as it was given: checked when it is written, marked with the version of its form, and checked
 * again when it is read. A row without a version is of the first. `upgrades` lead from each older version, the first one first,
 * to the next; the schema is that of the present version, and must name every part of `Value`. Throws where a row fits no
 * version, also a later one than this release knows.
 */
export function frozen<Value extends object>(
  schema: Schema,
  upgrades: readonly Upgrade[] = [],
): Frozen<Value> {
  const version = upgrades.length + 1;
  return {
    write: (value) => ({ ...(schema.parse(value) as object), version }),
    read: (stored) => {
      const { version: kept = 1, ...parts } = Object(stored);
      if (!Number.isInteger(kept) || kept < 1 || kept > version) {
        throw new RangeError(`A kept answer of version ${kept}, where ${version} is the latest`);
      }
      const present = upgrades.slice(kept - 1).reduce((older, upgrade) => upgrade(older), parts);
      // The schema has seen every part; that a text is a day or an amount, it cannot tell the compiler.
      return schema.parse(present) as Value;
    },
  };
}
