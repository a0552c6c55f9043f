import { randomInt } from 'node:crypto';
import type { Caller, Contract } from './contract';
import type { Visitor } from './e2e-customer';

/** An address that no other test calls from: limits count by address. */
export function newAddress(): string {
  return `127.${randomInt(16, 250)}.${randomInt(1, 250)}.${randomInt(1, 250)}`;
}

/** Somebody who has entered. */
export async function entered(contract: Contract, { accountNumber, taxId }: Visitor): Promise<Caller> {
  const from = newAddress();
  const answer = await contract.expect(204, 'openSession', { from }, { json: { accountNumber, taxId } });
  const cookies = [answer.headers['set-cookie'] ?? []].flat();
  return { from, cookie: cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ') };
}

/** Calls again and again until it is too often; fails after so many calls. */
export async function untilLimited(
  call: () => Promise<{ readonly outcome: string }>,
  most: number,
): Promise<string> {
  for (let count = 0; count < most; count += 1) {
    const { outcome } = await call();
    if (outcome.startsWith('TOO_MANY')) return outcome;
  }
  throw new Error(`Not limited after ${most} calls`);
}
