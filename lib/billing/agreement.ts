import type { CivilDate } from '@/lib/kernel/civil-date';
import type { Bill } from './bill';

/** UNDONE: its down payment never came; CANCELLED: an installment was late; CONCLUDED: it was paid to the end. */
type AgreementSituation = 'NORMAL' | 'UNDONE' | 'CONCLUDED' | 'CANCELLED';

/**
 * Takes bills of a customer out of what is owed at once and brings them back as charges to come. @term installment
 * agreement — parcelamento
 */
export interface InstallmentAgreement {
  readonly customerId: string;
  readonly agreedOn: CivilDate;
  readonly situation: AgreementSituation;
  readonly endedOn: CivilDate | null;
  readonly installments: number;
  readonly billedInstallments: number;
}

/**
 * When the agreement was paid to the end that a bill went into: the one its customer made on the day the bill was settled
 * by it. Null while it is not, and for a bill that went into none.
 */
export function agreementConcludedOn(
  { customerId, settledOn }: Pick<Bill, 'customerId' | 'settledOn'>,
  agreements: readonly InstallmentAgreement[],
): CivilDate | null {
  const concluded = agreements.findLast(
    (agreement) =>
      agreement.customerId === customerId &&
      agreement.agreedOn === settledOn &&
      agreement.situation === 'CONCLUDED',
  );
  return concluded?.endedOn ?? null;
}
