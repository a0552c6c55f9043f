import 'server-only';
import type { AccountScope, TaxId } from '@/lib/accounts';
import { findPresentPerson, type PresentPerson } from '@/lib/accounts/use-cases';
import type { Transaction } from '@/lib/db/client';
import { mayAgree } from '../debtor';

/** The present owner or user of the scope's premises by id or by CPF or CNPJ; anybody else is null. */
export async function findDebtor(
  db: Transaction,
  scope: AccountScope,
  sought: { readonly id: string } | { readonly taxId: TaxId },
): Promise<PresentPerson | null> {
  const person = await findPresentPerson(db, scope, sought);
  return person && mayAgree(person.roles) ? person : null;
}
