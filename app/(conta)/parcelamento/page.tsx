import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { DebtorForm } from '@/components/installments/debtor-form';
import { Obstacles } from '@/components/installments/obstacles';
import { TermsSource } from '@/components/installments/terms-source';
import { PageBody } from '@/components/layout/page-body';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireAccount } from '@/lib/auth/page';
import { formatMoney } from '@/lib/format';
import { refusalSentence } from '@/lib/http/sentences';
import { getInstallmentConditions } from '@/lib/installments/use-cases';
import { utilityToday } from '@/lib/utility/current';
import { simulate } from './actions';

export const metadata: Metadata = { title: 'Simulador de parcelamento' };

const crumbs = [{ label: 'Início', href: '/inicio' }];
const title = 'Simulador de parcelamento';

export default accountPage(InstallmentsPage);

async function InstallmentsPage() {
  const { account } = await requireAccount('/parcelamento');
  const conditions = await getInstallmentConditions(account.scope, utilityToday());
  if (!conditions.ok) {
    return (
      <PageBody breadcrumbs={crumbs} width="text">
        <PageHeading title={title} />
        <Notice tone="warning">
          <p>{refusalSentence(conditions.error)}</p>
        </Notice>
      </PageBody>
    );
  }
  const { obstacles, debt, asksReconnection, terms, minimumDebt } = conditions.value;
  const lead = `Veja em quantas vezes dá para pagar o débito de ${formatMoney(debt.summary.total)} deste imóvel. Nada é contratado aqui.`;
  return (
    <PageBody breadcrumbs={crumbs} width="text">
      <PageHeading title={title} lead={obstacles.length === 0 ? lead : undefined} />
      {obstacles.length === 0 ? (
        <DebtorForm action={simulate} asksReconnection={asksReconnection} />
      ) : (
        <Obstacles obstacles={obstacles} />
      )}
      <TermsSource terms={terms} minimumDebt={minimumDebt} />
    </PageBody>
  );
}
