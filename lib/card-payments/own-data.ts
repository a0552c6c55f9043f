import 'server-only';

// What is kept here of one customer: the payments by card they began.
export { findOwnCardPayments } from './repository/own-data';
