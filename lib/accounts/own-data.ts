import 'server-only';

// What is kept here of one customer: who they are, and the premises they answer or answered for.
export { findOwnPerson, findOwnPremises, findOwnTimes } from './repository/own-data';
