import type { Metadata } from 'next';
import { page } from '@/app/page-guard';
import type { DraftPageProps } from '@/app/request-wizard/draft';
import { renderFiles } from '@/app/request-wizard/draft-pages';

export const metadata: Metadata = { title: 'Fotos e documentos', robots: { index: false } };

export default page((props: DraftPageProps) => renderFiles('ACCOUNT', props));
