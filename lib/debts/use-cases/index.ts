import 'server-only';

export { type IssueRefusal, type IssueRequest, issueDebtStatement } from './issue-statement';
export { listDebts } from './list-debts';
export {
  debtStatementPdf,
  getDebtStatement,
  type IssuedStatement,
  type StatementNotFound,
  type StatementNotPayable,
  statementPixQr,
} from './read-statement';
export { billSettlement, findBillOnFile, statementSettlement } from './standing';
