import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { CheckStep } from '@/components/requests/draft-steps';
import { send } from '../../actions';
import { type DraftPageProps, draftOf } from '../draft';

export const metadata: Metadata = { title: 'Conferir a solicitação', robots: { index: false } };

export default page(DraftPage);

async function DraftPage(props: DraftPageProps) {
  const { id, crumbs, draft, specification, expectedOn, terms, lapsesOn, path } = await draftOf(props);
  const shown = { crumbs, draft, specification, expectedOn, terms, lapsesOn, path };
  return <CheckStep action={send.bind(null, id)} {...shown} />;
}
