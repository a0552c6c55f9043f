import 'server-only';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildEnv } from '@/lib/env';

/** What the build wrote down of itself under that name; undefined without a build (in tests). */
export function readBuildList<List>(name: string): List | undefined {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), '.next', buildEnv().UTILITY, name), 'utf8'));
  } catch {
    return undefined;
  }
}
