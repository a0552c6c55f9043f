import { RuleSource } from '@/components/service-tariff/rule-source';
import { competenceInWords, latestEntry, type Provision, type Service } from '@/lib/service-tariff';
import styles from './service-facts.module.css';

/** What has to be right before the service is done. */
export function ServiceConditions({ service: { preconditions } }: { service: Service }) {
  if (preconditions.length === 0) return null;
  return (
    <section>
      <h2>Condições</h2>
      <Rules rules={preconditions} inWords={({ statement }) => statement} />
    </section>
  );
}

/** The duties and bans of the act, and who decides. */
export function ServiceDuties({ service: { clauses, competences } }: { service: Service }) {
  if (clauses.length + competences.length === 0) return null;
  return (
    <section>
      <h2>Deveres e decisões</h2>
      <Rules rules={clauses} inWords={({ text }) => text} />
      <Rules rules={competences} inWords={(competence) => `Quem decide: ${competenceInWords(competence)}.`} />
    </section>
  );
}

function Rules<T>({ rules, inWords }: { rules: readonly Provision<T>[]; inWords: (value: T) => string }) {
  if (rules.length === 0) return null;
  return (
    <ul className={styles.list}>
      {rules.map(({ id, rule }) => {
        const { value, source, from } = latestEntry(rule);
        return (
          <li key={id}>
            {inWords(value)}
            <RuleSource source={source} from={from} />
          </li>
        );
      })}
    </ul>
  );
}
