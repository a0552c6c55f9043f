import { SummaryList } from '@/components/ui/summary-list';
import { formatDate } from '@/lib/format';
import { type CivilDate, daysBetween } from '@/lib/kernel/civil-date';
import {
  closingReasonNames,
  closingReasonWords,
  expectationMissing,
  punctuality,
  type RequestStory,
  requestName,
} from '@/lib/requests';
import { RequestTag } from './request-tag';
import { Timeline } from './timeline';

/** A request: what it is, how it stands, whether it is late, and what has happened. */
export function RequestStoryView({ request, asOf }: { request: RequestStory; asOf: CivilDate }) {
  const { number, protocol, requestedOn, closedOn, closingReason } = request;
  return (
    <>
      <SummaryList
        items={[
          { term: 'Protocolo', value: protocol },
          { term: 'Número R.A.', value: String(number) },
          { term: 'Serviço', value: requestName(request) },
          { term: 'Data da solicitação', value: formatDate(requestedOn) },
          { term: 'Situação', value: <RequestTag request={request} asOf={asOf} /> },
          { term: 'Data prevista', value: expectationSentence(request, asOf) },
          ...(closedOn ? [{ term: 'Data de encerramento', value: formatDate(closedOn) }] : []),
          ...(closingReason
            ? [
                {
                  term: 'Motivo do encerramento',
                  value: `${closingReasonNames[closingReason]}: ${closingReasonWords[closingReason]}`,
                },
              ]
            : []),
        ]}
      />
      <h2>O que aconteceu</h2>
      <Timeline events={request.events} />
    </>
  );
}

function expectationSentence(request: RequestStory, asOf: CivilDate): string {
  const { expectedOn } = request;
  if (expectedOn === null) return expectationMissing(request);
  const expected = formatDate(expectedOn);
  switch (punctuality(request, asOf)) {
    case 'LATE':
      return `${expected}. Está ${days(daysBetween(expectedOn, asOf))} em atraso.`;
    case 'DONE_LATE':
      return `${expected}. Foi encerrada depois do prazo.`;
    case 'DONE_IN_TIME':
      return `${expected}. Foi encerrada no prazo.`;
    case 'IN_TIME':
    case 'NOT_DUE':
      return expected;
  }
}

function days(count: number): string {
  return count === 1 ? '1 dia' : `${count} dias`;
}
