import 'server-only';

// What is kept here of one customer: the payments of their own bills and slips.
export { findOwnPayments } from './repository/own-data';
