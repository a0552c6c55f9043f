import 'server-only';

// What is kept here of one customer: simulations.
export { findOwnSimulations } from './repository/own-data';
