import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { PageBody } from '@/components/layout/page-body';
import { PaymentTable } from '@/components/payments/payment-table';
import { UnmatchedPayments } from '@/components/payments/unmatched-payments';
import { YearLinks } from '@/components/payments/year-links';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireAccount } from '@/lib/auth/page';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { paymentYear } from '@/lib/payments';
import { listPayments } from '@/lib/payments/use-cases';

export const metadata: Metadata = { title: 'Pagamentos' };

const crumbs = [{ label: 'Início', href: '/inicio' }];

export default accountPage(PaymentsPage);

async function PaymentsPage({ searchParams }: { searchParams: PageQuery }) {
  const { account } = await requireAccount('/pagamentos');
  const history = await listPayments(account.scope);
  const shown = paymentYear(history, firstOf((await searchParams).ano));
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading
        title="Pagamentos"
        lead="O que já foi pago neste imóvel, do mais novo para o mais antigo. A baixa de um pagamento leva até 2 dias úteis."
      />
      <UnmatchedPayments payments={history.unmatched} />
      {shown ? (
        <>
          <YearLinks year={shown.year} years={shown.years} />
          <PaymentTable year={shown.year} payments={shown.payments} />
        </>
      ) : (
        <Notice tone="info" title="Nenhum pagamento registrado">
          <p>Quando um pagamento deste imóvel for confirmado, ele aparece aqui com o recibo.</p>
        </Notice>
      )}
    </PageBody>
  );
}
