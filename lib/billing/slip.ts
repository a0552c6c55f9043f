import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Cents } from '@/lib/kernel/money';
import type { BillStatus } from './bill';

/** A slip knows fewer ends than a bill: it is never amended, split or prescribed. */
export type SlipStatus = Extract<BillStatus, 'OPEN' | 'PAID' | 'CANCELLED'>;

export function isSlipStatus(status: BillStatus): status is SlipStatus {
  return status === 'OPEN' || status === 'PAID' || status === 'CANCELLED';
}

/** Takes payment for one service. @term service slip — guia de pagamento */
export interface ServiceSlip {
  readonly id: string;
  readonly customerId: string;
  readonly number: string;
  readonly description: string;
  readonly status: SlipStatus;
  readonly dueOn: CivilDate;
  readonly amount: Cents;
}
