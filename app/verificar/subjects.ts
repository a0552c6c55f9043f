import { billSettlement, findBillOnFile, statementSettlement } from '@/lib/debts/use-cases';
import { receiptSettlement } from '@/lib/payments/use-cases';
import { isPixReceived } from '@/lib/receipts/use-cases';
import { quotedService } from '@/lib/service-tariff/use-cases';
import type { Subjects } from '@/lib/verification/use-cases';

const nothingToPay = async () => 'NOTHING_TO_PAY' as const;

/** How the subject of each kind of document stands, asked of the context that owns it. */
export const subjects: Subjects = {
  settlement: {
    DEBT_STATEMENT: ({ subjectId }, db) => statementSettlement(subjectId, db),
    BILL: ({ subjectId }, db) => billSettlement(subjectId, db),
    ANNUAL_DISCHARGE: nothingToPay,
    PAYMENT_RECEIPT: receiptSettlement,
    SERVICE_QUOTE: nothingToPay,
  },
  isPixReceived,
  about: { SERVICE_QUOTE: quotedService },
  findBill: findBillOnFile,
};
