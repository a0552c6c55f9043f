import { type Column, DataTable } from '@/components/ui/data-table';
import type { DueDateChange } from '@/lib/due-date';
import { formatDate } from '@/lib/format';

const columns: readonly Column<DueDateChange>[] = [
  { header: 'Data da mudança', rowHeader: true, cell: (change) => formatDate(change.changedOn) },
  { header: 'Do dia', align: 'end', cell: (change) => change.previousDay },
  { header: 'Para o dia', align: 'end', cell: (change) => change.day },
  { header: 'Primeiro vencimento', cell: (change) => formatDate(change.nextDueOn) },
  { header: 'Pode mudar de novo em', cell: (change) => formatDate(change.mayChangeOn) },
];

/** The changes made so far, newest first; nothing when there is none. */
export function DueDateHistory({ changes }: { changes: readonly DueDateChange[] }) {
  if (changes.length === 0) return null;
  return (
    <DataTable caption="Mudanças já feitas" columns={columns} rows={changes} rowKey={(change) => change.id} />
  );
}
