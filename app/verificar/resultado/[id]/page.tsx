import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { VerdictPanel } from '@/components/verification/verdict-panel';
import { isResourceId } from '@/lib/http/resource-id';
import { getVerdict } from '@/lib/verification/use-cases';
import { payee } from '../../payee';

export const metadata: Metadata = { title: 'Resultado da verificação', robots: { index: false } };

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'É verdadeiro?', href: '/verificar' },
];

export default page(VerdictPage);

async function VerdictPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const verdict = isResourceId(id) ? await getVerdict(id) : null;
  if (!verdict) notFound();
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading title="Resultado da verificação" />
      <VerdictPanel verdict={verdict} payee={payee()} />
    </PageBody>
  );
}
