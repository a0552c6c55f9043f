import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatDate } from '@/lib/format';
import type { RequestOutline } from '@/lib/requests';

/** That the same thing was asked for at these premises and is not closed yet, with the way to it. */
export function AlreadyOpen({ request }: { request: RequestOutline }) {
  return (
    <>
      <Notice tone="info" title="Isto já foi pedido para este imóvel">
        <p>
          A solicitação de protocolo {request.protocol}, de {formatDate(request.requestedOn)}, ainda não foi
          encerrada. Não é preciso pedir de novo.
        </p>
      </Notice>
      <ButtonLink href={`/solicitacoes/${request.id}`}>Ver o andamento</ButtonLink>
    </>
  );
}
