import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { DetailsStep } from '@/components/requests/draft-steps';
import { changeDetails } from '../../../actions';
import { type DraftPageProps, draftOf } from '../../draft';

export const metadata: Metadata = { title: 'Mudar os dados da solicitação', robots: { index: false } };

export default page(DraftDetailsPage);

async function DraftDetailsPage(props: DraftPageProps) {
  const { id, crumbs, draft, specification, service, chosen } = await draftOf(props);
  return (
    <DetailsStep
      crumbs={crumbs}
      draft={draft}
      chosen={chosen}
      specification={specification}
      action={changeDetails.bind(null, { id, specification: specification.code, service })}
      demands={specification.open}
    />
  );
}
