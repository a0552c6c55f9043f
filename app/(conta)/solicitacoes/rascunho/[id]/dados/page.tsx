import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { RequestForm } from '@/components/requests/request-form';
import { PageHeading } from '@/components/ui/page-heading';
import { Steps } from '@/components/ui/steps';
import { requireAccount } from '@/lib/auth/page';
import { isResourceId } from '@/lib/http/resource-id';
import { getDraft } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { changeDetails } from '../../../actions';

export const metadata: Metadata = { title: 'Mudar os dados da solicitação', robots: { index: false } };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Solicitações', href: '/solicitacoes' },
];

export default page(DraftDetailsPage);

async function DraftDetailsPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { account } = await requireAccount(`/solicitacoes/rascunho/${id}/dados`);
  const asker = { kind: 'ACCOUNT', scope: account.scope } as const;
  const reviewed = isResourceId(id) ? await getDraft(asker, id, utilityToday()) : null;
  if (!reviewed) notFound();
  const { draft, specification } = reviewed;
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        above={<Steps current={1} total={3} />}
        title="Mudar os dados"
        lead="As fotos e os documentos já anexados continuam."
      />
      <RequestForm
        action={changeDetails.bind(null, id)}
        specification={specification}
        details={draft.details}
        demands={null}
      />
    </PageBody>
  );
}
