import type { ReactNode } from 'react';
import styles from './summary-list.module.css';

export interface SummaryItem {
  term: string;
  value: ReactNode;
  /** A link to change it: its text must name what it changes ("Mudar telefone"). */
  action?: ReactNode;
}

/** Facts by name, for a check before something is done or for the data of a document. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <div key={item.term} className={styles.row}>
          <dt className={styles.term}>{item.term}</dt>
          <dd className={styles.value}>{item.value}</dd>
          {item.action && <dd className={styles.action}>{item.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
