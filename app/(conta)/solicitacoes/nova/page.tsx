import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { PageBody } from '@/components/layout/page-body';
import { SpecificationLead } from '@/components/requests/specification-lead';
import { DoorLink, Doors } from '@/components/ui/card';
import { PageHeading } from '@/components/ui/page-heading';
import { requireAccount } from '@/lib/auth/page';
import { firstOf, type PageQuery } from '@/lib/http/query';
import type { RequestType } from '@/lib/requests';
import { requestCatalogue, tellSpecification } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Pedir um serviço' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Solicitações', href: '/solicitacoes' },
];

export default accountPage(NewRequestPage);

async function NewRequestPage({ searchParams }: { searchParams: PageQuery }) {
  await requireAccount('/solicitacoes/nova');
  const types = requestCatalogue(utilityToday());
  const { tipo } = await searchParams;
  const chosen = types.find(({ code }) => code === firstOf(tipo));
  return (
    <PageBody
      breadcrumbs={chosen ? [...crumbs, { label: 'Pedir um serviço', href: '/solicitacoes/nova' }] : crumbs}
    >
      <PageHeading
        title={chosen ? chosen.title : 'Pedir um serviço'}
        lead={chosen ? 'Escolha o que melhor descreve.' : 'Sobre o que é a sua solicitação ou reclamação?'}
      />
      {chosen ? <Specifications type={chosen} /> : <Types types={types} />}
    </PageBody>
  );
}

function Types({ types }: { types: readonly RequestType[] }) {
  return (
    <Doors label="Tipos de solicitação">
      {types.map(({ code, title, specifications }) => (
        <DoorLink key={code} href={`/solicitacoes/nova?tipo=${code}`} icon="wrench" title={title}>
          {specifications.map((one) => one.title).join('; ')}.
        </DoorLink>
      ))}
    </Doors>
  );
}

function Specifications({ type }: { type: RequestType }) {
  return (
    <Doors label="Especificações">
      {type.specifications.map((one) => (
        <DoorLink key={one.code} href={`/solicitacoes/nova/${one.code}`} icon="wrench" title={one.title}>
          <SpecificationLead specification={one} told={tellSpecification(one, utilityToday())} />
        </DoorLink>
      ))}
    </Doors>
  );
}
