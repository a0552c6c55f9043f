import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { renderStart } from '@/app/request-wizard/start-page';
import type { PageQuery } from '@/lib/http/query';
import type { RequestType } from '@/lib/requests';

export const metadata: Metadata = { title: 'Dados da solicitação' };

export default accountPage(RequestDetailsPage);

interface Props {
  params: Promise<{ especificacao: string }>;
  searchParams: PageQuery;
}

async function RequestDetailsPage({ params, searchParams }: Props) {
  const { especificacao: code } = await params;
  return renderStart({ who: 'ACCOUNT', code, query: searchParams, crumbs: crumbsUnder });
}

function crumbsUnder({ code, title }: RequestType) {
  return [
    { label: 'Início', href: '/inicio' },
    { label: 'Pedir um serviço', href: '/solicitacoes/nova' },
    { label: title, href: `/solicitacoes/nova?tipo=${code}` },
  ];
}
