import 'server-only';

// What is kept here of one customer: the declarations of their settled years.
export { findOwnDischarges } from './repository/own-data';
