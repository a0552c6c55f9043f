import { type Column, DataTable } from '@/components/ui/data-table';
import { citation } from '@/lib/kernel/legal-source';
import {
  type Period,
  type Price,
  type PriceItem,
  periodInWords,
  periodsOf,
  priceInWords,
  type Service,
} from '@/lib/service-tariff';
import styles from './service-table.module.css';

interface Row {
  item: PriceItem;
  period: Period<Price>;
}

const columns: readonly Column<Row>[] = [
  {
    header: 'O que se paga',
    headerHidden: true,
    rowHeader: true,
    cell: ({ item }) => <span className={styles.name}>{item.description}</span>,
  },
  { header: 'Vale', cell: ({ period }) => periodInWords(period) },
  { header: 'Fonte', cell: ({ period }) => <Source period={period} /> },
  { header: 'Valor', align: 'end', cell: ({ item, period }) => priceInWords(period.value, item.unit) },
];

/** Every price of the service in each of its times, newest first, with the act that set it. */
export function PriceHistory({ service }: { service: Service }) {
  const rows = service.prices.flatMap((item) => periodsOf(item).map((period) => ({ item, period })));
  return (
    <DataTable
      caption="Histórico dos preços"
      columns={columns}
      rows={rows}
      rowKey={({ item, period }) => `${item.id} ${period.from}`}
    />
  );
}

function Source({ period: { source } }: Pick<Row, 'period'>) {
  return (
    <>
      {citation(source)}
      {source.note && <small>{source.note}</small>}
    </>
  );
}
