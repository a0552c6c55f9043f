import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { accountPage } from '@/app/(conta)/account-page';
import { DischargeOnBillCard } from '@/components/annual-discharge/discharge-on-bill-card';
import { PageBody } from '@/components/layout/page-body';
import { BillLines } from '@/components/second-copy/bill-lines';
import { Banks, PayNow } from '@/components/second-copy/pay-now';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { PayByPix } from '@/components/ui/pay-by-pix';
import { findDischargeOnBill } from '@/lib/annual-discharge/use-cases';
import { requireAccount } from '@/lib/auth/page';
import { digitableLine, pixPayee } from '@/lib/collection';
import { demonstration } from '@/lib/demonstration';
import { formatMonth } from '@/lib/format';
import { isResourceId } from '@/lib/http/resource-id';
import { ruleAt } from '@/lib/kernel/dated-rule';
import { getSecondCopy, secondCopyPixQr } from '@/lib/second-copy/use-cases';
import { currentUtility, utilityToday } from '@/lib/utility/current';
import { formatVerificationCode } from '@/lib/verification';
import { Refused } from './refused';

export const metadata: Metadata = { title: 'Segunda via de conta' };

const crumbs = [
  { label: 'Início', href: '/inicio' },
  { label: 'Segunda via de conta', href: '/segunda-via' },
];

export default accountPage(SecondCopyPage);

async function SecondCopyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { account } = await requireAccount(`/segunda-via/${id}`);
  if (!isResourceId(id)) notFound();
  const copy = await getSecondCopy(account.scope, id, utilityToday());
  if (!copy.ok) return <Refused refusal={copy.error} breadcrumbs={crumbs} />;
  const { bill, barcode, proof } = copy.value;
  const pixQr = secondCopyPixQr(copy.value);
  const discharge = await findDischargeOnBill(account.scope, id);
  const utility = currentUtility();
  return (
    <PageBody breadcrumbs={crumbs}>
      <PageHeading
        title={`Conta de ${formatMonth(bill.referenceMonth)}`}
        lead="O código paga o valor original. Os acréscimos do atraso, se houver, vêm em uma conta futura."
      />
      {demonstration && (
        <Notice tone="danger" title="Demonstração: não pague">
          <p>Esta segunda via existe só para mostrar o portal.</p>
        </Notice>
      )}
      <PayNow
        bill={bill}
        digitableLine={digitableLine(barcode)}
        verificationCode={formatVerificationCode(proof.code)}
      />
      {proof.pix && pixQr && (
        <Card>
          <h2>Pagar com Pix</h2>
          <PayByPix text={proof.pix.text} qr={pixQr} payee={pixPayee(proof.pix.text)} />
        </Card>
      )}
      {discharge && <DischargeOnBillCard discharge={discharge} />}
      <BillLines bill={bill} />
      <Banks terms={ruleAt(utility.secondCopy, utilityToday())} />
    </PageBody>
  );
}
