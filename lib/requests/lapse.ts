import { addDays, type CivilDate, civilDate } from '@/lib/kernel/civil-date';
import { dated, ruleAt } from '@/lib/kernel/dated-rule';

/** How many days before the last one its customer is warned, once. */
const warningDays = dated('solicitacao.aviso-de-extincao', [
  {
    from: civilDate('2016-12-01'),
    value: 30,
    source: {
      act: 'Loja Virtual, decisão deste portal',
      item: 'aviso 30 dias antes da extinção',
      note: 'O texto da tarifa não prevê aviso.',
    },
  },
]);

export type LapseStanding = 'IN_TIME' | 'TO_WARN' | 'LAPSED';

/** The requests whose last day is this one or earlier are warned on a day. */
export function warnedUpTo(asOf: CivilDate): CivilDate {
  return addDays(asOf, ruleAt(warningDays, asOf).value);
}

/**
 * How a request stands against the last day to ask for its inspection: that day is still in time, the next is not; from 30 days
 * before it is to be warned of. Source: tarifa de serviços, Ligação de ramal de esgoto, item XV.
 */
export function lapseStanding(lapsesOn: CivilDate, asOf: CivilDate): LapseStanding {
  if (asOf > lapsesOn) return 'LAPSED';
  return lapsesOn <= warnedUpTo(asOf) ? 'TO_WARN' : 'IN_TIME';
}
