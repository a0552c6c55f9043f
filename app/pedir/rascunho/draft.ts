import { notFound } from 'next/navigation';
import { isResourceId } from '@/lib/http/resource-id';
import { findRequestChoices, getDraft } from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';

export interface DraftPageProps {
  params: Promise<{ id: string }>;
}

/** The draft an address names, of somebody who did not enter; "not found" when there is none. */
export async function draftOf({ params }: DraftPageProps) {
  const { id } = await params;
  const reviewed = isResourceId(id) ? await getDraft({ kind: 'PUBLIC' }, id, utilityNow()) : null;
  if (!reviewed) notFound();
  const service = reviewed.draft.answers?.service ?? null;
  const choice = { code: service, asOf: utilityToday() };
  const { chosen } = await findRequestChoices({ kind: 'PUBLIC' }, reviewed.specification, choice);
  return {
    id,
    path: `/pedir/rascunho/${id}`,
    crumbs: [{ label: 'Pedir um serviço', href: '/pedir' }],
    ...reviewed,
    service,
    chosen,
  };
}
