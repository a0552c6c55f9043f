import 'server-only';
import type { AccountScope } from '@/lib/accounts';
import type { Transaction } from '@/lib/db/client';
import type { DebtList, DebtListRefusal } from '@/lib/debts';
import { listDebts } from '@/lib/debts/use-cases';
import { formatMonth } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { ok, type Result } from '@/lib/kernel/result';
import type { OpenDebt } from '../quote';

/**
 * What is open at the scope's premises on a day, with its late charges, a former occupant's too. A bill under review is left
 * out: nobody has to pay it before the review ends. So is one that a receipt in process pays: nobody has to pay it again.
 */
export async function findOpenDebts(
  scope: AccountScope,
  asOf: CivilDate,
  db?: Transaction,
): Promise<Result<readonly OpenDebt[], DebtListRefusal>> {
  const list = await listDebts(scope, asOf, db);
  return list.ok ? ok(openDebtsOf(list.value)) : list;
}

function openDebtsOf({ bills, formerOccupant, slips }: DebtList): readonly OpenDebt[] {
  const open = [...bills, ...formerOccupant].filter(
    ({ status, inProcess }) => status === 'OPEN' && !inProcess,
  );
  return [
    ...open.map(({ id, referenceMonth, total: amount, dueOn, formerOccupant: former }) => ({
      ...{ id, amount, dueOn, formerOccupant: former },
      label: `Conta de ${formatMonth(referenceMonth)}`,
    })),
    ...slips
      .filter(({ asked }) => asked)
      .map(({ id, description, total: amount, dueOn }) => ({
        ...{ id, amount, dueOn, formerOccupant: false },
        label: `Guia: ${description}`,
      })),
  ];
}
