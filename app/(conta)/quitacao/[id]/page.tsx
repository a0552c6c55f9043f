import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountPage } from '@/app/(conta)/account-page';
import { DischargeSummary } from '@/components/annual-discharge/discharge-summary';
import { PageBody } from '@/components/layout/page-body';
import { getAnnualDischarge } from '@/lib/annual-discharge/use-cases';
import { requireAccount } from '@/lib/auth/page';
import { isResourceId } from '@/lib/http/resource-id';

export const metadata: Metadata = { title: 'Declaração de quitação anual de débitos' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Quitação anual', href: '/quitacao' },
];

export default accountPage(DischargePage);

async function DischargePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { account } = await requireAccount(`/quitacao/${id}`);
  if (!isResourceId(id)) notFound();
  const discharge = await getAnnualDischarge(account.scope, id);
  if (!discharge.ok) notFound();
  return (
    <PageBody breadcrumbs={crumbs}>
      <DischargeSummary discharge={discharge.value} pdfUrl={`/api/v1/annual-discharges/${id}/pdf`} />
    </PageBody>
  );
}
