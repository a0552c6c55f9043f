import { afterAll } from 'vitest';
import { closeConnections, resetDatabase, testDatabaseUrl } from './database';

process.env.DATABASE_URL = testDatabaseUrl();
await resetDatabase();
afterAll(closeConnections);
