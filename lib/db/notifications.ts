import 'server-only';
import pg from 'pg';
import { databaseEnv } from '@/lib/env';
import { log } from '@/lib/log';

const reconnectMilliseconds = 5_000;

/**
 * Calls `heard` whenever a transaction that notified the channel is committed, whichever process made it. A broken
 * connection is made again; what was said meanwhile is missed, so nobody may rely on hearing everything.
 * Returns the way to stop.
 */
export function listen(channel: string, heard: () => void): () => Promise<void> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const again = () => {
    client = undefined;
    if (!stopped) timer = setTimeout(connect, reconnectMilliseconds).unref();
  };
  const connect = async () => {
    const fresh = new pg.Client({ connectionString: databaseEnv().DATABASE_URL, keepAlive: true });
    client = fresh;
    fresh.on('notification', heard);
    fresh.on('error', (error) => log.warn({ err: error, channel }, 'listener lost'));
    fresh.once('end', again);
    await fresh.connect().then(
      () => fresh.query(`LISTEN "${channel}"`),
      () => fresh.end().catch(() => undefined),
    );
  };
  connect().catch(again);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
