import { Notice } from '@/components/ui/notice';
import { type DebtChoice, type DebtList, selectDebts } from '@/lib/debts';
import { refusalSentence } from '@/lib/http/sentences';

interface RefusedChoiceProps {
  /** The refusal's code; undefined when no statement was asked for. */
  code: string | undefined;
  list: DebtList;
  choice: DebtChoice;
}

/** Why the last choice gave no statement, looked at again: what has changed meanwhile is told as it is now. */
export function RefusedChoice({ code, list, choice }: RefusedChoiceProps) {
  if (code === undefined) return null;
  const selection = selectDebts(list, choice);
  if (selection.ok && code !== 'INTERNAL_ERROR') return null;
  return (
    <Notice tone="warning" role="alert">
      <p>{refusalSentence(selection.ok ? { code: 'INTERNAL_ERROR' } : selection.error)}</p>
    </Notice>
  );
}
