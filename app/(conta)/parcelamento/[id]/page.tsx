import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountPage } from '@/app/(conta)/account-page';
import { Obstacles } from '@/components/installments/obstacles';
import { SimulationView } from '@/components/installments/simulation-view';
import { PageBody } from '@/components/layout/page-body';
import { Actions, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { premisesAddressLine } from '@/lib/accounts';
import { requireAccount } from '@/lib/auth/page';
import { formatDate } from '@/lib/format';
import { isResourceId } from '@/lib/http/resource-id';
import { refusalSentence } from '@/lib/http/sentences';
import { getSimulation, type ReadRefusal } from '@/lib/installments/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { recalculate } from '../actions';

export const metadata: Metadata = { title: 'Simulação de parcelamento' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Simulador de parcelamento', href: '/parcelamento' },
];

export default accountPage(SimulationPage);

async function SimulationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { account } = await requireAccount(`/parcelamento/${id}`);
  if (!isResourceId(id)) notFound();
  const found = await getSimulation(account.scope, id, { asOf: utilityToday() });
  if (!found.ok) return <NoSimulation refusal={found.error} />;
  const simulation = found.value;
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading title="Simulação de parcelamento" lead={`Valores de ${formatDate(simulation.asOf)}.`} />
      <SimulationView
        id={id}
        offer={simulation}
        debtorName={simulation.debtorName}
        premisesAddress={premisesAddressLine(simulation.account.premises.address)}
        withReconnection={simulation.withReconnection}
        pdfUrl={`/api/v1/installment-simulations/${id}/pdf`}
        recalculate={recalculate}
      />
    </PageBody>
  );
}

function NoSimulation({ refusal }: { refusal: ReadRefusal }) {
  if (refusal.code === 'SIMULATION_NOT_FOUND') notFound();
  return (
    <PageBody breadcrumbs={crumbs} width="text">
      <PageHeading title="Simulação de parcelamento" />
      {refusal.code === 'INSTALLMENTS_REFUSED' ? (
        <Obstacles obstacles={refusal.obstacles} />
      ) : (
        <>
          <Notice tone="warning">
            <p>{refusalSentence(refusal)}</p>
          </Notice>
          <Actions>
            <ButtonLink href="/parcelamento">Simular de novo</ButtonLink>
          </Actions>
        </>
      )}
    </PageBody>
  );
}
