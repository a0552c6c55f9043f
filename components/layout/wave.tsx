import styles from './wave.module.css';

/** Calm water, two swells deep, that joins the page to the footer. */
export function Wave() {
  return (
    <svg
      className={styles.wave}
      viewBox="0 0 1440 96"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.far} d="M0 40C200 8 380 4 600 30s420 40 620 14c90-12 160-22 220-20v80H0Z" />
      <path className={styles.near} d="M0 62c180-26 330-26 520-6s360 30 560 6c140-16 260-22 360-8v50H0Z" />
      <path className={styles.deep} d="M0 80c220-18 420-14 640-2s420 10 800-8v34H0Z" />
    </svg>
  );
}
