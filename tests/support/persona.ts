import type { AccountScope } from '@/lib/accounts';
import type { RequestTrace } from '@/lib/audit/use-cases';
import type { DebtChoice } from '@/lib/debts';
import type { Persona } from '@/prisma/personas/persona';

/** A scope as lib/auth would make it for this persona's first link. */
export function scopeOf(persona: Persona): AccountScope {
  const [link] = persona.links;
  if (!link) throw new Error(`${persona.customer.name} is linked to nothing`);
  const { customerId, premisesId } = link;
  return { sessionId: 'test', customerId, premisesId } as unknown as AccountScope;
}

export const trace: RequestTrace = { correlationId: 'test', clientAddress: '203.0.113.7' };

export const noChoice: DebtChoice = { billIds: [], slipIds: [], chargeIds: [], creditIds: [] };
