import type { Brand } from '@/lib/kernel/brand';

/**
 * The proof that a customer has identified himself for a premises: every repository asks for it first.
 * Only lib/auth makes one, from an open session whose customer is still linked to the premises.
 */
export type AccountScope = Brand<
  { readonly sessionId: string; readonly customerId: string; readonly premisesId: string },
  'AccountScope'
>;
