import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountPage } from '@/app/(conta)/account-page';
import { AttemptState } from '@/components/card-payments/attempt-state';
import { CardItems } from '@/components/card-payments/card-items';
import { DrawnFor } from '@/components/forms/drawn-for';
import { PageBody } from '@/components/layout/page-body';
import { Actions, Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireAccount } from '@/lib/auth/page';
import { type CardPayment, getCardPayment } from '@/lib/card-payments/use-cases';
import { formatDate } from '@/lib/format';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { isResourceId } from '@/lib/http/resource-id';
import { refusalSentence } from '@/lib/http/sentences';
import { utilityToday } from '@/lib/utility/current';
import { giveUpCardPayment } from '../actions';

export const metadata: Metadata = { title: 'Pagamento com cartão' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Contas e débitos', href: '/debitos' },
];

export default accountPage(CardPaymentPage);

interface CardPaymentPageProps {
  params: Promise<{ id: string }>;
  searchParams: PageQuery;
}

async function CardPaymentPage({ params, searchParams }: CardPaymentPageProps) {
  const { id } = await params;
  const { account } = await requireAccount(`/debitos/cartao/${id}`);
  if (!isResourceId(id)) notFound();
  const payment = await getCardPayment(account.scope, id, { asOf: utilityToday() });
  if (!payment.ok) notFound();
  const { attempt, overtaken } = payment.value;
  const cameFromAnother = firstOf((await searchParams).aviso) === 'pendente' && attempt.status === 'PENDING';
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading
        title="Pagamento com cartão"
        lead={`Começado em ${formatDate(attempt.startedOn)}, na empresa ${attempt.company.name}.`}
      />
      {cameFromAnother && (
        <Notice tone="warning" role="alert">
          <p>{refusalSentence({ code: 'CARD_PAYMENT_PENDING', attemptId: id })}</p>
        </Notice>
      )}
      <AttemptState status={attempt.status} overtaken={overtaken} />
      <CardItems items={attempt.items} total={attempt.total} />
      <NextSteps payment={payment.value} />
    </PageBody>
  );
}

function NextSteps({ payment: { attempt, payUrl } }: { payment: CardPayment }) {
  if (attempt.status === 'SETTLED') {
    return (
      <Actions>
        <ButtonLink href="/pagamentos">Ver os recibos em Pagamentos</ButtonLink>
      </Actions>
    );
  }
  if (attempt.status !== 'PENDING') {
    return (
      <Actions>
        <ButtonLink href="/debitos">Voltar às contas</ButtonLink>
      </Actions>
    );
  }
  return (
    <form action={giveUpCardPayment}>
      <DrawnFor />
      <input type="hidden" name="pagamento" value={attempt.id} />
      <p>Só desista se você não concluiu o pagamento na empresa.</p>
      <Actions>
        {payUrl && <ButtonLink href={payUrl}>Continuar em {attempt.company.name}</ButtonLink>}
        <ButtonLink look="secondary" href={`/debitos/cartao/${attempt.id}`}>
          Atualizar a situação
        </ButtonLink>
        <Button look={payUrl ? 'quiet' : 'primary'}>Desistir e liberar as contas</Button>
      </Actions>
    </form>
  );
}
