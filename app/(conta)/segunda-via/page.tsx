import type { Metadata } from 'next';
import { accountPage } from '@/app/(conta)/account-page';
import { PageBody } from '@/components/layout/page-body';
import { BillsUnderReview, OpenBills } from '@/components/second-copy/open-bills';
import { SecondCopySums } from '@/components/second-copy/second-copy-sums';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { requireAccount } from '@/lib/auth/page';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { listSecondCopies } from '@/lib/second-copy/use-cases';
import { currentUtility, utilityToday } from '@/lib/utility/current';

export const metadata: Metadata = { title: 'Segunda via de conta' };

const crumbs = [{ label: 'Início', href: '/inicio' }];

export default accountPage(SecondCopiesPage);

async function SecondCopiesPage() {
  const { account } = await requireAccount('/segunda-via');
  const today = utilityToday();
  const list = await listSecondCopies(account.scope, today);
  const { settlementBusinessDays } = ruleAt(currentUtility().secondCopy, today).value;
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading
        title="Segunda via de conta"
        lead="Imprima uma conta em aberto ou pague agora com o código. Este serviço não tem custo."
      />
      {list.bills.length > 0 ? (
        <>
          <SecondCopySums list={list} />
          <OpenBills bills={list.bills} asOf={today} />
          <p>
            A baixa da conta, após o pagamento, será efetuada em até {settlementBusinessDays} dias úteis, após
            compensação.
          </p>
        </>
      ) : (
        <Notice tone="success" title="Nenhuma conta para pagar">
          <p>Não há conta em aberto para imprimir. Quando uma conta nova for emitida, ela aparece aqui.</p>
        </Notice>
      )}
      {list.underReview.length > 0 && <BillsUnderReview bills={list.underReview} />}
    </PageBody>
  );
}
