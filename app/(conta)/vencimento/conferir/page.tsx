import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { accountPage } from '@/app/(conta)/account-page';
import { ConfirmChange } from '@/components/due-date/confirm-change';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { accountOfAddress } from '@/lib/auth/drawn-for';
import { planChange } from '@/lib/due-date';
import { dueDateForm } from '@/lib/due-date/schema';
import { getDueDate } from '@/lib/due-date/use-cases';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { utilityToday } from '@/lib/utility/current';
import { changeDueDay } from '../actions';

export const metadata: Metadata = { title: 'Conferir a mudança de vencimento' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Vencimento da conta', href: '/vencimento' },
];

export default accountPage(CheckPage);

async function CheckPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const { account } = await accountOfAddress(query, '/vencimento');
  const chosen = dueDateForm.safeParse({ day: firstOf(query.dia) });
  if (!chosen.success) redirect('/vencimento?aviso=DUE_DAY_MISSING');
  const state = await getDueDate(account.scope, utilityToday());
  const plan = planChange(state, chosen.data.day);
  if (!plan.ok) redirect(`/vencimento?aviso=${plan.error.code}`);
  return (
    <PageBody breadcrumbs={crumbs} width="text">
      <PageHeading
        title="Confira antes de mudar"
        lead={`Depois de confirmada, a mudança vale por pelo menos ${state.monthsBetweenChanges} meses.`}
      />
      <ConfirmChange state={state} plan={plan.value} action={changeDueDay} />
    </PageBody>
  );
}
