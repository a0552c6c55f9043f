import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { PendingNotice } from '@/components/card-payments/pending-notice';
import { BillTable } from '@/components/debts/bill-table';
import { DebtChoiceForm } from '@/components/debts/debt-choice-form';
import { RefusedChoice } from '@/components/debts/refused-choice';
import { PageBody } from '@/components/layout/page-body';
import { Details } from '@/components/ui/details';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { accountOfAddress } from '@/lib/auth/drawn-for';
import { listPendingCardPayments, releaseExpiredAttempts } from '@/lib/card-payments/use-cases';
import type { DebtList } from '@/lib/debts';
import { listDebts } from '@/lib/debts/use-cases';
import { formatDate } from '@/lib/format';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { refusalSentence } from '@/lib/http/sentences';
import { cardPaymentTerms, utilityToday } from '@/lib/utility/current';
import { issueStatement } from './actions';
import { choiceOf, chosenTotal, debtsAddress } from './choice';

export const metadata: Metadata = { title: 'Contas e débitos' };

const crumbs = [{ label: 'Início', href: '/inicio' }];

export default accountPage(DebtsPage);

async function DebtsPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const { account } = await accountOfAddress(query, debtsAddress(query));
  await releaseExpiredAttempts(account.scope);
  const [debts, cardPayments] = await Promise.all([
    listDebts(account.scope, utilityToday()),
    listPendingCardPayments(account.scope),
  ]);
  if (!debts.ok) {
    return (
      <PageBody breadcrumbs={crumbs}>
        <PageHeading title="Contas e débitos" />
        <Notice tone="warning">
          <p>{refusalSentence(debts.error)}</p>
        </Notice>
      </PageBody>
    );
  }
  const list = debts.value;
  const choice = choiceOf(query, list);
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading
        title="Contas e débitos"
        lead={`Valores de hoje, ${formatDate(list.asOf)}. Marque o que quer pagar e imprima um só extrato, que qualquer banco recebe.`}
      />
      <PendingNotice attempts={cardPayments} />
      <RefusedChoice code={firstOf(query.aviso)} list={list} choice={choice} />
      {hasDebts(list) ? (
        <DebtChoiceForm
          list={list}
          choice={choice}
          chosenTotal={chosenTotal(list, choice)}
          issue={issueStatement}
          paysByCard={mayPayByCard(list)}
        />
      ) : (
        <Notice tone="success" title="Nenhuma conta em aberto">
          <p>Está tudo pago neste imóvel. Quando uma conta nova for emitida, ela aparece aqui.</p>
        </Notice>
      )}
      <FormerOccupant bills={list.formerOccupant} />
    </PageBody>
  );
}

function FormerOccupant({ bills }: { bills: DebtList['formerOccupant'] }) {
  if (bills.length === 0) return null;
  return (
    <Details summary="Débitos de quem ocupou este imóvel antes">
      <p>Estas contas são de outra pessoa. Você não responde por elas, e elas não entram no seu extrato.</p>
      <BillTable bills={bills} />
    </Details>
  );
}

function mayPayByCard({ bills, asOf }: DebtList): boolean {
  return bills.some(({ selectable }) => selectable) && cardPaymentTerms(asOf).companies.length > 0;
}

function hasDebts(list: DebtList): boolean {
  return list.bills.length + list.slips.length + list.charges.length + list.credits.length > 0;
}
