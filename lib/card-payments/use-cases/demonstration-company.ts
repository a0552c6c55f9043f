import 'server-only';
import { randomUUID } from 'node:crypto';
import { demonstration } from '@/lib/demonstration';
import { env } from '@/lib/env';
import { systemClock } from '@/lib/kernel/clock';
import { referenceQuery } from '../schema';
import { messageText, type PaymentReference, referenceText } from '../signed-text';
import { sign, signer } from './signature';

const companyId = 'demonstracao';

/** What the company of the demonstration was asked to charge; `expired` when the customer came too late. */
export interface DemonstrationCharge extends PaymentReference {
  readonly expired: boolean;
}

/** Reads a signed reference as a company would: null when the signature does not hold. Only in the demonstration. */
export function readDemonstrationCharge(query: unknown): DemonstrationCharge | null {
  const parsed = referenceQuery.safeParse(query);
  if (!demonstration || !parsed.success || parsed.data.empresa !== companyId) return null;
  const { referencia, valor, expira, retorno, assinatura } = parsed.data;
  const reference = {
    companyId,
    attemptId: referencia,
    amountCents: valor,
    expiresAt: expira,
    returnUrl: retorno,
  };
  if (!signer(companyId, referenceText(reference), assinatura)) return null;
  return { ...reference, expired: expira <= systemClock.now().toISOString() };
}

/**
 * Tells the portal how a charge ended, as a company would: by a signed message over the network. An approval is one
 * transaction, however often the button is pressed. True when it was taken.
 */
export async function answerAsDemonstrationCompany(
  charge: DemonstrationCharge,
  outcome: 'APPROVED' | 'DECLINED',
): Promise<boolean> {
  const { PUBLIC_URL, LOOPBACK_ORIGIN } = env();
  const body = JSON.stringify({
    reference: charge.attemptId,
    outcome,
    amountCents: charge.amountCents,
    transactionId: `${outcome === 'APPROVED' ? 'venda' : 'recusa'}-${charge.attemptId}`,
  });
  const message = {
    timestamp: String(systemClock.now().getTime()).slice(0, -3),
    eventId: randomUUID(),
    body,
  };
  const response = await fetch(`${LOOPBACK_ORIGIN ?? PUBLIC_URL}/api/v1/card-payments/callback`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-card-company': companyId,
      'x-card-timestamp': message.timestamp,
      'x-card-event': message.eventId,
      'x-card-signature': sign(companyId, messageText(message)),
    },
    body,
  });
  return response.ok;
}
