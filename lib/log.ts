import 'server-only';
import { pino } from 'pino';
import { buildEnv } from '@/lib/env';

/**
 * Structured log on standard output, one JSON object a line.
 * Callers pass a correlation id and codes; never a CPF, a CNPJ, a name or an address of a person.
 */
export const log = pino({
  level: buildEnv().LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});
