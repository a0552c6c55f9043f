import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { RequestForm } from '@/components/requests/request-form';
import { SpecificationLead } from '@/components/requests/specification-lead';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { Steps } from '@/components/ui/steps';
import { findSpecification } from '@/lib/requests';
import { requestCatalogue } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { keepDraft } from '../actions';

export const metadata: Metadata = { title: 'Dados da solicitação' };

const crumbs = [{ label: 'Pedir um serviço', href: '/pedir' }];

export default page(OpenRequestPage);

async function OpenRequestPage({ params }: { params: Promise<{ servico: string }> }) {
  const { servico: code } = await params;
  const specification = findSpecification(requestCatalogue(utilityToday()), code, 'PUBLIC')?.specification;
  if (!specification) notFound();
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        above={<Steps current={1} total={3} />}
        title={specification.title}
        lead={<SpecificationLead specification={specification} />}
      />
      <RequestForm
        action={keepDraft.bind(null, code)}
        specification={specification}
        details={null}
        demands={specification.open}
      />
      <Prose>
        <p>Usamos estes dados só para atender esta solicitação (Lei 13.709/2018).</p>
      </Prose>
    </PageBody>
  );
}
