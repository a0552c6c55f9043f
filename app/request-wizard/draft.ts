import { notFound } from 'next/navigation';
import { isResourceId } from '@/lib/http/resource-id';
import { findRequestChoices, getDraft } from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';
import { type WhoAsks, wizardOf } from './wizard';

export interface DraftPageProps {
  params: Promise<{ id: string }>;
}

/**
 * The asker's draft that an address names; "not found" when they have none there. `below` is the page's own part of the
 * address, where a customer comes back to after entering.
 */
export async function findDraft(
  who: WhoAsks,
  { params }: DraftPageProps,
  below: '' | '/dados' | '/fotos' = '',
) {
  const { id } = await params;
  const { draftPath, crumbs, asker: askerFor } = wizardOf(who);
  const path = draftPath(id);
  const asker = await askerFor(`${path}${below}`);
  const reviewed = isResourceId(id) ? await getDraft(asker, id, utilityNow()) : null;
  if (!reviewed) notFound();
  const service = reviewed.draft.answers?.service ?? null;
  const choice = { code: service, asOf: utilityToday() };
  const { chosen } = await findRequestChoices(asker, reviewed.specification, choice);
  return { id, path, crumbs, asker, ...reviewed, service, chosen };
}
