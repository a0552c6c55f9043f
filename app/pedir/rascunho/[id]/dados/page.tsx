import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import type { DraftPageProps } from '@/app/request-wizard/draft';
import { renderDetails } from '@/app/request-wizard/draft-pages';

export const metadata: Metadata = { title: 'Mudar os dados da solicitação', robots: { index: false } };

export default page((props: DraftPageProps) => renderDetails('PUBLIC', props));
