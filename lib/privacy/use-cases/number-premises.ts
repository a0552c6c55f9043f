import 'server-only';
import type { AccountNumber } from '@/lib/accounts';
import { findAccountNumbers } from '@/lib/accounts/own-data';
import type { Transaction } from '@/lib/db/client';

type Lists = Readonly<Record<string, readonly { readonly premisesId: string }[]>>;

/** The same lists, each thing with the account number of its premises in place of its id. */
type Numbered<Of extends Lists> = {
  readonly [Name in keyof Of]: readonly (Omit<Of[Name][number], 'premisesId'> & {
    readonly accountNumber: AccountNumber;
  })[];
};

/** Names the premises of what its owners keep by number, all in one statement. */
export async function numberPremises<Of extends Lists>(db: Transaction, lists: Of): Promise<Numbered<Of>> {
  const ids = new Set(Object.values(lists).flatMap((list) => list.map(({ premisesId }) => premisesId)));
  const numbers = await findAccountNumbers(db, [...ids]);
  const numbered = Object.entries(lists).map(([name, list]) => [
    name,
    list.map(({ premisesId, ...rest }) => ({ ...rest, accountNumber: numbers.get(premisesId) })),
  ]);
  return Object.fromEntries(numbered) as Numbered<Of>;
}
