import type { Metadata } from 'next';
import { PageBody } from '@/components/layout/page-body';
import { BorrowedNote } from '@/components/service-catalogue/borrowed-note';
import { NoTariff } from '@/components/service-catalogue/no-tariff';
import { ServiceSearchForm } from '@/components/service-catalogue/service-search-form';
import { ServiceTable } from '@/components/service-catalogue/service-table';
import { TableDownloads } from '@/components/service-catalogue/table-downloads';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { groupServices } from '@/lib/service-tariff';
import { currentUtility } from '@/lib/utility/current';
import { publishedCatalogue } from './published';

const { shortName } = currentUtility();
const { services, borrowed } = publishedCatalogue();

export const metadata: Metadata = {
  title: 'Serviços e preços',
  description:
    services.length === 0
      ? `A ${shortName} não publica neste portal os preços e os prazos dos serviços.`
      : `Quanto custa e em quanto tempo é feito cada serviço da ${shortName}: religação, ligação de esgoto, cavalete, lacre e asfalto, com a fonte de cada preço.`,
  alternates: { canonical: '/servicos' },
};

const breadcrumbs = [{ label: 'Início', href: '/' }];

export default function ServicesPage() {
  if (services.length === 0) return <NothingPublished />;
  const groups = groupServices(services);
  return (
    <PageBody breadcrumbs={breadcrumbs}>
      <PageHeading
        title="Serviços e preços"
        lead="Quanto custa cada serviço, em quanto tempo é feito e de onde vem cada preço."
      />
      <ServiceSearchForm groups={groups} typed={{ text: '', group: '' }} />
      {groups.map((group) => (
        <ServiceTable key={group.group} {...group} />
      ))}
      <BorrowedNote borrowed={borrowed} />
      <Prose>
        <p>
          Cada preço vale desde o dia que está ao lado dele. Para saber o preço e o prazo em um dia certo, use
          a <a href="/servicos/calculadora">calculadora</a>.
        </p>
        <TableDownloads />
      </Prose>
    </PageBody>
  );
}

function NothingPublished() {
  return (
    <PageBody breadcrumbs={breadcrumbs}>
      <PageHeading title="Serviços e preços" />
      <NoTariff shortName={shortName} />
    </PageBody>
  );
}
