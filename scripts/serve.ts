import { createServer, type Server } from 'node:http';
import next from 'next';
import { door } from './server/door';
import { root } from './setup/root.mjs';

const longestFarewell = 10_000;

const limits = {
  maxHeaderSize: 64 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  // Longer than the usual minute of a reverse proxy, so that it is the proxy who closes an idle connection.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};

interface Serving {
  readonly port: number;
  readonly host?: string | undefined;
  readonly trustedHops: number;
}

/**
 * Serves the built portal, and listens only once Next is ready. Migrations must be applied before.
 * Returns `stop`, which takes no new request, lets those under way finish (10 s at most) and closes.
 * Throws the listening error, EADDRINUSE for a taken port.
 */
export async function serve({ port, host, trustedHops }: Serving): Promise<{ stop: () => Promise<void> }> {
  // Next would listen for upgrades on the server, and Node then hangs up on clients that merely offer HTTP/2.
  const unused = createServer();
  const app = next({ dev: false, dir: root, port, hostname: host ?? 'localhost', httpServer: unused });
  await app.prepare();
  const handle = app.getRequestHandler();
  const receive = door({ next: handle, trustedHops });
  const server = createServer(limits, receive);
  server.on('checkContinue', receive);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, resolve);
  });
  return { stop: () => farewell(server, app) };
}

async function farewell(server: Server, app: ReturnType<typeof next>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), longestFarewell);
  await closed;
  clearTimeout(impatience);
  // Started by instrumentation.ts, in this process.
  await (globalThis as { portalJobs?: { stop(): Promise<void> } }).portalJobs?.stop();
  await app.close();
}
