import 'server-only';
import { pino } from 'pino';

/**
 * Structured log on standard output, one JSON object a line.
 * Callers pass a correlation id and codes; never a CPF, a CNPJ, a name or an address of a person.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});
