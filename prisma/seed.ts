import { PrismaPg } from '@prisma/adapter-pg';
import { utilityProfile } from '@/lib/utility/folder';
import { defaultUtility } from '@/lib/utility-files';
import { PrismaClient } from '@/prisma/generated/client';
import { demonstrationCustomers, personas } from './personas';
import { loadPersonas } from './personas/load';
import { loadReferenceData } from './reference/load';

// The manual's own statement is the first the demonstration issues.
const manualStatementSequence = 18_466_729;
// So is its declaration, of 2017.
const manualDischargeSequence = 1_032_134;

/** Loads the reference data and, once, the demonstration: all of it or nothing. Returns whether it was loaded now. */
async function loadDemonstration(client: PrismaClient): Promise<boolean> {
  const marker = personas[0].customer.id;
  return client.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('demonstration', 0))`;
      await loadReferenceData(transaction);
      if (await transaction.customer.findUnique({ where: { id: marker } })) return false;
      await loadPersonas(transaction);
      await transaction.$executeRaw`SELECT setval('debt_statement_sequence', ${manualStatementSequence}, false)`;
      await transaction.$executeRaw`SELECT setval('annual_discharge_sequence', ${manualDischargeSequence}, false)`;
      return true;
    },
    { timeout: 60_000 },
  );
}

async function withClient<T>(work: (client: PrismaClient) => Promise<T>): Promise<T> {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error('DATABASE_URL: endereço do PostgreSQL, postgresql://…');
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
  try {
    return await work(client);
  } finally {
    await client.$disconnect();
  }
}

/** After the transaction, since the use case opens its own; asked again it finds the statement there. */
async function issueFirstStatement(): Promise<void> {
  if (!utilityProfile(process.env.UTILITY ?? defaultUtility()).demonstratesManual) return;
  process.env.DEMONSTRATION = '1';
  const { issueManualStatement } = await import('./personas/manual-statement');
  await issueManualStatement();
  const discharges = await import('./personas/manual-discharge');
  await discharges.issueManualDischarge();
  await discharges.deliverDemonstrationDischarges();
  const { closeDatabase } = await import('@/lib/db/client');
  await closeDatabase();
}

async function main(flag: string | undefined): Promise<string> {
  switch (flag) {
    case '--list':
      return JSON.stringify(demonstrationCustomers, null, 2);
    case '--reference':
      await withClient((client) => client.$transaction(loadReferenceData, { timeout: 60_000 }));
      return 'Tabelas de referência em dia.';
    case undefined: {
      const isNew = await withClient(loadDemonstration);
      await issueFirstStatement();
      return isNew ? 'Demonstração carregada.' : 'A demonstração já estava carregada.';
    }
    default:
      throw new Error(`Opção desconhecida: ${flag} (use --list ou --reference)`);
  }
}

console.log(await main(process.argv[2]));
