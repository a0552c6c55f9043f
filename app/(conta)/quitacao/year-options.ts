import type { YearOption } from '@/components/annual-discharge/year-form';
import type { DischargeReason } from '@/lib/annual-discharge';
import type { DischargeYear } from '@/lib/annual-discharge/use-cases';
import { formatDate } from '@/lib/format';
import { choiceQuery } from '../debitos/choice';

/** A year of the form, with what will come of asking for it. */
export function yearOption({ year, issued, assessment }: DischargeYear): YearOption {
  if (issued?.delivery) {
    const deliveredOn = formatDate(issued.delivery.deliveredOn);
    return { year, standing: `Declaração de ${year} entregue em ${deliveredOn}: abre o mesmo documento.` };
  }
  if (issued) return { year, standing: `Emitida em ${formatDate(issued.issuedOn)}: abre o mesmo documento.` };
  if (assessment.granted) return { year, standing: 'Tudo quitado: pode ser emitida.' };
  const blocked = assessment.reasons.some((reason) => 'bills' in reason);
  return {
    year,
    standing: blocked ? 'Há contas não quitadas: veja quais.' : 'Não há o que declarar: veja por quê.',
  };
}

/** Where the bills in the way are chosen to be paid; null when none of them can be. */
export function payUrl(reasons: readonly DischargeReason[]): string | null {
  const open = reasons.flatMap((reason) => (reason.code === 'BILLS_OPEN' ? reason.bills : []));
  const billIds = open.filter((bill) => bill.reviewReason === null).map((bill) => bill.id);
  if (billIds.length === 0) return null;
  return `/debitos?${choiceQuery({ billIds, slipIds: [], chargeIds: [], creditIds: [] })}`;
}
