import 'server-only';

// What is kept here of one customer: bills, slips, charges to come, credits and agreements.
export { findOwnAgreements, findOwnBills, findOwnDebts, findOwnDocumentIds } from './repository/own-data';
