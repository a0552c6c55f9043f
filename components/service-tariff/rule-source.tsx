import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { citation, type LegalSource } from '@/lib/kernel/legal-source';
import styles from './rule-source.module.css';

/** Where a line comes from and since when it holds, small below it. */
export function RuleSource({ source, from }: { source: LegalSource; from: CivilDate }) {
  return (
    <small className={styles.source}>
      {source.url ? <a href={source.url}>{citation(source)}</a> : citation(source)}. Vale desde{' '}
      {formatDate(from)}.{source.note && ` ${source.note}`}
    </small>
  );
}
