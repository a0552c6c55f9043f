import pg from 'pg';

// PostgreSQL's internal one-letter type "char", of which its catalogue is full.
const catalogueLetter = 18;
const text = 25;

/**
 * A pool whose answers call the catalogue's one-letter type a text, which Prisma's adapter knows, and remember where
 * it stood. It is asked with promises only, never with callbacks.
 */
export class CataloguePool extends pg.Pool {
  readonly #letters = new WeakMap<object, readonly boolean[]>();

  override query(...question: never[]): never {
    const answer: Promise<pg.QueryArrayResult> = Reflect.apply(super.query, this, question);
    return answer.then((result) => this.#spell(result)) as never;
  }

  /** For each column of these rows, whether it holds catalogue letters. */
  lettersIn(rows: object): readonly boolean[] {
    return this.#letters.get(rows) ?? [];
  }

  #spell(result: pg.QueryArrayResult): pg.QueryArrayResult {
    // A script of several statements has a list of results, and nobody reads them.
    if (Array.isArray(result)) return result;
    const letters = result.fields.map(({ dataTypeID }) => dataTypeID === catalogueLetter);
    this.#letters.set(result.rows, letters);
    const fields = result.fields.map((field, i) => (letters[i] ? { ...field, dataTypeID: text } : field));
    return { ...result, fields };
  }
}
