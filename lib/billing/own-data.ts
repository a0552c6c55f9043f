import 'server-only';

// What is kept here of one customer: bills, slips, charges to come and credits.
export { findOwnBills, findOwnDebts, findOwnDocumentIds } from './repository/own-data';
