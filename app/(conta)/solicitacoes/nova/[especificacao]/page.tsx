import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { SpecificationLead } from '@/components/requests/specification-lead';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Steps } from '@/components/ui/steps';
import { requireAccount } from '@/lib/auth/page';
import { formatDate } from '@/lib/format';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { findSpecification, type RequestOutline } from '@/lib/requests';
import { findOpenRequest, findRequestChoices, requestCatalogue } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { Asking } from './asking';

export const metadata: Metadata = { title: 'Dados da solicitação' };

export default page(RequestDetailsPage);

interface Props {
  params: Promise<{ especificacao: string }>;
  searchParams: PageQuery;
}

async function RequestDetailsPage({ params, searchParams }: Props) {
  const { especificacao: code } = await params;
  const { account } = await requireAccount(`/solicitacoes/nova/${code}`);
  const asOf = utilityToday();
  const found = findSpecification(requestCatalogue(asOf), code, 'ACCOUNT');
  if (!found) notFound();
  const { type, specification } = found;
  const asker = { kind: 'ACCOUNT', scope: account.scope } as const;
  const open = await findOpenRequest(asker, code);
  const asked = firstOf((await searchParams).servico) ?? null;
  const choices = await findRequestChoices(asker, specification, { code: asked, asOf });
  const crumbs = [
    { label: 'Início', href: '/inicio' },
    { label: 'Pedir um serviço', href: '/solicitacoes/nova' },
    { label: type.title, href: `/solicitacoes/nova?tipo=${type.code}` },
  ];
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        above={!open && <Steps current={1} total={3} />}
        title={choices.chosen?.service.title ?? specification.title}
        lead={<SpecificationLead specification={specification} />}
      />
      {open ? <AlreadyOpen request={open} /> : <Asking specification={specification} choices={choices} />}
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
