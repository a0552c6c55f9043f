import 'server-only';

export type { ReviewChange } from '../repository/changes';
export type { BilledDebts, BillSearch } from '../repository/selects';
export type { BilledYear, YearOfCustomer } from '../repository/years';
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
