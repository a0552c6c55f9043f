import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { PageBody } from '@/components/layout/page-body';
import { RequestTable } from '@/components/requests/request-table';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireAccount } from '@/lib/auth/page';
import { listRequests } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Solicitações' };

const crumbs = [{ label: 'Início', href: '/inicio' }];

export default accountPage(RequestsPage);

async function RequestsPage() {
  const { account } = await requireAccount('/solicitacoes');
  const requests = await listRequests(account.scope);
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading
        title="Solicitações"
        lead="O que foi pedido para este imóvel (registros de atendimento), do mais novo para o mais antigo."
      />
      {requests.length > 0 ? (
        <RequestTable requests={requests} asOf={utilityToday()} />
      ) : (
        <Notice tone="info" title="Nenhuma solicitação">
          <p>Quando você pedir um serviço para este imóvel, ele aparece aqui com o andamento.</p>
        </Notice>
      )}
      <Actions>
        <ButtonLink href="/solicitacoes/nova" icon="wrench">
          Pedir um serviço
        </ButtonLink>
      </Actions>
    </PageBody>
  );
}
