import { Amount } from '@/components/ui/amount';
import { type Column, DataTable } from '@/components/ui/data-table';
import type { BillLine, BillWithLines, TariffBand } from '@/lib/billing';
import { formatAmount } from '@/lib/format';

const columns: readonly Column<BillLine>[] = [
  { header: 'Descrição', rowHeader: true, cell: (line) => line.description },
  { header: 'Tarifa', cell: (line) => line.bands.map(bandInWords).join('; ') || null },
  { header: 'Valor (R$)', align: 'end', cell: (line) => <Amount cents={line.amount} as="plain" /> },
];

/** What a bill asks for, line by line, with the tariff where it is known. */
export function BillLines({ bill }: { bill: Pick<BillWithLines, 'lines' | 'amount'> }) {
  return (
    <DataTable
      caption="O que esta conta cobra"
      columns={columns}
      rows={bill.lines}
      rowKey={(line) => `${line.description} ${line.amount}`}
      totals={[{ label: 'Total da conta', value: <Amount cents={bill.amount} as="plain" /> }]}
    />
  );
}

function bandInWords({ from, until, volume, unitPrice, amount }: TariffBand): string {
  const range =
    until === null ? `acima de ${from - 1} m³` : from === 0 ? `até ${until} m³` : `${from} a ${until} m³`;
  if (unitPrice === null) return `${range}: ${formatAmount(amount)}, valor fixo`;
  return `${range}: ${volume} × ${formatAmount(unitPrice)} = ${formatAmount(amount)}`;
}
