export type { DebtStatementDocument, StatementBill } from './model';
export { renderDebtStatement } from './render';
