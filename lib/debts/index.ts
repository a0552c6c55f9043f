export {
  type BillRecord,
  type DebtBill,
  type DebtList,
  type DebtRecords,
  type DebtSlip,
  type DebtTotals,
  debtRecords,
  type ListedStatus,
  type SlipRecord,
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
export {
  type DebtChoice,
  type DebtSelection,
  type SelectionRefusal,
  type SelectionTotals,
  selectDebts,
  type UnselectableReason,
} from './selection';
export { settlementOf, settlementOfAll } from './settlement';
export {
  areItemsPayable,
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
export type * from './utility-terms';
