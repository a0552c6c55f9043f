export type {
  BillRecord,
  DebtBill,
  DebtCharge,
  DebtCredit,
  DebtList,
  DebtRecords,
  DebtSlip,
} from './debt';
export { composeDebtList, type DebtListRefusal, type DebtRules } from './debt-list';
export {
  type CorrectionFactors,
  type LateCharges,
  lateCharges,
} from './late-charges';
export type { Received } from './received';
export {
  type DebtChoice,
  type DebtSelection,
  type SelectionRefusal,
  selectDebts,
} from './selection';

export {
  type DebtStatement,
  itemName,
  type StatementItem,
  type StatementStanding,
  selectionSignature,
  statementItems,
  statementStanding,
} from './statement';
export { statementHeaderOf } from './statement-header';
export type * from './utility-terms';
