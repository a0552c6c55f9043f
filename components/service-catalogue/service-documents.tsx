import { RuleSource } from '@/components/service-tariff/rule-source';
import { Details } from '@/components/ui/details';
import { Tag, type TagTone } from '@/components/ui/tag';
import {
  type DocumentDemand,
  demandLabels,
  type Period,
  periodInWords,
  periodsOf,
  type Service,
  type ServiceDocument,
  whoseLabels,
} from '@/lib/service-tariff';
import styles from './service-documents.module.css';

const tones = {
  ASKED: 'info',
  OPTIONAL: 'neutral',
  WAIVED: 'success',
} as const satisfies Record<DocumentDemand['demand'], TagTone>;

/** What each document is asked as, in each of its times: a law that waives it stands beside what the text asked. */
export function ServiceDocuments({ service: { documents } }: { service: Service }) {
  if (documents.length === 0) return null;
  return (
    <section>
      <h2>Documentos</h2>
      <p>Leis posteriores mudaram o que o texto pede. Cada documento diz desde quando vale o quê.</p>
      <ul className={styles.documents}>
        {documents.map((document) => (
          <li key={document.id} className={styles.document}>
            <Document document={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Document({ document }: { document: ServiceDocument }) {
  const whose = whoseLabels[document.whose];
  const [newest, ...earlier] = periodsOf(document);
  return (
    <>
      <h3>{document.title}</h3>
      {whose && <p>{whose}.</p>}
      {newest && <Demand period={newest} />}
      {earlier.length > 0 && (
        <Details summary="O que se pedia antes">
          {earlier.map((period) => (
            <Demand key={period.from} period={period} />
          ))}
        </Details>
      )}
    </>
  );
}

function Demand({ period }: { period: Period<DocumentDemand> }) {
  const { demand, form, why } = period.value;
  return (
    <div className={styles.period}>
      <div className={styles.head}>
        <strong>{periodInWords(period)}</strong>
        <Tag tone={tones[demand]} icon="file">
          {demandLabels[demand]}
        </Tag>
      </div>
      <p>
        {form}. {why}
      </p>
      <RuleSource source={period.source} from={period.from} />
    </div>
  );
}
