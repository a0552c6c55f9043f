import { Details } from '@/components/ui/details';
import type { ConsumptionTerms } from '@/lib/consumption';
import { formatPercent } from '@/lib/format';
import type { DatedEntry } from '@/lib/kernel/dated-rule';
import { citation } from '@/lib/kernel/legal-source';

/** How the average is made and when a month is marked, with where the numbers come from. */
export function ConsumptionRules({ terms }: { terms: DatedEntry<ConsumptionTerms> }) {
  const { average, unusual, minimumM3 } = terms.value;
  return (
    <Details summary="Como a média é calculada e quando um mês é marcado">
      <p>
        A média de cada mês soma os {average.window} últimos meses medidos antes dele, até {average.reach}{' '}
        meses atrás, e divide pelo número de meses, sem os litros que sobram. Meses sem medição ficam de fora.
        Sem nenhum mês medido, vale o consumo mínimo: {minimumM3} m³ por economia.
      </p>
      <p>
        Um mês é alto quando passa de {unusual.highAboveM3} m³ por economia e chega a{' '}
        {formatPercent(unusual.highTimes)} da média ou mais. É baixo quando a média é de{' '}
        {unusual.lowAverageM3} m³ por economia ou mais e o consumo fica em {formatPercent(unusual.lowShare)}{' '}
        dela ou menos.
      </p>
      <p>
        Fonte: {citation(terms.source)}. {terms.source.note}
      </p>
    </Details>
  );
}
