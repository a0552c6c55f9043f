import { ButtonLink } from '@/components/ui/button';
import type { PaymentYear } from '@/lib/payments';
import styles from './year-links.module.css';

/** The other years with payments; nothing where there is but one. */
export function YearLinks({ year, years }: Pick<PaymentYear, 'year' | 'years'>) {
  if (years.length < 2) return null;
  return (
    <nav aria-label="Pagamentos por ano" className={styles.years}>
      {years.map((other) => (
        <ButtonLink
          key={other}
          href={`/pagamentos?ano=${other}`}
          look={other === year ? 'secondary' : 'quiet'}
          aria-current={other === year ? 'page' : undefined}
        >
          {other}
        </ButtonLink>
      ))}
    </nav>
  );
}
