import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageBody } from '@/components/layout/page-body';
import { AskActions } from '@/components/service-catalogue/ask-actions';
import { BorrowedNote } from '@/components/service-catalogue/borrowed-note';
import { OriginalText } from '@/components/service-catalogue/original-text';
import { ServiceExplanation } from '@/components/service-catalogue/service-explanation';
import { StructuredData } from '@/components/service-catalogue/structured-data';
import { TwoColumns } from '@/components/service-catalogue/two-columns';
import { PageHeading } from '@/components/ui/page-heading';
import { findService, groupLabels, serviceStructuredData, waysToAsk } from '@/lib/service-tariff';
import { currentUtility } from '@/lib/utility/current';
import { publishedCatalogue, publishedRequests } from '../published';

interface ServicePageProps {
  params: Promise<{ codigo: string }>;
}

const utility = currentUtility();
const catalogue = publishedCatalogue();

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Serviços e preços', href: '/servicos' },
];

/** All pages of services are made at build time: any other code is not found. */
export const dynamicParams = false;

export function generateStaticParams() {
  return catalogue.services.map(({ code }) => ({ codigo: code }));
}

export async function generateMetadata({ params }: ServicePageProps): Promise<Metadata> {
  const service = findService(catalogue, (await params).codigo);
  if (!service) return {};
  return {
    title: service.title,
    description: `${service.explanation} Preço, prazo, documentos e como pedir à ${utility.shortName}.`,
    alternates: { canonical: `/servicos/${service.code}` },
  };
}

export default async function ServicePage({ params }: ServicePageProps) {
  const service = findService(catalogue, (await params).codigo);
  if (!service) notFound();
  const phones = Object.fromEntries(utility.phones.map(({ number, printed }) => [number, printed]));
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading above={groupLabels[service.group]} title={service.title} lead={service.explanation} />
      <AskActions code={service.code} ways={waysToAsk(service, publishedRequests())} />
      <TwoColumns beside={<OriginalText service={service} />}>
        <ServiceExplanation service={service} phones={phones} />
      </TwoColumns>
      <BorrowedNote borrowed={catalogue.borrowed} />
      <StructuredData value={serviceStructuredData(service, utility)} />
    </PageBody>
  );
}
