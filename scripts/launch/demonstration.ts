import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCluster } from '../postgres/cluster';
import { type DemonstrationCustomer, demonstrationCustomers, seedDatabase } from '../prisma/seed';
import { demonstrationSecrets } from './demonstration-secrets';
import { open } from './open';
import { LaunchRefusal } from './refusal';
import { requireSettings } from './settings';
import { shutdown } from './shutdown';

/** Runs the portal on its embedded database with the demonstration's customers and date. */
export async function runDemonstration({ port, folder }: { port: number; folder: string }): Promise<void> {
  const database = join(folder, 'postgres');
  Object.assign(process.env, {
    DEMONSTRATION: '1',
    PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${port}`,
    LOOPBACK_ORIGIN: `http://${process.env.HOST ?? 'localhost'}:${port}`,
    ...demonstrationSecrets(folder),
  });
  requireSettings({ ...process.env, DATABASE_URL: 'postgresql://127.0.0.1/embedded' });
  await open({
    port,
    connect: () => startDatabase(database),
    load: (url) => loadOnce({ folder: database, url }),
  });
  await printCustomers(database, port);
}

async function startDatabase(folder: string): Promise<string> {
  const cluster = await startCluster({ folder });
  if (cluster.isNew) rmSync(customersFile(folder), { force: true });
  shutdown.add(cluster.stop);
  cluster.ended.then(() => shutdown.unexpected('O PostgreSQL embutido parou.'));
  if (cluster.notice) console.log(cluster.notice);
  if (cluster.recovered) console.log('O banco deixado por uma execução interrompida foi recuperado.');
  return cluster.url();
}

const customersFile = (folder: string) => join(folder, 'demonstration.json');

// Written after the load, which is one transaction: a start that was killed before finds no file and loads again.
async function loadOnce({ folder, url }: { folder: string; url: string }): Promise<void> {
  if (existsSync(customersFile(folder))) return;
  console.log('Carregando a demonstração…');
  await seedDatabase({ url });
  writeFileSync(customersFile(folder), JSON.stringify(await demonstrationCustomers()));
}

async function printCustomers(folder: string, port: number): Promise<void> {
  const customers: readonly DemonstrationCustomer[] = JSON.parse(readFileSync(customersFile(folder), 'utf8'));
  // Reads the environment when it is loaded, so only after it was set.
  const { demonstration } = await import('@/lib/demonstration');
  const date = demonstration?.date.split('-').reverse().join('/');
  if (!date) throw new LaunchRefusal('A demonstração não tem data.');
  console.log(`\nLoja Virtual, demonstração de ${date}: http://localhost:${port}\n`);
  console.log('Clientes (matrícula e CPF ou CNPJ):');
  for (const { accountNumber, taxId, purpose } of customers) {
    console.log(`  ${accountNumber.padEnd(10)} ${(taxId ?? 'sem CPF/CNPJ').padEnd(15)} ${purpose}`);
  }
  console.log('\nPara encerrar: Ctrl-C');
}
