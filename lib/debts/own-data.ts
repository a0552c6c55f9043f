import 'server-only';

// What is kept here of one customer: the debt statements they issued.
export { findOwnStatements } from './repository/own-data';
