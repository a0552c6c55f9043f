import { formatDate } from '@/lib/format';
import { eventLabels, type RequestEvent } from '@/lib/requests';
import styles from './timeline.module.css';

/** The steps of a request, the latest first. */
export function Timeline({ events }: { events: readonly RequestEvent[] }) {
  const steps = events.map((event, index) => ({ ...event, key: `${index}-${event.kind}` })).toReversed();
  return (
    <ol className={styles.timeline} reversed>
      {steps.map(({ key, kind, on, note }) => (
        <li key={key} className={styles.step}>
          <p className={styles.title}>{eventLabels[kind]}</p>
          <p className={styles.day}>
            <time dateTime={on}>{formatDate(on)}</time>
          </p>
          {note && <p>{note}</p>}
        </li>
      ))}
    </ol>
  );
}
