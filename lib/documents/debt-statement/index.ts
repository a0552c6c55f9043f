export type {
  DebtStatementDocument,
  PremisesFacts,
  StatementBill,
  StatementEntry,
  StatementUnits,
  StatementUtility,
  StatementVerification,
  UtilitySymbol,
} from './model';
export { renderDebtStatement } from './render';
