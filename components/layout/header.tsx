import { Icon } from '@/components/ui/icon';
import type { UtilityIdentity } from '@/lib/utility';
import { BrandMark } from './brand-mark';
import styles from './header.module.css';

/** Whose portal this is, which leads to the front door, and the way to help, in the same place on every page. */
export function Header({ utility }: { utility: UtilityIdentity }) {
  const [phone] = utility.phones;
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.brand} href="/">
          <BrandMark />
          <span className={styles.names}>
            <span className={styles.portal}>{utility.portalName}</span>
            <span className={styles.utility}>{utility.name}</span>
          </span>
          <span className="visually-hidden">: página inicial</span>
        </a>
        <nav className={styles.help} aria-label="Ajuda">
          <a className={styles.link} href="/canais">
            <Icon name="headset" />
            Ajuda
          </a>
          <a className={styles.phone} href={`tel:${phone.number}`}>
            <Icon name="phone" />
            {phone.printed}
          </a>
        </nav>
      </div>
    </header>
  );
}
