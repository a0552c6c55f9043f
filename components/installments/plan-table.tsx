import { Amount } from '@/components/ui/amount';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import { formatPercent } from '@/lib/format';
import type { InstallmentTerms } from '@/lib/installments';
import {
  effectiveRateInWords,
  type InstallmentOffer,
  type InstallmentPlan,
  installmentsInWords,
} from '@/lib/installments';
import { type Authority, authorityInSentence } from '@/lib/staff';

/** More plans than this in one group are folded away: who wants sixty installments looks for them. */
const mostInSight = 12;

/** All lawful plans side by side; where somebody must approve, one table for each who does. */
export function PlanTables({ plans, terms }: Pick<InstallmentOffer, 'plans' | 'terms'>) {
  const approvers = [...new Set(plans.map(({ authority }) => authority))];
  return approvers.map((authority) => {
    const granted = plans.filter((plan) => plan.authority === authority);
    const caption = captionOf(authority, granted);
    const table = (
      <DataTable
        caption={caption}
        columns={columnsOf(terms.value)}
        rows={granted}
        rowKey={(plan) => `${plan.times}`}
      />
    );
    if (granted.length <= mostInSight) return <div key={caption}>{table}</div>;
    return (
      <Details key={caption} summary={caption}>
        {table}
      </Details>
    );
  });
}

function captionOf(authority: Authority | null, plans: readonly InstallmentPlan[]): string {
  const range = `De ${plans[0]?.times} a ${plans.at(-1)?.times} parcelas`;
  return authority ? `${range}, com aprovação do ${authorityInSentence(authority)}` : range;
}

function columnsOf(terms: InstallmentTerms): readonly Column<InstallmentPlan>[] {
  return [
    { header: 'Parcelas', rowHeader: true, cell: (plan) => <Times plan={plan} terms={terms} /> },
    {
      header: 'Entrada (R$)',
      align: 'end',
      cell: ({ downPayment }) => <Amount cents={downPayment} as="plain" />,
    },
    { header: 'Parcela (R$)', align: 'end', cell: installmentsInWords },
    { header: 'Juros ao mês', align: 'end', cell: () => formatPercent(terms.monthlyInterest) },
    {
      header: 'Total de juros (R$)',
      align: 'end',
      cell: ({ interest }) => <Amount cents={interest} as="plain" />,
    },
    { header: 'Total a pagar (R$)', align: 'end', cell: ({ total }) => <Amount cents={total} as="plain" /> },
    { header: 'Custo efetivo', align: 'end', cell: (plan) => <EffectiveCost plan={plan} /> },
  ];
}

function Times({ plan, terms }: { plan: InstallmentPlan; terms: InstallmentTerms }) {
  if (!terms.downPaymentIsFirst) return plan.times;
  return (
    <>
      {plan.times}
      <small>a entrada e mais {plan.installments.length}</small>
    </>
  );
}

function EffectiveCost({ plan }: { plan: InstallmentPlan }) {
  const { yearly, monthly } = effectiveRateInWords(plan);
  if (!plan.effectiveRate) return yearly;
  return (
    <>
      {yearly} ao ano
      <small>{monthly} ao mês</small>
    </>
  );
}
