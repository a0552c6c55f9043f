import type { ReactNode } from 'react';
import styles from './two-columns.module.css';

/** The explanation, and beside it, on a wide screen, what it explains. */
export function TwoColumns({ beside, children }: { beside: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.plain}>{children}</div>
      {beside}
    </div>
  );
}
