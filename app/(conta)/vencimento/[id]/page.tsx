import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountPage } from '@/app/(conta)/account-page';
import { PageBody } from '@/components/layout/page-body';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { Prose } from '@/components/ui/prose';
import { requireAccount } from '@/lib/auth/page';
import { getDueDateChange } from '@/lib/due-date/use-cases';
import { formatDate } from '@/lib/format';
import { isResourceId } from '@/lib/http/resource-id';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Vencimento mudado' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Vencimento da conta', href: '/vencimento' },
];

export default accountPage(ChangedPage);

async function ChangedPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { account } = await requireAccount(`/vencimento/${id}`);
  if (!isResourceId(id)) notFound();
  const found = await getDueDateChange(account.scope, id, utilityToday());
  if (!found.ok) notFound();
  const { day, changedOn, nextDueOn, mayChangeOn } = found.value;
  return (
    <PageBody breadcrumbs={crumbs} width="text">
      <Panel
        title={`Vencimento mudado para o dia ${day}`}
        reference={{ label: 'Próximo vencimento', value: formatDate(nextDueOn) }}
      />
      <Prose>
        <h2>O que acontece agora</h2>
        <ul>
          <li>A mudança foi feita em {formatDate(changedOn)} e vale para as próximas contas.</li>
          <li>As contas já emitidas continuam com o vencimento que têm.</li>
          <li>Você pode mudar de novo a partir de {formatDate(mayChangeOn)}.</li>
        </ul>
      </Prose>
      <Actions>
        <ButtonLink href="/inicio">Voltar ao início</ButtonLink>
      </Actions>
    </PageBody>
  );
}
