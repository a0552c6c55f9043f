import type { ReactNode } from 'react';
import type { UtilityIdentity } from '@/lib/utility';
import { DemonstrationBanner } from './demonstration-banner';
import { Footer } from './footer';
import { Header } from './header';
import styles from './shell.module.css';

export interface ShellProps {
  utility: UtilityIdentity;
  collectsWaste: boolean;
  /** The demonstration's date as printed; null in a portal at work. */
  demonstrationDate: string | null;
  /** An AccountBar, if somebody is signed in, and a PageBody, which is the page's `main`. */
  children: ReactNode;
}

/** What surrounds every page: skip links, the demonstration's warning, header and footer. The root layout draws it once. */
export function Shell({ utility, collectsWaste, demonstrationDate, children }: ShellProps) {
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#conteudo">
        Ir para o conteúdo
      </a>
      <a className={styles.skip} href="#rodape">
        Ir para a ajuda, no fim da página
      </a>
      {demonstrationDate && <DemonstrationBanner date={demonstrationDate} />}
      <Header utility={utility} />
      <div className={styles.content}>{children}</div>
      <Footer utility={utility} collectsWaste={collectsWaste} />
    </div>
  );
}
