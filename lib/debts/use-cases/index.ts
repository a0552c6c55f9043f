import 'server-only';

export { type IssueRefusal, issueDebtStatement } from './issue-statement';
export { listDebts } from './list-debts';
export {
  debtStatementPdf,
  getDebtStatement,
  type StatementNotFound,
  type StatementNotPayable,
  statementPixQr,
} from './read-statement';
export { listReceived } from './received';
export { billSettlement, findBillOnFile, statementSettlement } from './standing';
