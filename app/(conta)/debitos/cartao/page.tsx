import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { accountPage } from '@/app/(conta)/account-page';
import { BeforePaying } from '@/components/card-payments/before-paying';
import { CardItems } from '@/components/card-payments/card-items';
import { CompanyForm } from '@/components/card-payments/company-form';
import { PageBody } from '@/components/layout/page-body';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { accountOfAddress } from '@/lib/auth/drawn-for';
import { attemptItems } from '@/lib/card-payments';
import { releaseExpiredAttempts } from '@/lib/card-payments/use-cases';
import { type DebtSelection, selectDebts } from '@/lib/debts';
import { listDebts } from '@/lib/debts/use-cases';
import type { PageQuery } from '@/lib/http/query';
import { refusalSentence } from '@/lib/http/sentences';
import { cardPaymentTerms, utilityToday } from '@/lib/utility/current';
import { choiceOf, choiceQuery } from '../choice';
import { payByCard } from './actions';

export const metadata: Metadata = { title: 'Pagar com cartão' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Contas e débitos', href: '/debitos' },
];

const noOthers = { slipIds: [], chargeIds: [], creditIds: [] };

export default accountPage(CardPage);

async function CardPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const { account } = await accountOfAddress(query, '/debitos');
  await releaseExpiredAttempts(account.scope);
  const debts = await listDebts(account.scope, utilityToday());
  if (!debts.ok) redirect('/debitos');
  const choice = choiceOf(query, debts.value);
  const backUrl = `/debitos?${choiceQuery(choice)}`;
  const selection = selectDebts(debts.value, { ...choice, ...noOthers });
  const others = choice.slipIds.length + choice.chargeIds.length + choice.creditIds.length;
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading title="Pagar com cartão" />
      {selection.ok ? (
        <Chosen selection={selection.value} others={others} backUrl={backUrl} />
      ) : (
        <Refused sentence={refusalSentence(selection.error)} backUrl={backUrl} />
      )}
    </PageBody>
  );
}

function Chosen({
  selection,
  others,
  backUrl,
}: {
  selection: DebtSelection;
  others: number;
  backUrl: string;
}) {
  const { companies, attemptMinutes } = cardPaymentTerms(utilityToday());
  const items = attemptItems(selection);
  if (companies.length === 0) {
    return <Refused sentence="Ainda não há empresa credenciada para receber cartão." backUrl={backUrl} />;
  }
  return (
    <>
      <BeforePaying minutes={attemptMinutes} />
      {others > 0 && (
        <Notice tone="info" title="Só contas podem ser pagas com cartão">
          <p>Guias, lançamentos e créditos que você marcou ficam de fora: pague-os pelo extrato impresso.</p>
        </Notice>
      )}
      {selection.bills.some(({ inProcess }) => inProcess) && (
        <Notice tone="warning" title="Já recebemos pagamento de uma destas contas">
          <p>
            Ele está em processamento. Pague de novo só se tiver certeza de que aquele pagamento não é seu.
          </p>
        </Notice>
      )}
      <CardItems items={items} total={selection.totals.total} />
      <CompanyForm
        action={payByCard}
        companies={companies}
        billIds={items.map(({ billId }) => billId)}
        backUrl={backUrl}
      />
    </>
  );
}

function Refused({ sentence, backUrl }: { sentence: string; backUrl: string }) {
  return (
    <>
      <Notice tone="warning">
        <p>{sentence}</p>
      </Notice>
      <Actions>
        <ButtonLink href={backUrl}>Voltar às contas</ButtonLink>
      </Actions>
    </>
  );
}
