import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import type { DraftPageProps } from '@/app/request-wizard/draft';
import { renderCheck } from '@/app/request-wizard/draft-pages';

export const metadata: Metadata = { title: 'Conferir a solicitação', robots: { index: false } };

export default accountPage((props: DraftPageProps) => renderCheck('ACCOUNT', props));
