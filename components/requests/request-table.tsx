import { type Column, DataTable } from '@/components/ui/data-table';
import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { closingReasonNames, type RequestOutline, requestName } from '@/lib/requests';
import { RequestTag } from './request-tag';

/** The requests of a premises, as the manual lists them, each leading to its page. */
export function RequestTable({ requests, asOf }: { requests: readonly RequestOutline[]; asOf: CivilDate }) {
  const columns: readonly Column<RequestOutline>[] = [
    {
      header: 'Número R.A.',
      rowHeader: true,
      cell: ({ id, number }) => <a href={`/solicitacoes/${id}`}>{number}</a>,
    },
    { header: 'Tipo e especificação', cell: requestName },
    { header: 'Data do atendimento', cell: ({ requestedOn }) => formatDate(requestedOn) },
    { header: 'Data prevista', cell: ({ expectedOn }) => (expectedOn ? formatDate(expectedOn) : '–') },
    { header: 'Data de encerramento', cell: ({ closedOn }) => (closedOn ? formatDate(closedOn) : '–') },
    { header: 'Situação', cell: (request) => <RequestTag request={request} asOf={asOf} /> },
    {
      header: 'Motivo do encerramento',
      cell: ({ closingReason }) => (closingReason ? closingReasonNames[closingReason] : '–'),
    },
  ];
  return (
    <DataTable
      caption="Solicitações deste imóvel"
      captionHidden
      columns={columns}
      rows={requests}
      rowKey={({ id }) => id}
    />
  );
}
