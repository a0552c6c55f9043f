import { competenceInWords, type QuoteAnswer, requesterLabels } from '@/lib/service-tariff';
import styles from './answer-list.module.css';
import { RuleSource } from './rule-source';

/** Who may ask, who decides, and what else the act says. */
export function QuoteRules({ answer: { requesters, competence, clauses } }: { answer: QuoteAnswer }) {
  return (
    <section>
      <h2>O que mais diz a norma</h2>
      <ul className={styles.plain}>
        {requesters.map((requester) => (
          <li key={requester.id}>
            Quem pode pedir: {requesterLabels[requester.value.who].toLowerCase()}
            {requester.value.proof && `, com ${requester.value.proof}`}.
            <RuleSource source={requester.source} from={requester.from} />
          </li>
        ))}
        {competence && (
          <li>
            Quem decide: {competenceInWords(competence.value)}.
            <RuleSource source={competence.source} from={competence.from} />
          </li>
        )}
        {clauses.map((clause) => (
          <li key={clause.id}>
            {clause.value.text}
            <RuleSource source={clause.source} from={clause.from} />
          </li>
        ))}
      </ul>
    </section>
  );
}
