import { type ComputedDeadline, dueInWords, partyLabels, runningInWords } from '@/lib/service-tariff';
import styles from './answer-list.module.css';
import { RuleSource } from './rule-source';

/** Each deadline as a day and hour, with what it runs from; or what has to happen first. */
export function DeadlineList({ deadlines }: { deadlines: readonly ComputedDeadline[] }) {
  if (deadlines.length === 0) return null;
  return (
    <section>
      <h2>Prazos</h2>
      <ol className={styles.list}>
        {deadlines.map((deadline) => (
          <li key={deadline.id} className={styles.item}>
            <h3>{deadline.action}</h3>
            <p className={styles.strong}>{dueInWords(deadline)}</p>
            <p>
              Quem faz: {partyLabels[deadline.party].toLowerCase()}. São {runningInWords(deadline)}.
            </p>
            <RuleSource source={deadline.term.source} from={deadline.term.from} />
          </li>
        ))}
      </ol>
    </section>
  );
}
