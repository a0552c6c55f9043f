import { type Column, DataTable } from '@/components/ui/data-table';
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
      {service.feeWaivable && (
        <p>
          Se a água foi cortada sem aviso antes, a taxa de religação não é devida (Lei 14.015/2020).{' '}
          <a href="/aviso-de-corte">Veja quando a água pode ser cortada</a>.
        </p>
      )}
    </section>
  );
}
