import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { RegistrationStoryView } from '@/components/requests/registration-story';
import { RequestStoryView } from '@/components/requests/request-story';
import { DeadlineList } from '@/components/service-tariff/deadline-list';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { isResourceId } from '@/lib/http/resource-id';
import type { Followed } from '@/lib/requests';
import { getLookedUp } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Andamento da solicitação', robots: { index: false } };

const crumbs = [{ label: 'Acompanhar uma solicitação', href: '/acompanhar' }];

export default page(FollowedRequestPage);

async function FollowedRequestPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const found = isResourceId(id) ? await getLookedUp(id) : null;
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      {found ? (
        <>
          <PageHeading title="Andamento da solicitação" />
          <Story found={found} />
          <Prose>
            <p>Por segurança, aqui não aparecem o nome, o endereço nem o que foi escrito.</p>
          </Prose>
        </>
      ) : (
        <PageHeading
          title="Pergunte de novo"
          lead="Esta resposta ficou disponível por meia hora. Informe de novo o protocolo e o CPF ou CNPJ."
        />
      )}
      <ButtonLink look="secondary" href="/acompanhar">
        Acompanhar outra solicitação
      </ButtonLink>
    </PageBody>
  );
}

function Story({ found }: { found: Followed }) {
  return found.kind === 'SERVICE' ? (
    <>
      <RequestStoryView request={found.request} asOf={utilityToday()} />
      <DeadlineList deadlines={found.deadlines} />
    </>
  ) : (
    <RegistrationStoryView registration={found.registration} />
  );
}
