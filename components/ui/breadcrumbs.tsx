import styles from './breadcrumbs.module.css';
import { Icon } from './icon';

export interface Crumb {
  label: string;
  href: string;
}

/** The way back: the pages above this one, from the top; the page itself is named by its `h1`, not here. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav className={styles.crumbs} aria-label="Caminho até aqui">
      <ol className={styles.list}>
        {items.map(({ label, href }, index) => (
          <li key={href} className={styles.item}>
            {index > 0 && <Icon name="chevron-right" size="1em" />}
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
