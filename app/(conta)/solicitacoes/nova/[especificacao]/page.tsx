import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { RequestForm } from '@/components/requests/request-form';
import { SpecificationLead } from '@/components/requests/specification-lead';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Steps } from '@/components/ui/steps';
import { requireAccount } from '@/lib/auth/page';
import { formatDate } from '@/lib/format';
import { findSpecification, type RequestOutline } from '@/lib/requests';
import { findOpenRequest, requestCatalogue } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { keepDraft } from '../../actions';

export const metadata: Metadata = { title: 'Dados da solicitação' };

export default page(RequestDetailsPage);

async function RequestDetailsPage({ params }: { params: Promise<{ especificacao: string }> }) {
  const { especificacao: code } = await params;
  const { account } = await requireAccount(`/solicitacoes/nova/${code}`);
  const found = findSpecification(requestCatalogue(utilityToday()), code, 'ACCOUNT');
  if (!found) notFound();
  const { type, specification } = found;
  const open = await findOpenRequest({ kind: 'ACCOUNT', scope: account.scope }, code);
  const crumbs = [
    { label: 'Início', href: '/inicio' },
    { label: 'Pedir um serviço', href: '/solicitacoes/nova' },
    { label: type.title, href: `/solicitacoes/nova?tipo=${type.code}` },
  ];
  const action = keepDraft.bind(null, { specification: code, asksFiles: specification.asksFiles });
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        above={!open && <Steps current={1} total={3} />}
        title={specification.title}
        lead={<SpecificationLead specification={specification} />}
      />
      {open ? (
        <AlreadyOpen request={open} />
      ) : (
        <RequestForm action={action} specification={specification} details={null} demands={null} />
      )}
    </PageBody>
  );
}

function AlreadyOpen({ request }: { request: RequestOutline }) {
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
