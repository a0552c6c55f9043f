import { notFound } from 'next/navigation';
import { isResourceId } from '@/lib/http/resource-id';
import { getDraft } from '@/lib/requests/use-cases';
import { utilityToday } from '@/lib/utility/current';

export interface DraftPageProps {
  params: Promise<{ id: string }>;
}

/** The draft an address names, of somebody who did not enter; "not found" when there is none. */
export async function draftOf({ params }: DraftPageProps) {
  const { id } = await params;
  const reviewed = isResourceId(id) ? await getDraft({ kind: 'PUBLIC' }, id, utilityToday()) : null;
  if (!reviewed) notFound();
  return {
    id,
    path: `/pedir/rascunho/${id}`,
    crumbs: [{ label: 'Pedir um serviço', href: '/pedir' }],
    ...reviewed,
  };
}
