import { DataTable } from '@/components/ui/data-table';
import { formatDate } from '@/lib/format';
import type { CivilDate } from '@/lib/kernel/civil-date';
import { isPrivacyOverdue, type PrivacyRequest } from '@/lib/privacy';
import { privacyKindWords } from './privacy-words';

/** The requests somebody has made about their data. */
export function PrivacyRequestTable({
  requests,
  asOf,
}: {
  requests: readonly PrivacyRequest[];
  asOf: CivilDate;
}) {
  return (
    <DataTable
      caption="Seus pedidos"
      columns={[
        { header: 'Protocolo', cell: ({ protocol }: PrivacyRequest) => protocol, rowHeader: true },
        { header: 'Pedido', cell: ({ kind }) => privacyKindWords[kind].label },
        { header: 'Feito em', cell: ({ requestedOn }) => formatDate(requestedOn) },
        { header: 'Resposta', cell: (request) => standing(request, asOf) },
      ]}
      rows={requests}
      rowKey={({ id }) => id}
      below={({ answer }) => answer ?? undefined}
    />
  );
}

function standing(request: PrivacyRequest, asOf: CivilDate): string {
  if (request.answeredOn) return `em ${formatDate(request.answeredOn)}`;
  const due = formatDate(request.dueOn);
  return isPrivacyOverdue(request, asOf) ? `atrasada: era até ${due}` : `até ${due}`;
}
