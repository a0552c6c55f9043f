import { Details } from '@/components/ui/details';
import { formatMoney, formatPercent } from '@/lib/format';
import type { InstallmentConditions } from '@/lib/installments';
import { citation } from '@/lib/kernel/legal-source';
import { authorityLabel } from '@/lib/staff';

/** The terms in plain words, and the acts they come from. */
export function TermsSource({ terms, minimumDebt }: Pick<InstallmentConditions, 'terms' | 'minimumDebt'>) {
  const { value, source } = terms;
  const { reagreements, exceptionsBy } = value;
  return (
    <Details summary="Como estas condições são calculadas">
      <ul>
        <li>Entrada de pelo menos {formatPercent(value.downPayment)} do débito.</li>
        <li>
          {value.downPaymentIsFirst ? 'A entrada é a primeira parcela: até' : 'Depois da entrada, até'}{' '}
          {value.maxInstallments} parcelas mensais, com juros de {formatPercent(value.monthlyInterest)} ao
          mês.
        </li>
        <li>
          O custo efetivo é a taxa que iguala, no dia da entrada, o que falta pagar à soma das parcelas,
          contadas todas as taxas.
        </li>
        {minimumDebt && (
          <li>
            Débito mínimo de {formatMoney(minimumDebt.value)}, parte do salário mínimo (
            {citation(minimumDebt.source)}).
          </li>
        )}
        {reagreements && (
          <li>
            Um parcelamento e até {reagreements.atMost} reparcelamentos em {reagreements.withinMonths} meses,
            contados do primeiro. Cada reparcelamento custa {formatMoney(reagreements.fee)}. Atrasar uma
            parcela cancela o acordo.
          </li>
        )}
        {exceptionsBy && <li>Casos excepcionais: {authorityLabel(exceptionsBy)}.</li>}
      </ul>
      <p>
        Fonte: {citation(source)}. {source.note}
      </p>
    </Details>
  );
}
