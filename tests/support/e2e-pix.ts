import { randomUUID } from 'node:crypto';

/** What the payment provider must bring to the portal under test. */
export const webhookSecret = 'only-for-tests-only-for-tests-only-for-tests';

/** A notice of one Pix, with an end-to-end id that nobody has used. */
export function pixNotice(changes: Record<string, unknown> = {}): {
  pix: readonly [Record<string, unknown>];
} {
  const endToEndId = `E${randomUUID().replaceAll('-', '').slice(0, 31)}`;
  const pix = { endToEndId, txid: 'EXT999999', valor: '100.00', horario: '2019-04-22T12:00:00.000Z' };
  return { pix: [{ ...pix, ...changes }] };
}
