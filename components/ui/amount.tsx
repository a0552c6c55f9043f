import { formatAmount, formatMoney } from '@/lib/format';
import type { Cents } from '@/lib/kernel/money';
import styles from './amount.module.css';

export interface AmountProps {
  cents: Cents;
  /** `money` 'R$ 1.234,56'; `plain` '1.234,56', under a heading that already says R$. */
  as?: 'money' | 'plain';
  size?: 'text' | 'large';
}

/** An amount of money in even figures that never break over two lines; columns of them align to the right. */
export function Amount({ cents, as = 'money', size = 'text' }: AmountProps) {
  return (
    <span className={styles.amount} data-size={size}>
      {as === 'money' ? formatMoney(cents) : formatAmount(cents)}
    </span>
  );
}
