import styles from './long-text.module.css';

/** A long text without natural breaks, to be copied elsewhere: it breaks anywhere, one touch selects it all. */
export function LongText({ id, children }: { id?: string; children: string }) {
  return (
    <code className={styles.text} id={id}>
      {children}
    </code>
  );
}
