import { Amount } from '@/components/ui/amount';
import type { Cents } from '@/lib/kernel/money';
import styles from './sums.module.css';

interface SumsProps {
  title: string;
  lines: readonly { readonly label: string; readonly amount: Cents; readonly strong?: true }[];
}

/** A sum, line by line, its result last. */
export function Sums({ title, lines }: SumsProps) {
  return (
    <section className={styles.sums}>
      <h2 className={styles.title}>{title}</h2>
      <dl className={styles.lines}>
        {lines.map(({ label, amount, strong }) => (
          <div key={label} className={styles.line} data-strong={strong}>
            <dt>{label}</dt>
            <dd>
              <Amount cents={amount} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
