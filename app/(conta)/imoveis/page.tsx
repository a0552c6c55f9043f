import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { PremisesChoice } from '@/components/entering/premises-choice';
import { PageBody } from '@/components/layout/page-body';
import { PageHeading } from '@/components/ui/page-heading';
import { listLinkedPremises } from '@/lib/accounts/use-cases';
import { requireSession } from '@/lib/auth/page';
import { switchPremises } from '../session-actions';

export const metadata: Metadata = { title: 'Escolher o imóvel' };

export default accountPage(PremisesPage);

async function PremisesPage() {
  const session = await requireSession('/imoveis');
  const premises = await listLinkedPremises({ customerId: session.customerId });
  return (
    <PageBody width="text">
      <PageHeading title="Escolha o imóvel" lead="Estes são os imóveis ligados ao seu CPF ou CNPJ." />
      <PremisesChoice
        premises={premises}
        currentId={session.account?.scope.premisesId ?? null}
        action={switchPremises}
      />
    </PageBody>
  );
}
