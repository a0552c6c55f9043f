import { RuleSource } from '@/components/service-tariff/rule-source';
import {
  type Deadline,
  deadlineCaseInWords,
  partyLabels,
  periodInWords,
  periodsOf,
  publishedTermInWords,
  type Service,
} from '@/lib/service-tariff';
import styles from './service-facts.module.css';

/** In how long each thing is done, from what the term runs, and whose it is. */
export function ServiceDeadlines({ service: { deadlines } }: { service: Service }) {
  return (
    <section>
      <h2>Em quanto tempo</h2>
      {deadlines.length === 0 ? (
        <p>O texto não diz em quanto tempo. Pergunte antes de pedir.</p>
      ) : (
        <ul className={styles.list}>
          {deadlines.map((deadline) => (
            <li key={deadline.id}>
              <DeadlinePeriods deadline={deadline} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DeadlinePeriods({ deadline }: { deadline: Deadline }) {
  const when = deadlineCaseInWords(deadline);
  return (
    <>
      <h3>{deadline.action}</h3>
      {when && <p>{when}.</p>}
      {periodsOf(deadline).map((period, index) => (
        <div key={period.from}>
          <p>
            {index > 0 && `${periodInWords(period)}: `}
            <strong>{publishedTermInWords(period)}</strong>. Quem faz:{' '}
            {partyLabels[deadline.party].toLowerCase()}.
          </p>
          <RuleSource source={period.source} from={period.from} />
        </div>
      ))}
    </>
  );
}
