import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';

// PostgreSQL's internal one-letter type "char", of which its catalogue is full.
const catalogueLetter = 18;
const text = 25;

/** The ordinary adapter to PostgreSQL with the two things the schema engine needs of it and does not get. */
export class SchemaEnginePg extends PrismaPg {
  #connections = [];

  async connect() {
    return this.#adapt(await super.connect());
  }

  async connectToShadowDb() {
    return this.#adapt(await super.connectToShadowDb());
  }

  /** Ends every connection: the engine leaves its own open, and idle ones would keep the process for seconds. */
  async close() {
    for (const connection of this.#connections) {
      const pool = connection.underlyingDriver();
      if (!pool.ending) await pool.end();
    }
  }

  #adapt(connection) {
    this.#connections.push(connection);
    return withCatalogueLetters(withWholeScripts(connection));
  }
}

// The ordinary adapter cuts a script at every semicolon, also inside a function's body. PostgreSQL takes a script
// whole, and then as one transaction: a migration that fails leaves nothing behind.
function withWholeScripts(connection) {
  connection.executeScript = async (script) => {
    await connection
      .underlyingDriver()
      .query(script)
      .catch((error) => connection.onError(error));
  };
  return connection;
}

// The engine reads constraints from the catalogue, and the ordinary adapter refuses that type.
function withCatalogueLetters(connection) {
  const performIO = connection.performIO.bind(connection);
  const queryRaw = connection.queryRaw.bind(connection);
  connection.performIO = async (query) => {
    const result = await performIO(query);
    const fields = result.fields.map((field) =>
      field.dataTypeID === catalogueLetter ? { ...field, dataTypeID: text, isLetter: true } : field,
    );
    return { ...result, fields, rows: Object.assign(result.rows, { fields }) };
  };
  connection.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const letters = result.rows.fields?.map((field) => field.isLetter === true) ?? [];
    const columnTypes = result.columnTypes.map((type, i) => (letters[i] ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
  return connection;
}
