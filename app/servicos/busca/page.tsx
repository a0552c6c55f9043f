import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { BorrowedNote } from '@/components/service-catalogue/borrowed-note';
import { NoTariff } from '@/components/service-catalogue/no-tariff';
import { ServiceSearchForm } from '@/components/service-catalogue/service-search-form';
import { ServiceTable } from '@/components/service-catalogue/service-table';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { groupServices, searchServices } from '@/lib/service-tariff';
import { currentUtility } from '@/lib/utility/current';
import { publishedCatalogue } from '../published';
import { serviceSearch } from './schema';

export const metadata: Metadata = { title: 'Procurar um serviço', robots: { index: false } };

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Serviços e preços', href: '/servicos' },
];

export default page(ServiceSearchPage);

async function ServiceSearchPage({ searchParams }: { searchParams: PageQuery }) {
  const { texto, grupo } = await searchParams;
  const typed = serviceSearch.parse({ text: firstOf(texto), group: firstOf(grupo) });
  const { services, borrowed } = publishedCatalogue();
  const found = searchServices(services, typed);
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading title={resultTitle(found.length)} />
      <ServiceSearchForm groups={groupServices(services)} typed={typed} />
      {services.length === 0 && <NoTariff shortName={currentUtility().shortName} />}
      {services.length > 0 && found.length === 0 && (
        <Notice title="Nenhum serviço com estas palavras">
          <p>
            Tente só uma palavra, escolha “Todos” em “Assunto” ou{' '}
            <a href="/servicos">veja todos os serviços</a>.
          </p>
        </Notice>
      )}
      {groupServices(found).map((group) => (
        <ServiceTable key={group.group} {...group} />
      ))}
      <BorrowedNote borrowed={borrowed} />
    </PageBody>
  );
}

function resultTitle(count: number): string {
  if (count === 0) return 'Nenhum serviço encontrado';
  return count === 1 ? '1 serviço encontrado' : `${count} serviços encontrados`;
}
