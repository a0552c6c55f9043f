import { Field } from '@/components/ui/field';
import { fieldNames, type ServiceEvents } from '@/lib/service-tariff';
import styles from './calculator-form.module.css';
import type { BoxOf, FormBox } from './form-box';

/** What may have happened already, and moves the deadlines: each left blank until it has. */
export function EventFields({ events, box }: { events: readonly (keyof ServiceEvents)[]; box: BoxOf }) {
  return (
    <fieldset>
      <legend className={styles.legend}>O que já aconteceu</legend>
      <p className={styles.hint}>
        Deixe em branco o que ainda não aconteceu: há prazos que só correm depois.
      </p>
      <div className={styles.boxes}>
        {events.map((event) => (
          <EventBoxes key={event} event={event} box={box} />
        ))}
      </div>
    </fieldset>
  );
}

function EventBoxes({ event, box }: { event: keyof ServiceEvents; box: BoxOf }) {
  switch (event) {
    case 'inspectionRequestedAt':
      return (
        <Moment
          what="do pedido de vistoria"
          date={box(fieldNames.inspectionRequestedDate)}
          time={box(fieldNames.inspectionRequestedTime)}
        />
      );
    case 'inspectionApprovedAt':
      return (
        <Moment
          what="da aprovação da vistoria"
          date={box(fieldNames.inspectionApprovedDate)}
          time={box(fieldNames.inspectionApprovedTime)}
        />
      );
    case 'workOrderOn':
      return <Day {...box(fieldNames.workOrderOn)} label="Dia da ordem de serviço para refazer o piso" />;
    case 'pavementBrokenOn':
      return <Day {...box(fieldNames.pavementBrokenOn)} label="Dia em que o piso foi quebrado" />;
  }
}

function Day(field: FormBox & { label: string }) {
  return <Field {...field} type="date" width="medium" optional />;
}

function Moment({ what, date, time }: { what: string; date: FormBox; time: FormBox }) {
  return (
    <div className={styles.pair}>
      <Field {...date} type="date" label={`Dia ${what}`} optional />
      <Field {...time} type="time" label={`Hora ${what}`} optional />
    </div>
  );
}
