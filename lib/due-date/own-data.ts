import 'server-only';

// What is kept here of one customer: the due days they chose.
export { findOwnDueDateChanges } from './repository/own-data';
