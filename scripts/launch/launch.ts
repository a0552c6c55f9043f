import { isFree } from '../postgres/port';
import { ClaimHeldError, claim } from '../process/claim';
import { CommandFailedError } from '../process/run';
import { isSystemError } from '../process/system-error';
import { inRoot } from '../setup/root.mjs';
import { runDemonstration } from './demonstration';
import { runWithOwnDatabase } from './production';
import { LaunchRefusal } from './refusal';
import { shutdown } from './shutdown';

/** Everything of `npm start`, from a fresh clone to a portal that serves; ends the process when it cannot. */
export async function launch(): Promise<void> {
  try {
    await start();
  } catch (error) {
    console.error(explain(error));
    await shutdown.run();
    process.exit(1);
  }
}

async function start(): Promise<void> {
  shutdown.listen();
  const port = chosenPort();
  const folder = process.env.PORTAL_DATA ?? inRoot('.data');
  await takeFolder(folder, port);
  if (!(await isFree(port, process.env.HOST))) throw takenPort(port);
  const url = process.env.DATABASE_URL;
  if (url) await runWithOwnDatabase({ port, url });
  else await runDemonstration({ port, folder });
}

function chosenPort(): number {
  const text = process.env.PORT || '3000';
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65_536) return port;
  throw new LaunchRefusal(`PORT deve ser um número de 1 a 65535; veio "${text}".`);
}

// With its own database several instances may run from one clone; the demonstration's folder is for one at a time.
async function takeFolder(folder: string, port: number): Promise<void> {
  if (process.env.DATABASE_URL) return;
  const release = await claim(`${folder}/launcher.claim`, { port });
  shutdown.add(release);
}

function takenPort(port: number): LaunchRefusal {
  return new LaunchRefusal(
    `A porta ${port} já está em uso. Escolha outra, por exemplo: PORT=${port + 1} npm start`,
  );
}

function explain(error: unknown): string {
  if (error instanceof LaunchRefusal) return error.message;
  if (error instanceof ClaimHeldError) {
    const { pid, port } = error.holder;
    const where = port ? `, em http://localhost:${port}` : '';
    return `O portal já está em execução nesta pasta (processo ${pid}${where}).`;
  }
  if (isSystemError(error, 'EADDRINUSE')) return takenPort(chosenPort()).message;
  if (error instanceof CommandFailedError) return error.message;
  return `O portal não iniciou: ${error instanceof Error ? error.stack : error}`;
}
