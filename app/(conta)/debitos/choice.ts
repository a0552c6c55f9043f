import { type DebtChoice, type DebtList, selectDebts } from '@/lib/debts';
import { allOf, firstOf } from '@/lib/http/query';
import { isResourceId } from '@/lib/http/resource-id';
import { type Cents, zeroCents } from '@/lib/kernel/money';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const none: DebtChoice = { billIds: [], slipIds: [], chargeIds: [], creditIds: [] };

/** What is marked: what the query says once something was chosen, else every bill and slip that is asked for. */
export function choiceOf(query: Query, list: DebtList): DebtChoice {
  if (firstOf(query.escolha) !== 'feita') {
    const asked = <Debt extends { id: string; asked: boolean }>(debts: readonly Debt[]) =>
      debts.filter((debt) => debt.asked).map((debt) => debt.id);
    return { ...none, billIds: asked(list.bills), slipIds: asked(list.slips) };
  }
  return queriedChoice(query);
}

/** The address of the list as it is marked, to come back to. */
export function debtsAddress(query: Query): string {
  return firstOf(query.escolha) === 'feita' ? `/debitos?${choiceQuery(queriedChoice(query))}` : '/debitos';
}

function queriedChoice(query: Query): DebtChoice {
  const ids = (name: string) => allOf(query[name]).filter(isResourceId);
  return {
    billIds: ids('conta'),
    slipIds: ids('guia'),
    chargeIds: ids('lancamento'),
    creditIds: ids('credito'),
  };
}

/** The sum of a choice; nothing for one that cannot be made a statement of. */
export function chosenTotal(list: DebtList, choice: DebtChoice): Cents {
  const selection = selectDebts(list, choice);
  return selection.ok ? selection.value.totals.total : zeroCents;
}

/** The query that shows a choice again. */
export function choiceQuery(choice: DebtChoice): URLSearchParams {
  const query = new URLSearchParams({ escolha: 'feita' });
  const fields = [
    ['conta', choice.billIds],
    ['guia', choice.slipIds],
    ['lancamento', choice.chargeIds],
    ['credito', choice.creditIds],
  ] as const;
  for (const [name, ids] of fields) for (const id of ids) query.append(name, id);
  return query;
}

/** The choice a form posted. */
export function postedChoice(form: FormData): DebtChoice {
  const ids = (name: string) => form.getAll(name).map(String).filter(isResourceId);
  return {
    billIds: ids('conta'),
    slipIds: ids('guia'),
    chargeIds: ids('lancamento'),
    creditIds: ids('credito'),
  };
}
