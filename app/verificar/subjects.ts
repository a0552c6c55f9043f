import { billSettlement, findBillOnFile, statementSettlement } from '@/lib/debts/use-cases';
import { receiptSettlement } from '@/lib/payments/use-cases';
import type { Subjects } from '@/lib/verification/use-cases';

/** How the subject of each kind of document stands, asked of the context that owns it. */
export const subjects: Subjects = {
  settlement: {
    DEBT_STATEMENT: ({ subjectId }, db) => statementSettlement(subjectId, db),
    BILL: ({ subjectId }, db) => billSettlement(subjectId, db),
    ANNUAL_DISCHARGE: async () => 'NOTHING_TO_PAY',
    PAYMENT_RECEIPT: receiptSettlement,
  },
  findBill: findBillOnFile,
};
