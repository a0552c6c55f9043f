import { type Column, DataTable } from '@/components/ui/data-table';
import { noticeDuty } from '@/lib/cut-notice';
import { formatDate } from '@/lib/format';
import { citation } from '@/lib/kernel/legal-source';
import { ownPrices, type PriceItem, pricesOnTop, type Service } from '@/lib/service-tariff';
import { PricePeriods } from './price-periods';
import styles from './service-table.module.css';

const columns = (header: string): readonly Column<PriceItem>[] => [
  {
    header,
    headerHidden: true,
    rowHeader: true,
    cell: ({ description }) => <span className={styles.name}>{description}</span>,
  },
  { header: 'Preço', align: 'end', cell: (item) => <PricePeriods item={item} /> },
];

/** What a service costs, and what may come on top. */
export function ServicePrices({ service }: { service: Service }) {
  const onTop = pricesOnTop(service);
  return (
    <section>
      <h2>Quanto custa</h2>
      <DataTable
        caption="Preço"
        captionHidden
        columns={columns('O que se paga')}
        rows={ownPrices(service)}
        rowKey={({ id }) => id}
      />
      {onTop.length > 0 && (
        <DataTable
          caption="O que pode ser cobrado a mais"
          columns={columns('Se acontecer')}
          rows={onTop}
          rowKey={({ id }) => id}
        />
      )}
      {service.feeWaivable && <FeeWaiver />}
    </section>
  );
}

/** Since when no fee is due after a cut without notice: the page is read on any day. */
function FeeWaiver() {
  const entry = noticeDuty.entries.find(({ value }) => value.waivesFee);
  if (!entry) return null;
  return (
    <p>
      Para cortes desde {formatDate(entry.from)}: se a água foi cortada sem aviso antes, a taxa de religação
      não é devida ({citation(entry.source)}).{' '}
      <a href="/aviso-de-corte">Veja quando a água pode ser cortada</a>.
    </p>
  );
}
