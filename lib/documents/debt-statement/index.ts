export type { DebtStatementDocument, StatementBill, StatementEntry } from './model';
export { renderDebtStatement } from './render';
