import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { RequestForm } from '@/components/requests/request-form';
import { ServiceDoors } from '@/components/requests/service-doors';
import { SpecificationLead } from '@/components/requests/specification-lead';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { Steps } from '@/components/ui/steps';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { findSpecification } from '@/lib/requests';
import { findRequestChoices, requestCatalogue } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { keepDraft } from '../actions';

export const metadata: Metadata = { title: 'Dados da solicitação' };

const crumbs = [{ label: 'Pedir um serviço', href: '/pedir' }];

export default page(OpenRequestPage);

interface Props {
  params: Promise<{ servico: string }>;
  searchParams: PageQuery;
}

async function OpenRequestPage({ params, searchParams }: Props) {
  const { servico: code } = await params;
  const specification = findSpecification(requestCatalogue(utilityToday()), code, 'PUBLIC')?.specification;
  if (!specification) notFound();
  const asked = { code: firstOf((await searchParams).servico) ?? null, asOf: utilityToday() };
  const { services, chosen } = await findRequestChoices({ kind: 'PUBLIC' }, specification, asked);
  const service = chosen?.service.code ?? null;
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        above={<Steps current={1} total={3} />}
        title={chosen?.service.title ?? specification.title}
        lead={<SpecificationLead specification={specification} />}
      />
      {services.length > 1 && !chosen ? (
        <ServiceDoors services={services} path={`/pedir/${code}`} />
      ) : (
        <RequestForm
          action={keepDraft.bind(null, { specification: code, service })}
          specification={specification}
          details={null}
          demands={specification.open}
          chosen={chosen}
        />
      )}
      <Prose>
        {code === 'religacao' && (
          <p>
            Sem entrar com a matrícula não mostramos nada do imóvel: um atendente confere os débitos e fala
            com você. <a href="/solicitacoes/nova/religacao">Entre para saber na hora</a>.
          </p>
        )}
        <p>Usamos estes dados só para atender esta solicitação (Lei 13.709/2018).</p>
      </Prose>
    </PageBody>
  );
}
