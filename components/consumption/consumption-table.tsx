import { type Column, DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { ConsumptionMonth } from '@/lib/consumption';
import { formatDate, formatMonth } from '@/lib/format';
import { unusualName, unusualSentence } from './unusual-words';

/** Months as the manual prints them, newest first, with a word on the unusual ones. */
export function ConsumptionTable({ months }: { months: readonly ConsumptionMonth[] }) {
  return (
    <DataTable
      caption="Leituras e consumo, em m³ (1 m³ são 1.000 litros)"
      columns={columns}
      rows={months}
      rowKey={(month) => month.referenceMonth}
      below={({ unusual }) =>
        unusual && (
          <p>
            <Tag tone="warning" icon="triangle-alert">
              {unusualName(unusual)}
            </Tag>{' '}
            <small>{unusualSentence(unusual)}</small>
          </p>
        )
      }
    />
  );
}

const columns: readonly Column<ConsumptionMonth>[] = [
  { header: 'Mês/ano', rowHeader: true, cell: (month) => formatMonth(month.referenceMonth) },
  { header: 'Data da leitura', cell: (month) => formatDate(month.readOn) },
  { header: 'Leitura', align: 'end', cell: (month) => month.reading },
  { header: 'Cons. medido', align: 'end', cell: (month) => month.measured },
  { header: 'Cons. faturado', align: 'end', cell: (month) => month.billed },
  { header: 'Cons. médio', align: 'end', cell: (month) => month.average },
  { header: 'Dias de consumo', align: 'end', cell: (month) => month.days },
];
