import { err, ok, type Result } from '@/lib/kernel/result';
import { readIdentifier } from './identifier';

/** A protocol as typed, of one origin (1 requests, 2 the ombudsman, 3 personal data): fourteen digits, the year first. */
export function readProtocol(text: string, origin: 1 | 2 | 3): Result<string, 'MISSING' | 'MALFORMED'> {
  return readIdentifier(text, 'PROTOCOL', (bare) => {
    if (bare === '') return err('MISSING');
    const isProtocol = bare !== null && new RegExp(`^\\d{4}${origin}\\d{9}$`).test(bare);
    return isProtocol ? ok(bare) : err('MALFORMED');
  });
}
