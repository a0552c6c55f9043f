import { Amount } from '@/components/ui/amount';
import { type Column, DataTable } from '@/components/ui/data-table';
import {
  type QuoteAnswer,
  type QuoteLine,
  quantityInWords,
  totalInWords,
  type UnpricedLine,
  unitPriceInWords,
  unpricedInWords,
} from '@/lib/service-tariff';
import { RuleSource } from './rule-source';

type Line = QuoteLine | UnpricedLine;

const columns: readonly Column<Line>[] = [
  { header: 'O que se paga', rowHeader: true, cell: ({ description }) => description },
  { header: 'Quantidade', align: 'end', cell: (line) => quantityInWords(line) },
  {
    header: 'Preço',
    align: 'end',
    cell: (line) => ('unitPrice' in line && quantityInWords(line) ? unitPriceInWords(line) : null),
  },
  {
    header: 'Valor',
    align: 'end',
    cell: (line) => ('amount' in line ? <Amount cents={line.amount} /> : unpricedInWords(line)),
  },
];

/** Every line with the entry that priced it; those without a price among them, in words. */
export function PriceLines({ answer }: { answer: QuoteAnswer }) {
  const lines: readonly Line[] = [...answer.lines, ...answer.unpriced];
  const total = totalInWords(answer);
  if (lines.length === 0) return <p>{total.note ?? 'A tabela não traz preço para este pedido.'}</p>;
  return (
    <DataTable
      caption="O preço, linha por linha"
      columns={columns}
      rows={lines}
      rowKey={(line) => `${line.id} ${line.description} ${line.quantity}`}
      below={(line) => <RuleSource source={line.source} from={line.from} />}
      totals={[{ label: 'Total', value: total.headline }]}
    />
  );
}
