import { notFound } from 'next/navigation';
import { requireAccount } from '@/lib/auth/page';
import { isResourceId } from '@/lib/http/resource-id';
import { findRequestChoices, getDraft } from '@/lib/requests/use-cases';
import { utilityNow, utilityToday } from '@/lib/utility/current';

export interface DraftPageProps {
  params: Promise<{ id: string }>;
}

/**
 * The customer's draft that an address names; "not found" when there is none of his. `below` is the page's own part of
 * the address, where he comes back to after entering.
 */
export async function draftOf({ params }: DraftPageProps, below: '' | '/dados' | '/fotos' = '') {
  const { id } = await params;
  const path = `/solicitacoes/rascunho/${id}`;
  const { account } = await requireAccount(`${path}${below}`);
  const asker = { kind: 'ACCOUNT', scope: account.scope } as const;
  const reviewed = isResourceId(id) ? await getDraft(asker, id, utilityNow()) : null;
  if (!reviewed) notFound();
  const service = reviewed.draft.answers?.service ?? null;
  const choice = { code: service, asOf: utilityToday() };
  const { chosen } = await findRequestChoices(asker, reviewed.specification, choice);
  return {
    id,
    path,
    crumbs: [
      { label: 'Início', href: '/inicio' },
      { label: 'Solicitações', href: '/solicitacoes' },
    ],
    ...reviewed,
    service,
    chosen,
  };
}
