import { Icon } from '@/components/ui/icon';
import { formatLongDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import type { WasteCollection } from '@/lib/waste-routes';
import {
  holidaysInWords,
  hoursInWords,
  nearDay,
  wasteKindWords,
  weekdayOf,
  weekdaysInWords,
} from '@/lib/waste-routes';
import { wasteIcons } from './waste-icons';
import styles from './waste-routes.module.css';

/** A collection with the next day it runs; null where the holidays ahead are not known. */
export interface ComingCollection {
  readonly collection: WasteCollection;
  readonly next: CivilDate | null;
}

/** The next day of each kind of waste, in large type, with its rule below. */
export function NextCollections({ coming, asOf }: { coming: readonly ComingCollection[]; asOf: CivilDate }) {
  return (
    <div className={styles.kinds}>
      {coming.map(({ collection, next }) => (
        <section key={collection.kind} className={styles.card} data-kind={collection.kind}>
          <h2 className={styles.heading}>
            <span className={styles.badge} data-kind={collection.kind}>
              <Icon name={wasteIcons[collection.kind]} size="1.5rem" />
            </span>
            {wasteKindWords[collection.kind].name}
          </h2>
          <p className={styles.next}>
            <span className={styles.label}>Próxima coleta</span>
            <Day date={next} asOf={asOf} />
          </p>
          <p>
            Toda semana: <strong>{weekdaysInWords(collection.weekdays)}</strong>, {hoursInWords(collection)}.{' '}
            {holidaysInWords(collection)}
          </p>
          <p className={styles.when}>{wasteKindWords[collection.kind].what}</p>
        </section>
      ))}
    </div>
  );
}

function Day({ date, asOf }: { date: CivilDate | null; asOf: CivilDate }) {
  if (!date) return <strong className={styles.day}>não sabemos dizer</strong>;
  const near = nearDay(date, asOf);
  return (
    <>
      <strong className={styles.day}>{near ?? weekdayOf(date)}</strong>
      <span className={styles.date}>
        {near && `${weekdayOf(date)}, `}
        {formatLongDate(date)}
      </span>
    </>
  );
}
