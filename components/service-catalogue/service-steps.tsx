import { latestEntry, partyLabels, type Service } from '@/lib/service-tariff';
import styles from './service-facts.module.css';

/** From the request to the work done, and what follows where a step fails. */
export function ServiceSteps({ service: { steps } }: { service: Service }) {
  return (
    <section>
      <h2>Passo a passo</h2>
      <ol className={styles.steps}>
        {steps.map(({ id, rule }) => {
          const { who, does, onRefusal } = latestEntry(rule).value;
          return (
            <li key={id}>
              <strong>{partyLabels[who]}</strong>: {does.charAt(0).toLowerCase()}
              {does.slice(1)} {onRefusal}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
