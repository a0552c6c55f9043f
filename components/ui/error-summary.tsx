import styles from './error-summary.module.css';
import { FocusOnArrival } from './focus-on-arrival';
import { Icon } from './icon';

export interface SummarizedError {
  /** The field's name; null when the error belongs to the whole form. */
  field: string | null;
  message: string;
}

/** All errors of a form in one place above it, each a link to its field; focus moves here. Renders nothing without errors. */
export function ErrorSummary({ errors, heading }: { errors: readonly SummarizedError[]; heading?: string }) {
  if (errors.length === 0) return null;
  const title =
    heading ?? (errors.length === 1 ? 'Falta corrigir uma coisa' : `Falta corrigir ${errors.length} coisas`);
  return (
    <FocusOnArrival className={styles.summary} labelledBy="resumo-de-erros" occasion={errors}>
      <h2 className={styles.title} id="resumo-de-erros">
        <Icon name="circle-alert" />
        {title}
      </h2>
      <ul className={styles.list}>
        {errors.map(({ field, message }) => (
          <li key={`${field}: ${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </FocusOnArrival>
  );
}
