import { RuleSource } from '@/components/service-tariff/rule-source';
import { type Column, DataTable } from '@/components/ui/data-table';
import {
  type GroupedServices,
  groupSlugs,
  latestEntry,
  ownPrices,
  type PriceItem,
  type Service,
  shortTermsInWords,
} from '@/lib/service-tariff';
import { PricePeriods } from './price-periods';
import styles from './service-table.module.css';

interface Row {
  service: Service;
  price: PriceItem;
}

const columns: readonly Column<Row>[] = [
  {
    header: 'Serviço',
    headerHidden: true,
    rowHeader: true,
    cell: ({ service, price }) => <Name service={service} price={price} />,
  },
  { header: 'Prazo', cell: ({ service }) => <Terms service={service} /> },
  { header: 'Preço', align: 'end', cell: ({ price }) => <PricePeriods item={price} /> },
];

/** The services of a group: each price with its term, its source and the month of it. */
export function ServiceTable({ group, label, services }: GroupedServices) {
  const rows = services.flatMap((service) => ownPrices(service).map((price) => ({ service, price })));
  return (
    <section id={groupSlugs[group]} className={styles.group}>
      <DataTable
        caption={label}
        columns={columns}
        rows={rows}
        rowKey={({ price }) => price.id}
        below={({ price }) => <RuleSource {...latestEntry(price.rule)} />}
      />
    </section>
  );
}

function Name({ service: { code, title }, price: { description } }: Row) {
  return (
    <div className={styles.name}>
      <a href={`/servicos/${code}`}>{title}</a>
      <small>{description}</small>
    </div>
  );
}

function Terms({ service }: Pick<Row, 'service'>) {
  const terms = shortTermsInWords(service);
  if (terms.length === 0) return 'Não publicado';
  return terms.map((term) => (
    <span key={term} className={styles.line}>
      {term}
    </span>
  ));
}
