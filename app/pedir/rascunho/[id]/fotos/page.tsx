import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { FilesStep } from '@/components/requests/draft-steps';
import { attach, detach } from '../../../actions';
import { type DraftPageProps, draftOf } from '../../draft';

export const metadata: Metadata = { title: 'Fotos e documentos', robots: { index: false } };

export default page(DraftFilesPage);

async function DraftFilesPage(props: DraftPageProps) {
  const { id, crumbs, draft, path, terms } = await draftOf(props);
  return (
    <FilesStep
      crumbs={crumbs}
      draft={draft}
      terms={terms}
      attach={attach.bind(null, id)}
      detach={detach.bind(null, id)}
      path={path}
    />
  );
}
