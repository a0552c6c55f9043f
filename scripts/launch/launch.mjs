import { isFree } from '../postgres/port.mjs';
import { ClaimHeldError, claim } from '../process/claim.mjs';
import { CommandFailedError } from '../process/run.mjs';
import { ensureDependencies } from '../setup/dependencies.mjs';
import { inRoot } from '../setup/root.mjs';
import { LaunchRefusal } from './refusal.mjs';
import { shutdown } from './shutdown.mjs';

/** Everything of `npm start`, from a fresh clone to a portal that serves; ends the process when it cannot. */
export async function launch() {
  try {
    await start();
  } catch (error) {
    console.error(explain(error));
    await shutdown.run();
    process.exit(1);
  }
}

async function start() {
  shutdown.listen();
  const port = chosenPort();
  const folder = process.env.PORTAL_DATA ?? inRoot('.data');
  await takeFolder(folder, port);
  if (!(await isFree(port, process.env.HOST))) throw takenPort(port);
  await ensureDependencies(() => console.log('Instalando as dependências (só na primeira vez)…'));
  const { runWithOwnDatabase } = await import('./production.mjs');
  const { runDemonstration } = await import('./demonstration.mjs');
  if (process.env.DATABASE_URL) await runWithOwnDatabase({ port });
  else await runDemonstration({ port, folder });
}

function chosenPort() {
  const text = process.env.PORT || '3000';
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65_536) return port;
  throw new LaunchRefusal(`PORT deve ser um número de 1 a 65535; veio "${text}".`);
}

// With its own database several instances may run from one clone; the demonstration's folder is for one at a time.
async function takeFolder(folder, port) {
  if (process.env.DATABASE_URL) return;
  const release = await claim(`${folder}/launcher.claim`, { port });
  shutdown.add(release);
}

function takenPort(port) {
  return new LaunchRefusal(
    `A porta ${port} já está em uso. Escolha outra, por exemplo: PORT=${port + 1} npm start`,
  );
}

function explain(error) {
  if (error instanceof LaunchRefusal) return error.message;
  if (error instanceof ClaimHeldError) {
    const { pid, port } = error.holder;
    const where = port ? `, em http://localhost:${port}` : '';
    return `O portal já está em execução nesta pasta (processo ${pid}${where}).`;
  }
  if (error.code === 'EADDRINUSE') return takenPort(error.port).message;
  if (error instanceof CommandFailedError) return error.message;
  return `O portal não iniciou: ${error.stack ?? error}`;
}
