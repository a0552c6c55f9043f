import 'server-only';

export type { BilledYear } from '../repository/years';
export { areBillsUnderReview, changeBillReview, lockBillStandings, markBillPaid } from './change-bills';
export { agreementsPart, billsPart, debtsPart, slipsPart } from './parts';
export {
  findBill,
  findBillOfAmount,
  findBillWithLines,
  listAgreements,
  listBills,
  listSlips,
} from './read-documents';
export { listBilledBetween, listYearsWithoutDebt } from './years';
