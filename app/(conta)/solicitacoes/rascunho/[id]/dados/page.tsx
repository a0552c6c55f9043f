import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import type { DraftPageProps } from '@/app/request-wizard/draft';
import { renderDetails } from '@/app/request-wizard/draft-pages';

export const metadata: Metadata = { title: 'Mudar os dados da solicitação', robots: { index: false } };

export default accountPage((props: DraftPageProps) => renderDetails('ACCOUNT', props));
