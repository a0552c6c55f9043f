import 'server-only';
import type { Account, Person } from '@/lib/accounts';

/** Who may be declared clear at the premises: who asks first, then its present user. */
export function consumersOf({ customer, holder }: Account): readonly [Person, ...Person[]] {
  return customer.id === holder.id ? [customer] : [customer, holder];
}

export function idsOf([first, ...others]: readonly [Person, ...Person[]]): readonly [string, ...string[]] {
  return [first.id, ...others.map((person) => person.id)];
}
