import type { Brand } from '@/lib/kernel/brand';
import type { CivilDate } from '@/lib/kernel/civil-date';

/** Fourteen digits that name a request: year, origin (1, this portal), nine digits of a sequence. */
export type Protocol = Brand<string, 'Protocol'>;

const portalOrigin = '1';

/** The protocol of a request made on a day. Throws when the sequence has outgrown nine digits. Source: GSAN, protocolo de atendimento. */
export function protocolOf(requestedOn: CivilDate, sequence: bigint): Protocol {
  const digits = String(sequence).padStart(9, '0');
  if (digits.length > 9 || sequence < 0n) throw new RangeError(`Protocol sequence out of range: ${sequence}`);
  return `${requestedOn.slice(0, 4)}${portalOrigin}${digits}` as Protocol;
}
