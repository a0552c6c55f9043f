import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountPage } from '@/app/(conta)/account-page';
import { PageBody } from '@/components/layout/page-body';
import { RequestReceived } from '@/components/requests/request-received';
import { RequestStoryView } from '@/components/requests/request-story';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireAccount } from '@/lib/auth/page';
import type { PageQuery } from '@/lib/http/query';
import { isResourceId } from '@/lib/http/resource-id';
import { findRequestCourse, getRequest } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

import { TariffRequest } from './tariff-request';
import { Told } from './told';

export const metadata: Metadata = { title: 'Solicitação' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Solicitações', href: '/solicitacoes' },
];

export default accountPage(RequestPage);

async function RequestPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}) {
  const { id } = await params;
  const { account } = await requireAccount(`/solicitacoes/${id}`);
  const found = isResourceId(id) ? await getRequest(account.scope, id) : null;
  if (!found?.ok) notFound();
  const { recebida, pendente, vistoria, anexado } = await searchParams;
  const request = found.value;
  if (recebida) {
    const back = { href: `/solicitacoes/${id}`, label: 'Ver o andamento' };
    return (
      <PageBody width="text" breadcrumbs={crumbs}>
        <RequestReceived request={request} followable back={back} />
      </PageBody>
    );
  }
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading title={`Solicitação ${request.protocol}`} />
      {pendente && (
        <Notice tone="info" title="Isto já tinha sido pedido" role="status">
          <p>Uma solicitação igual está aberta para este imóvel. Não fizemos outra: é esta.</p>
        </Notice>
      )}
      {vistoria && (
        <Notice tone="success" title="Vistoria pedida" role="status">
          <p>Recebemos o pedido de vistoria. O prazo está abaixo, em “Prazos”.</p>
        </Notice>
      )}
      {anexado && (
        <Notice tone="success" title="Anexo recebido" role="status">
          <p>Ficou guardado com a solicitação. Veja abaixo, em “Fotos e documentos”.</p>
        </Notice>
      )}
      <RequestStoryView request={request} asOf={utilityToday()} />
      <TariffRequest request={request} course={await findRequestCourse(account.scope, request)} />
      <Told request={request} />
    </PageBody>
  );
}
