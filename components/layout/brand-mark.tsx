import styles from './brand-mark.module.css';

/** The portal's own symbol: a doorway, lit from within, standing on the water in a drop. It decorates the name beside it. */
export function BrandMark() {
  return (
    <svg className={styles.mark} viewBox="8 2 48 62" aria-hidden="true" focusable="false">
      <path className={styles.drop} d="M32 3S9 26.5 9 39.5a23 23 0 0 0 46 0C55 26.5 32 3 32 3Z" />
      <path className={styles.door} d="M22 48V32.5a10 10 0 0 1 20 0V48Z" />
      <path className={styles.leaf} d="M32 22.5a10 10 0 0 1 10 10V48H32Z" />
      <circle className={styles.knob} cx="35.5" cy="37" r="1.5" />
      <path className={styles.water} d="M9.9 46q5.5-3.5 11 0t11 0 11 0 11.1 0A23 23 0 0 1 9.9 46Z" />
    </svg>
  );
}
