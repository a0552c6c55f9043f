import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs';
import styles from './page-body.module.css';

export interface PageBodyProps {
  breadcrumbs?: readonly Crumb[];
  /** `text` for forms and reading, `wide` for tables and lists, `bare` when the page sets its own bands. */
  width?: 'text' | 'wide' | 'bare';
  children: ReactNode;
}

/** A page's `main`, where the skip link leads, with even space between its blocks. */
export function PageBody({ breadcrumbs, width = 'wide', children }: PageBodyProps) {
  return (
    <main
      id="conteudo"
      tabIndex={-1}
      className={styles.main}
      data-width={width}
      data-under-crumbs={breadcrumbs && true}
    >
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      {children}
    </main>
  );
}
