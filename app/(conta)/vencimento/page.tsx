import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { CurrentDueDay, keptBillsSentence } from '@/components/due-date/current-due-day';
import { DueDateHistory } from '@/components/due-date/due-date-history';
import { DueDayForm } from '@/components/due-date/due-day-form';
import { PageBody } from '@/components/layout/page-body';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Prose } from '@/components/ui/prose';
import { requireAccount } from '@/lib/auth/page';
import { getDueDate } from '@/lib/due-date/use-cases';
import { formatDate } from '@/lib/format';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { utilityToday } from '@/lib/utility/current';
import { pageNotice } from './notices';

export const metadata: Metadata = { title: 'Vencimento da conta' };

const crumbs = [{ label: 'Início', href: '/inicio' }];

export default accountPage(DueDatePage);

async function DueDatePage({ searchParams }: { searchParams: PageQuery }) {
  const { account } = await requireAccount('/vencimento');
  const { dia, aviso } = await searchParams;
  const state = await getDueDate(account.scope, utilityToday());
  const kept = keptBillsSentence(state.billsToCome);
  return (
    <PageBody breadcrumbs={crumbs} width="text">
      <PageHeading
        title="Alterar o vencimento da conta"
        lead="Escolha o dia do mês em que as próximas contas vencem. Antes de confirmar, você vê a data do próximo vencimento."
      />
      <CurrentDueDay state={state} />
      {state.mayChangeOn && state.lastChangedOn ? (
        <Notice tone="warning" title="O vencimento foi mudado há pouco tempo">
          <p>
            A última mudança foi em {formatDate(state.lastChangedOn)}. Você pode mudar de novo a partir de{' '}
            <strong>{formatDate(state.mayChangeOn)}</strong>.
          </p>
        </Notice>
      ) : (
        <DueDayForm options={state.options} chosen={firstOf(dia)} error={pageNotice(firstOf(aviso), state)} />
      )}
      <Prose>
        <p>
          {kept ?? 'As contas já emitidas continuam com o vencimento que têm.'} Em mês mais curto, vale o
          último dia. Se o dia não for útil, pague no dia útil seguinte, sem acréscimo. Contas em aberto não
          impedem a mudança, que pode ser feita uma vez a cada {state.monthsBetweenChanges} meses.
        </p>
        <p>
          A Lei 9.791, de 24 de março de 1999, dá a você o direito de escolher entre pelo menos seis datas de
          vencimento (Lei 8.987/1995, art. 7º-A).
        </p>
      </Prose>
      <DueDateHistory changes={state.changes} />
    </PageBody>
  );
}
