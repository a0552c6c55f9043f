import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { page } from '@/app/page-guard';
import { PageBody } from '@/components/layout/page-body';
import { Amount } from '@/components/ui/amount';
import { Actions, Button, ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { SummaryList } from '@/components/ui/summary-list';
import { readDemonstrationCharge } from '@/lib/card-payments/use-cases';
import { demonstration } from '@/lib/demonstration';
import { firstOf, type PageQuery } from '@/lib/http/query';
import { cents } from '@/lib/kernel/money';
import { concludeDemonstrationCharge } from './actions';

export const metadata: Metadata = { title: 'Empresa de cartões (demonstração)', robots: { index: false } };

const fields = ['empresa', 'referencia', 'valor', 'expira', 'retorno', 'assinatura'] as const;

export default page(DemonstrationCompanyPage);

/** Stands in for an accredited company: it knows nothing but what the signed reference says. */
async function DemonstrationCompanyPage({ searchParams }: { searchParams: PageQuery }) {
  if (!demonstration) notFound();
  const query = await searchParams;
  const reference = Object.fromEntries(fields.map((name) => [name, firstOf(query[name]) ?? '']));
  const charge = readDemonstrationCharge(reference);
  return (
    <PageBody width="text">
      <PageHeading
        title="Empresa de cartões (demonstração)"
        lead="Esta página faz o papel da empresa de pagamentos. Nenhum cartão é pedido e nada é cobrado."
      />
      {charge && !charge.expired ? (
        <form action={concludeDemonstrationCharge}>
          {fields.map((name) => (
            <input key={name} type="hidden" name={name} value={reference[name]} />
          ))}
          <SummaryList
            items={[
              { term: 'Valor', value: <Amount cents={cents(charge.amountCents)} size="large" /> },
              { term: 'Referência', value: charge.attemptId },
            ]}
          />
          <Actions>
            <Button name="resposta" value="aprovar">
              Aprovar o pagamento
            </Button>
            <Button look="secondary" name="resposta" value="recusar">
              Recusar o cartão
            </Button>
            <ButtonLink look="quiet" href={charge.returnUrl}>
              Voltar sem pagar
            </ButtonLink>
          </Actions>
        </form>
      ) : (
        <Notice tone="warning" title={charge ? 'Este pedido venceu' : 'Pedido não reconhecido'}>
          <p>
            {charge
              ? 'O tempo para pagar acabou. Volte ao portal e comece de novo.'
              : 'O endereço não traz um pedido assinado pelo portal.'}
          </p>
        </Notice>
      )}
    </PageBody>
  );
}
