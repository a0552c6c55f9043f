import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import type { DraftPageProps } from '@/app/request-wizard/draft';
import { renderFiles } from '@/app/request-wizard/draft-pages';

export const metadata: Metadata = { title: 'Fotos e documentos', robots: { index: false } };

export default accountPage((props: DraftPageProps) => renderFiles('ACCOUNT', props));
