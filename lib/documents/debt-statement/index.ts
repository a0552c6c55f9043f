export type {
  DebtStatementDocument,
  StatementBill,
  StatementEntry,
  StatementUnits,
  StatementUtility,
  UtilitySymbol,
} from './model';
export { renderDebtStatement } from './render';
