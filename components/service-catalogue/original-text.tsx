import type { Service, TextPart } from '@/lib/service-tariff';
import styles from './original-text.module.css';

/** The act as it stands, item by item: beside the explanation where there is room, else opened by whoever wants it. */
export function OriginalText({ service: { originalText: part, normPdf } }: { service: Service }) {
  return (
    <details className={styles.original}>
      <summary className={styles.summary}>Ler o texto original da {part.publisher}</summary>
      <div className={styles.text}>
        <h2>Texto original da {part.publisher}</h2>
        <Paragraphs part={part} />
        <p className={styles.pdf}>
          {normPdf ? (
            <a href={normPdf}>PDF da norma</a>
          ) : (
            `PDF da norma: a página da ${part.publisher} anuncia um arquivo e não diz o endereço.`
          )}
        </p>
      </div>
    </details>
  );
}

function Paragraphs({ part }: { part: TextPart }) {
  return part.paragraphs.map(({ key, lead, sentences }) => (
    <p key={key}>
      {lead && <strong>{lead} </strong>}
      {sentences.map(({ text }) => text).join(' ')}
    </p>
  ));
}
