import type { PremisesRole } from '@/lib/accounts';

/** Owners and users agree on installments; who is only responsible for the premises does not. */
export function mayAgree(roles: readonly PremisesRole[]): boolean {
  return roles.includes('OWNER') || roles.includes('USER');
}
