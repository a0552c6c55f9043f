import { Card } from '@/components/ui/card';
import { type ConsumptionMonth, consumedVolume } from '@/lib/consumption';
import { formatDate, formatMonth } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { punctuality, type RequestOutline } from '@/lib/requests';
import styles from './at-a-glance.module.css';

/** The declaration that was delivered last. */
interface DeliveredDischarge {
  readonly id: string;
  readonly baseYear: number;
  readonly deliveredOn: CivilDate;
}

interface AtAGlanceProps {
  latest: ConsumptionMonth | undefined;
  requests: readonly RequestOutline[];
  discharge: DeliveredDischarge | null;
  asOf: CivilDate;
}

/** Below what matters today: consumption, requests in progress and the declaration delivered last. */
export function AtAGlance({ latest, requests, discharge, asOf }: AtAGlanceProps) {
  return (
    <div className={styles.glance}>
      {latest && <LatestConsumption month={latest} />}
      <RequestsInProgress requests={requests} asOf={asOf} />
      {discharge && <LastDischarge discharge={discharge} />}
    </div>
  );
}

function LatestConsumption({ month }: { month: ConsumptionMonth }) {
  return (
    <Card>
      <h2>Consumo em {formatMonth(month.referenceMonth)}</h2>
      <p>
        <strong>{consumedVolume(month)} m³</strong> em {month.days} dias; a média deste imóvel é{' '}
        {month.average} m³.
        {month.unusual && ' Foi um mês fora do comum.'}
      </p>
      <a href="/consumo">Ver os meses</a>
    </Card>
  );
}

function LastDischarge({ discharge: { id, baseYear, deliveredOn } }: { discharge: DeliveredDischarge }) {
  return (
    <Card>
      <h2>Quitação anual</h2>
      <p>
        Declaração de {baseYear} entregue em {formatDate(deliveredOn)}.
      </p>
      <a href={`/quitacao/${id}`}>Abrir a declaração</a>
    </Card>
  );
}

function RequestsInProgress({ requests, asOf }: Pick<AtAGlanceProps, 'requests' | 'asOf'>) {
  const pending = requests.filter((request) => request.closedOn === null);
  const [oldest] = pending.toReversed();
  return (
    <Card>
      <h2>Solicitações em andamento</h2>
      <p>
        {oldest ? inProgress(pending.length, oldest, asOf) : 'Nenhuma solicitação em andamento neste imóvel.'}
      </p>
      <a href="/solicitacoes">Ver as solicitações</a>
    </Card>
  );
}

function inProgress(count: number, oldest: RequestOutline, asOf: CivilDate): string {
  const many = count === 1 ? 'Uma em andamento' : `${count} em andamento`;
  const late = punctuality(oldest, asOf) === 'LATE' ? ', e o prazo já passou' : '';
  return `${many}. A mais antiga é de ${formatDate(oldest.requestedOn)}${late}.`;
}
