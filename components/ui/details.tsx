import type { ReactNode } from 'react';
import styles from './details.module.css';
import { Icon } from './icon';

/** More for whoever wants it, closed at first; it opens without JavaScript. */
export function Details({
  summary,
  open,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>
        <Icon name="chevron-right" />
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
