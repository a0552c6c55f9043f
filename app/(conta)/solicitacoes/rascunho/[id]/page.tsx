import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import { CheckStep } from '@/components/requests/draft-steps';
import { send } from '../../actions';
import { type DraftPageProps, draftOf } from '../draft';

export const metadata: Metadata = { title: 'Conferir a solicitação', robots: { index: false } };

export default page(DraftPage);

async function DraftPage(props: DraftPageProps) {
  const { id, ...draft } = await draftOf(props);
  return <CheckStep action={send.bind(null, id)} {...draft} />;
}
