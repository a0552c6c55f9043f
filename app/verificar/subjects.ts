import { billSettlement, findBillOnFile, statementSettlement } from '@/lib/debts/use-cases';
import type { Subjects } from '@/lib/verification/use-cases';

const nothingToPay = async () => 'NOTHING_TO_PAY' as const;

/** How the subject of each kind of document stands, asked of the context that owns it. */
export const subjects: Subjects = {
  settlement: {
    DEBT_STATEMENT: statementSettlement,
    BILL: billSettlement,
    ANNUAL_DISCHARGE: nothingToPay,
    PAYMENT_RECEIPT: nothingToPay,
  },
  findBill: findBillOnFile,
};
