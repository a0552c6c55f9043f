import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import type { DraftPageProps } from '@/app/request-wizard/draft';
import { renderCheck } from '@/app/request-wizard/draft-pages';

export const metadata: Metadata = { title: 'Conferir a solicitação', robots: { index: false } };

export default page((props: DraftPageProps) => renderCheck('ACCOUNT', props));
