import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { DraftCheck } from '@/components/requests/draft-check';
import { PageHeading } from '@/components/ui/page-heading';
import { Steps } from '@/components/ui/steps';
import { requireAccount } from '@/lib/auth/page';
import { isResourceId } from '@/lib/http/resource-id';
import { getDraft } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { send } from '../../actions';

export const metadata: Metadata = { title: 'Conferir a solicitação', robots: { index: false } };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Solicitações', href: '/solicitacoes' },
];

export default page(DraftPage);

async function DraftPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { account } = await requireAccount(`/solicitacoes/rascunho/${id}`);
  const asker = { kind: 'ACCOUNT', scope: account.scope } as const;
  const reviewed = isResourceId(id) ? await getDraft(asker, id, utilityToday()) : null;
  if (!reviewed) notFound();
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        above={<Steps current={3} total={3} />}
        title="Confira antes de enviar"
        lead="Depois de enviar, você recebe o protocolo na tela e por e-mail."
      />
      <DraftCheck action={send.bind(null, id)} path={`/solicitacoes/rascunho/${id}`} {...reviewed} />
    </PageBody>
  );
}
