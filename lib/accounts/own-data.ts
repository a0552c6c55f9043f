import 'server-only';

// What is kept here of one customer: who they are, and the premises they answer or answered for.
export { findAccountNumbers, findOwnPerson, findOwnPremises, findOwnTimes } from './repository/own-data';
