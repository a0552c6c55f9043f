import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { CaseStory } from '@/components/ombudsman/case-story';
import { PageHeading } from '@/components/ui/page-heading';
import { isResourceId } from '@/lib/http/resource-id';
import { getLookedUpCase } from '@/lib/ombudsman/use-cases';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Sua manifestação', robots: { index: false } };

const crumbs = [
  { label: 'Início', href: '/' },
  { label: 'Ouvidoria', href: '/ouvidoria' },
  { label: 'Acompanhar manifestação', href: '/ouvidoria/acompanhar' },
];

export default page(CasePage);

async function CasePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const story = isResourceId(id) ? await getLookedUpCase(id) : null;
  if (!story) notFound();
  return (
    <PageBody width="text" breadcrumbs={crumbs}>
      <PageHeading title="Sua manifestação" />
      <CaseStory story={story} asOf={utilityToday()} />
    </PageBody>
  );
}
