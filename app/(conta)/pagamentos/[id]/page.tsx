import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountPage } from '@/app/(conta)/account-page';
import { PageBody } from '@/components/layout/page-body';
import { ReceiptSummary } from '@/components/payments/receipt-summary';
import { PageHeading } from '@/components/ui/page-heading';
import { requireAccount } from '@/lib/auth/page';
import { isResourceId } from '@/lib/http/resource-id';
import { getPayment } from '@/lib/payments/use-cases';

export const metadata: Metadata = { title: 'Recibo de pagamento' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Pagamentos', href: '/pagamentos' },
];

export default accountPage(PaymentPage);

async function PaymentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { account } = await requireAccount(`/pagamentos/${id}`);
  if (!isResourceId(id)) notFound();
  const payment = await getPayment(account.scope, id);
  if (!payment.ok) notFound();
  const settled = payment.value.classification === 'SETTLED';
  return (
    <PageBody breadcrumbs={crumbs} width="text">
      <PageHeading title={settled ? 'Recibo de pagamento' : 'Pagamento em conferência'} />
      <ReceiptSummary payment={payment.value} pdfUrl={`/api/v1/payments/${id}/receipt`} />
    </PageBody>
  );
}
