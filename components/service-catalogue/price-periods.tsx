import { type PriceItem, periodInWords, periodsOf, priceInWords } from '@/lib/service-tariff';
import styles from './price-periods.module.css';

/** The newest price, and in small those before it with the days they held: no page says which of them holds today. */
export function PricePeriods({ item }: { item: PriceItem }) {
  const [newest, ...earlier] = periodsOf(item);
  return (
    <>
      {newest && <span className={styles.price}>{priceInWords(newest.value, item.unit)}</span>}
      {earlier.map((period) => (
        <small key={period.from} className={styles.earlier}>
          {periodInWords(period)}: {priceInWords(period.value, item.unit)}
        </small>
      ))}
    </>
  );
}
