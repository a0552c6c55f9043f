import styles from './steps.module.css';

/** Where one is on a short way: "Passo 1 de 2", with as many marks as there are steps. */
export function Steps({ current, total }: { current: number; total: number }) {
  const marks = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <p className={styles.steps}>
      <span className={styles.marks} aria-hidden="true">
        {marks.map((step) => (
          <span key={step} className={styles.mark} data-done={step <= current || undefined} />
        ))}
      </span>
      Passo {current} de {total}
    </p>
  );
}
