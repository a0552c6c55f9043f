import 'server-only';

// What is kept here of one customer: what they did.
export { findOwnAccesses } from './repository/own-data';
