export type {
  BillRecord,
  BillStatus,
  ChargeToCome,
  Credit,
  DebtBill,
  DebtList,
  DebtRecords,
  DebtSlip,
  DebtTotals,
  SlipRecord,
} from './debt';
export { composeDebtList, type DebtListRefusal, type DebtRules, type IndexTables } from './debt-list';
export {
  type CorrectionFactors,
  type IndexFactorMissing,
  type LateCharges,
  type LateChargeTables,
  type LateDebt,
  lateCharges,
} from './late-charges';
export { type ReviewReason, reviewInWords, reviewReasons, reviewSentence } from './review';
export {
  type DebtChoice,
  type DebtSelection,
  type SelectionRefusal,
  type SelectionTotals,
  selectDebts,
  type UnselectableReason,
} from './selection';
export { type BillStanding, classifyBillPayment } from './settlement';
export {
  type DebtStatement,
  type StatementHeader,
  type StatementItem,
  type StatementRecord,
  type StatementStanding,
  selectionSignature,
  statementItems,
  statementStanding,
} from './statement';
export { statementHeaderOf } from './statement-header';
