import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

export interface PageHeadingProps {
  title: ReactNode;
  /** One or two sentences in larger type: what this page is for. */
  lead?: ReactNode;
  /** A line above the title: where the page belongs, or the step ("Passo 1 de 2", see Steps). */
  above?: ReactNode;
}

/** The page's one `h1`, with what the page is for. */
export function PageHeading({ title, lead, above }: PageHeadingProps) {
  return (
    <header className={styles.heading}>
      {above && <div className={styles.above}>{above}</div>}
      <h1>{title}</h1>
      {lead && <div className={styles.lead}>{lead}</div>}
    </header>
  );
}
