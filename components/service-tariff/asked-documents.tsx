import { Tag, type TagTone } from '@/components/ui/tag';
import { type AskedDocument, demandLabels, whoseLabels } from '@/lib/service-tariff';
import styles from './answer-list.module.css';
import { RuleSource } from './rule-source';

const tones = {
  ASKED: 'info',
  OPTIONAL: 'neutral',
  WAIVED: 'success',
} as const satisfies Record<AskedDocument['value']['demand'], TagTone>;

/** The documents of the day of the request, each with its why; those that a law waives say which. */
export function AskedDocuments({ documents }: { documents: readonly AskedDocument[] }) {
  if (documents.length === 0) return null;
  return (
    <section>
      <h2>Documentos</h2>
      <ul className={styles.list}>
        {documents.map((document) => (
          <li key={document.id} className={styles.item}>
            <div className={styles.head}>
              <h3>{document.title}</h3>
              <Tag tone={tones[document.value.demand]} icon="file">
                {demandLabels[document.value.demand]}
              </Tag>
            </div>
            {whoseLabels[document.whose] && <p className={styles.strong}>{whoseLabels[document.whose]}.</p>}
            <p>
              {document.value.form} {document.value.why}
            </p>
            <RuleSource source={document.source} from={document.from} />
          </li>
        ))}
      </ul>
    </section>
  );
}
