import {
  dueInWords,
  mainDeadline,
  type QuoteAnswer,
  runningInWords,
  totalInWords,
} from '@/lib/service-tariff';
import styles from './quote-headline.module.css';

/** What people look for first: how much, and until when. */
export function QuoteHeadline({ answer }: { answer: QuoteAnswer }) {
  const total = totalInWords(answer);
  const deadline = mainDeadline(answer.deadlines);
  return (
    <dl className={styles.headline}>
      <div className={styles.part}>
        <dt>Total</dt>
        <dd className={styles.figure}>{total.headline}</dd>
        {total.note && <dd className={styles.note}>{total.note}</dd>}
      </div>
      <div className={styles.part}>
        <dt>{deadline ? `Prazo: ${deadline.action}` : 'Prazo'}</dt>
        <dd className={styles.due}>{deadline ? dueInWords(deadline) : 'Não há prazo publicado'}</dd>
        {deadline && <dd className={styles.note}>São {runningInWords(deadline)}.</dd>}
      </div>
    </dl>
  );
}
