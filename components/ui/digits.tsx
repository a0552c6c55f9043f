import styles from './digits.module.css';

/** A long number to be copied or typed elsewhere: its groups stay whole, one touch selects it all. */
export function Digits({ id, children }: { id?: string; children: string }) {
  return (
    <span className={styles.digits} id={id}>
      {children}
    </span>
  );
}
