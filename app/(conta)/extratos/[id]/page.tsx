import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountPage } from '@/app/(conta)/account-page';
import { StatementSummary } from '@/components/debts/statement-summary';
import { PageBody } from '@/components/layout/page-body';
import { requireAccount } from '@/lib/auth/page';
import { getDebtStatement, statementPixQr } from '@/lib/debts/use-cases';
import { isResourceId } from '@/lib/http/resource-id';
import { utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Extrato de débitos' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Contas e débitos', href: '/debitos' },
];

export default accountPage(StatementPage);

async function StatementPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { account } = await requireAccount(`/extratos/${id}`);
  if (!isResourceId(id)) notFound();
  const issued = await getDebtStatement(account.scope, id, utilityToday());
  if (!issued.ok) notFound();
  const pixQr = statementPixQr(issued.value.statement);
  return (
    <PageBody breadcrumbs={crumbs}>
      <StatementSummary {...issued.value} pdfUrl={`/api/v1/debt-statements/${id}/pdf`} pixQr={pixQr} />
    </PageBody>
  );
}
