import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { FilesForm } from '@/components/requests/files-form';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Steps } from '@/components/ui/steps';
import { isResourceId } from '@/lib/http/resource-id';
import { getDraft } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { attach, detach } from '../../../actions';

export const metadata: Metadata = { title: 'Fotos e documentos', robots: { index: false } };

const crumbs = [{ label: 'Pedir um serviço', href: '/pedir' }];

export default page(DraftFilesPage);

async function DraftFilesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const reviewed = isResourceId(id) ? await getDraft({ kind: 'PUBLIC' }, id, utilityToday()) : null;
  if (!reviewed) notFound();
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading
        above={<Steps current={2} total={3} />}
        title="Fotos e documentos"
        lead="Se quiser, mande fotos do lugar ou documentos. Só a equipe do atendimento os vê."
      />
      <FilesForm
        attach={attach.bind(null, id)}
        detach={detach.bind(null, id)}
        attachments={reviewed.draft.attachments}
      />
      <ButtonLink href={`/pedir/rascunho/${id}`}>Continuar</ButtonLink>
    </PageBody>
  );
}
