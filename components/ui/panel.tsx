import type { ReactNode } from 'react';
import { Icon } from './icon';
import styles from './panel.module.css';

export interface PanelProps {
  /** The page's `h1`: what has been done ("Pedido recebido"). */
  title: string;
  /** What the number is ("Protocolo") and the number itself, in large type. */
  reference?: { label: string; value: string };
  children?: ReactNode;
}

/** The confirmation that something was done, with the number to keep; it heads its page. */
export function Panel({ title, reference, children }: PanelProps) {
  return (
    <div className={styles.panel}>
      <span className={styles.sign}>
        <Icon name="circle-check" size="2rem" />
      </span>
      <h1>{title}</h1>
      {reference && (
        <p className={styles.reference}>
          <span className={styles.label}>{reference.label}</span>
          <strong className={styles.number}>{reference.value}</strong>
        </p>
      )}
      {children}
    </div>
  );
}
