import styles from './demonstration-banner.module.css';

/** Says on every page, also on paper, that this is a demonstration: whose day it is, and that nothing can be paid. */
export function DemonstrationBanner({ date }: { date: string }) {
  return (
    <aside className={styles.banner} aria-label="Demonstração">
      <p className={styles.text}>
        <strong>Demonstração:</strong> a data aqui é <span className={styles.date}>{date}</span> e nada pode
        ser pago.
      </p>
    </aside>
  );
}
