import pg from 'pg';

/** An SQL statement as it was sent, with its parameters. */
export interface SentStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The SQL statements the portal sends while some work is done, transaction commands left out. */
export async function recordStatements(work: () => Promise<unknown>): Promise<readonly SentStatement[]> {
  const query = pg.Client.prototype.query;
  const sent: SentStatement[] = [];
  pg.Client.prototype.query = function recorded(this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    const asked = typeof first === 'string' ? { text: first } : (first as Partial<SentStatement>);
    const values = asked.values ?? (Array.isArray(second) ? second : []);
    if (!/^(BEGIN|COMMIT|ROLLBACK|SET)/i.test(asked.text ?? ''))
      sent.push({ text: asked.text ?? '', values });
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}

/** How many of them there are. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  return (await recordStatements(work)).length;
}
